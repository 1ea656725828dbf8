/// What comes out for one agreement, or for several together, on one day or over many.
struct Judgement: Hashable {
    var verdict: Verdict
    /// The terms it rests on, or that could decide it.
    var cites: Set<TermKey> = []
    /// The dimensions in which the use lies outside.
    var failing: Set<Dimension> = []
    /// Whether, with what is not known, the words might permit the use.
    var mayPermit = false
    /// Whether, with what is not known, the words might forbid it.
    var mayForbid = false
    /// What the record leaves open.
    var open: Set<OpenPoint> = []
    /// Bans that other words of the agreement lift, and by which term.
    var lifted: Set<TermPair> = []

    /// Takes verdicts of which it is not known which applies: the same one, or undetermined.
    static func eitherOf(_ judgements: [Judgement], because point: OpenPoint) -> Judgement {
        guard var result = judgements.first else { return Judgement(verdict: .silent) }
        for other in judgements.dropFirst() { result.add(other) }
        if let verdict = settled(judgements.map(\.verdict)) {
            result.verdict = verdict
        } else {
            result.verdict = .undetermined
            result.open.insert(point)
        }
        return result
    }

    /// The verdict of several of which it is not known which applies, where it can be told: all are the same, or none takes a side or
    /// rests on any words. Of those the gravest speaks, since there is nothing that could be quoted for an undetermined one.
    static func settled(_ verdicts: [Verdict]) -> Verdict? {
        if Set(verdicts).count == 1 { return verdicts.first }
        return verdicts.contains(where: \.needsQuote) ? nil : verdicts.max { $0.gravity < $1.gravity }
    }

    /// Adds what another judgement rests on, and leaves the verdict.
    mutating func add(_ other: Judgement) {
        cites.formUnion(other.cites)
        failing.formUnion(other.failing)
        mayPermit = mayPermit || other.mayPermit
        mayForbid = mayForbid || other.mayForbid
        open.formUnion(other.open)
        lifted.formUnion(other.lifted)
    }
}

/// Two terms, of which the first gives way to the second, or might.
struct TermPair: Hashable {
    var ban: TermKey
    var permission: TermKey
}

/// Something that the record leaves open and that decides.
enum OpenPoint: Hashable {
    /// A fact of the use that a term asks for.
    case fact(TermKey, Dimension)
    /// A condition that a term names.
    case condition(TermKey, String)
    /// A permission that is narrower than a ban, where no words say which goes first.
    case unranked(TermPair)
    /// Two agreements that say opposite things, where no words say which goes first.
    case agreements(String, String)
    /// Whether a revision was accepted, or reaches the delivery.
    case revision(agreement: String, revision: String)
    /// Whether the owner agreed to the words at all.
    case decision(agreement: String)
    /// Which of several deliveries the use drew on.
    case delivery(agreement: String)
    /// The day of the use.
    case day
}
