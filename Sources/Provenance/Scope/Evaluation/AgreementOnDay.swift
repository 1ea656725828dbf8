/// What of an agreement is in force on one day, and why: the answer to “which words govern?”.
public struct AgreementOnDay: Sendable, Hashable {
    /// Where the agreement stands on the day.
    public enum State: String, Sendable, Hashable {
        case notBegun = "not-begun"
        case inForce = "in-force"
        case ended
        case superseded
        /// Its owner did not agree to it.
        case declined
        /// Its owner has not decided.
        case pending
        /// It depends on a change of which it is not known whether it applies.
        case open
    }

    /// One set of words, and whether it governs.
    public struct Words: Sendable, Hashable {
        /// `original`, or the name of the change.
        public let revision: String
        public let applies: Answer
        /// Why it governs, or does not.
        public let reason: String
        public let onRecord: OnRecord?
    }

    /// One term, and whether it is in force.
    public struct TermState: Sendable, Hashable {
        public let revision: String
        public let term: Term
        public let isInForce: Answer
        /// Whether it is certain that the term is not among the words: replaced, or in a change that does not govern.
        public let isGone: Bool
        public let reason: String
    }

    /// One duty, and when it falls due.
    public struct DutyState: Sendable, Hashable {
        public let revision: String
        public let duty: Duty
        /// The last day for it, where that can be told.
        public let lastDay: CalendarDay?
        /// Whether it stands among the words of the day.
        public let stands: Answer
    }

    public let day: CalendarDay
    /// The day of the delivery that the answer is about: some words reach new deliveries only.
    public let delivered: CalendarDay
    public let state: State
    /// The state in a sentence.
    public let sentence: String
    /// The last day of the agreement, as far as it is known on the day.
    public let lastDay: CalendarDay?
    public let words: [Words]
    /// In the order of the revisions, and of the document.
    public let terms: [TermState]
    /// What somebody must do under the words of the day, in the order of the revisions.
    public let duties: [DutyState]
    /// Those whom the agreement speaks of on the day.
    public let parties: [Party]

    /// The name of the newest words that govern for certain: what a delivery of the day goes out under.
    public var governing: String { words.last { $0.applies == .yes && !$0.isEnd }?.revision ?? AgreementTerms.firstRevision }

    /// The changes of which it is not known whether they govern.
    public var open: [String] { words.filter { $0.applies == .unknown }.map(\.revision) }
}

extension AgreementOnDay.Words {
    /// Whether it is no words but the end of them.
    var isEnd: Bool { revision.hasPrefix(Self.endPrefix) }
    static let endPrefix = "end-"
}

extension AgreementTerms {
    /// What is in force on a day, for a delivery of that day or of another.
    ///
    /// - Throws: A ``ProvenanceError`` if too many changes are open.
    public func onDay(_ day: CalendarDay, delivered: CalendarDay? = nil) throws(ProvenanceError) -> AgreementOnDay {
        let delivered = delivered ?? day
        let variants = try WordsInForce.all(of: self, deliveredOn: delivered, on: day)
        let (state, sentence) = state(on: day, variants)
        let ends = Set(variants.map { $0.end })
        return AgreementOnDay(
            day: day, delivered: delivered, state: state, sentence: sentence,
            lastDay: ends.count == 1 ? ends.first??.last : nil, words: words(on: day, delivered),
            terms: termStates(on: day, delivered, variants), duties: dutyStates(variants), parties: partiesOfAll(variants))
    }

    private func state(on day: CalendarDay, _ variants: [WordsInForce]) -> (AgreementOnDay.State, String) {
        switch decision {
        case .declined: return (.declined, "declined by its owner, so its words bind nobody")
        case .pending: return (.pending, "its owner has not decided whether to agree")
        case .accepted, nil: break
        }
        guard day >= dates.from else { return (.notBegun, "begins on \(dates.from)") }
        let ended = variants.filter { $0.end.map { day > $0.last } ?? false }
        if ended.isEmpty {
            let last = variants.compactMap { $0.end?.last }.min()
            return (.inForce, "in force" + (last.map { " until \($0)" } ?? ""))
        }
        guard ended.count == variants.count, let end = ended[0].end else {
            return (.open, "ended, or not: it depends on a change of which it is not known whether it applies")
        }
        let heir = revisions.last { $0.ending?.on == end.last }?.ending?.by
        if end.isReplaced, let heir { return (.superseded, "superseded by \(heir) after \(end.last)") }
        return (.ended, "ended on \(end.last)")
    }

    private func words(on day: CalendarDay, _ delivered: CalendarDay) -> [AgreementOnDay.Words] {
        let first = dates.until.map { "from \(dates.from) until \($0)" } ?? "from \(dates.from) on"
        var words = [
            AgreementOnDay.Words(
                revision: Self.firstRevision, applies: Answer(day >= dates.from), reason: "as first agreed, \(first)",
                onRecord: onRecord)
        ]
        for revision in revisions.sorted(by: Revision.comesBefore) {
            words.append(
                AgreementOnDay.Words(
                    revision: revision.id, applies: revision.applies(deliveredOn: delivered, on: day),
                    reason: revision.reason(on: day, delivered), onRecord: revision.onRecord))
        }
        return words
    }

    private func termStates(
        on day: CalendarDay, _ delivered: CalendarDay, _ variants: [WordsInForce]
    ) -> [AgreementOnDay.TermState] {
        var states = [AgreementOnDay.TermState]()
        func add(_ terms: [Term], _ revision: String) {
            for term in terms.sorted(by: { ($0.range.lowerBound, $0.id) < ($1.range.lowerBound, $1.id) }) {
                let key = PlacedTerm(term, agreement: handle, revision: revision).key
                let answers = variants.map { words in
                    words.terms.contains { $0.key == key } && day >= dates.from
                        ? TermMatch.isInForce(term, on: day, agreementEnds: words.end) : Answer.no
                }
                let isGone = !variants.contains { $0.terms.contains { $0.key == key } }
                let isInForce = (Set(answers).count == 1 ? answers[0] : .unknown).and(binds)
                states.append(
                    AgreementOnDay.TermState(
                        revision: revision, term: term, isInForce: isInForce, isGone: isGone,
                        reason: reason(key, term, on: day, delivered, variants)))
            }
        }
        add(terms, Self.firstRevision)
        for revision in revisions.sorted(by: Revision.comesBefore) { add(revision.terms, revision.id) }
        return states
    }

    /// Whether the words bind anybody, by what their owner decided.
    private var binds: Answer {
        switch decision {
        case .declined: .no
        case .pending: .unknown
        case .accepted, nil: .yes
        }
    }

    /// Why a term is in force, or not.
    private func reason(
        _ key: TermKey, _ term: Term, on day: CalendarDay, _ delivered: CalendarDay, _ variants: [WordsInForce]
    ) -> String {
        if binds == .no { return "the agreement was declined" }
        if day < dates.from { return "the agreement begins on \(dates.from)" }
        let holding = variants.filter { words in words.terms.contains { $0.key == key } }
        let own = revisions.first { $0.id == key.revision }
        guard let words = holding.first else {
            if let own, own.applies(deliveredOn: delivered, on: day) == .no { return "its revision does not govern" }
            let replacing = revisions.first {
                $0.replaces.contains(term.id) && $0.applies(deliveredOn: delivered, on: day) == .yes
            }
            return replacing.map { "replaced by revision \($0.id)" } ?? "replaced by a later revision"
        }
        if holding.count < variants.count {
            let open = Set(variants.flatMap(\.assumed.keys)).canonical
            return "whether it stands depends on \(open.joined(separator: ", "))"
        }
        return TermReasons.time(of: term, on: day, agreementEnds: words.end)
    }

    private func dutyStates(_ variants: [WordsInForce]) -> [AgreementOnDay.DutyState] {
        var states = [AgreementOnDay.DutyState]()
        for placed in variants.flatMap(\.duties)
        where !states.contains(where: { $0.duty == placed.duty && $0.revision == placed.revision }) {
            let lastDays = Set(variants.map { placed.duty.lastDay(agreementEnds: $0.end?.lastOfAll) })
            states.append(
                AgreementOnDay.DutyState(
                    revision: placed.revision, duty: placed.duty, lastDay: lastDays.count == 1 ? lastDays.first ?? nil : nil,
                    stands: variants.allSatisfy { $0.duties.contains(placed) } ? .yes : .unknown))
        }
        return states
    }

    private func partiesOfAll(_ variants: [WordsInForce]) -> [Party] {
        var found = [Party]()
        for words in variants {
            for party in words.parties where party.goneFrom == nil && !found.contains(party) { found.append(party) }
        }
        return found
    }
}

extension Revision {
    /// Why the change governs a delivery on a day, or does not.
    func reason(on day: CalendarDay, _ delivered: CalendarDay) -> String {
        var reasons = [sentence]
        if day < from, ending == nil { reasons.append("not yet on \(day)") }
        if day >= from, ending == nil, case .accepted(let on?) = acceptance, day < on {
            reasons.append("whether it held before it was accepted is not known")
        }
        if reach == .newDeliveries {
            reasons.append(
                "it reaches deliveries from \(from) on, "
                    + (delivered >= from ? "and so this one of \(delivered)" : "and not this one of \(delivered)"))
        }
        return reasons.joined(separator: "; ")
    }
}
