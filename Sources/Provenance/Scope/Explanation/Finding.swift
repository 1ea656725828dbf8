/// What one use of one work, or of several alike, comes to under the recorded words, and why.
///
/// It is a finding *if the use was as recorded* and *under the owner's reading of the words*. The same facts, the same rules
/// and the same vocabulary give the same bytes on every machine.
public struct Finding: Sendable, Hashable {
    /// The works it is about: more than one where everything else is equal.
    public var works: [WorkLinks]
    /// The use as recorded.
    public var use: UseFact
    /// The fields of the use that are not known.
    public var unknown: [String]
    /// How what is not recorded was taken, a sentence each.
    public var taken: [String]
    /// The agreements that were looked at, in the order of their handles.
    public var agreements: [AgreementTerms]
    /// Every delivery looked at, also those set aside, each with the reason.
    public var links: [Remark]
    /// Which words were in force, and why.
    public var revisions: [Remark]
    /// What was said beside the agreements: context, of which nothing was taken.
    public var context: [Remark]
    public var terms: [TermRow]
    /// Bans that other words lift, and pairs that nothing ranks.
    public var conflicts: [Remark]
    /// The days of the use, when the words changed during them.
    public var parts: [FindingPart]
    public var verdict: Verdict
    /// The words it rests on, or that could decide it.
    public var because: [Citation]
    /// The dimensions in which the use lies outside.
    public var failing: [Dimension]
    /// What the record leaves open and what therefore decides, when the verdict is *undetermined*.
    public var open: [OpenQuestion]
    public var wouldChange: [Change]
    /// The number of entries of the ledger whose facts were taken.
    public var ledgerSize: Int?

    /// What the verdict depends on, without what would settle it.
    public var dependsOn: [String] { open.map(\.question) }

    /// What no finding ever speaks to.
    public static let notConsidered = [
        "whether a clause is valid, or can be relied on by anyone",
        "whether an exception in law applies, such as fair use or text and data mining",
        "whether the use happened as recorded: that is for the evidence",
        "what anyone intended, and what it cost anyone",
        "signals such as opt-outs in files or on sites: they are the creator's declarations, not the other side's promises",
    ]

    /// The verdict as a sentence, with the dimensions in which the use lies outside, or with what it depends on.
    public var sentence: String {
        if verdict == .exceedsScope, !failing.isEmpty, !restsOnReservation {
            return
                "The words permit something narrower; this use lies outside it in: \(failing.map(\.rawValue).joined(separator: ", "))."
        }
        if verdict == .undetermined, !dependsOn.isEmpty { return "It depends on: \(dependsOn.joined(separator: "; "))." }
        if verdict == .silent, speaksOfAnotherObject, let object = use.object.value {
            return
                "No recorded term speaks of \(object.inASentence); words that are not recorded may, and so may other law."
        }
        if verdict == .exceedsScope, restsOnReservation {
            return "Nothing on record permits this use, and the words keep to the creator what they do not permit."
        }
        return verdict.sentence
    }

    /// Whether the words that decide are those that keep all rest to the creator.
    private var restsOnReservation: Bool {
        !because.isEmpty
            && because.allSatisfy { citation in terms.contains { $0.citation == citation && $0.effect == .reserve } }
    }

    /// Whether there are words, and all of them are about something else.
    private var speaksOfAnotherObject: Bool {
        !terms.isEmpty
            && terms.allSatisfy { row in row.meetings.contains { $0.dimension == .object && $0.answer == .no } }
    }
}

extension UseObject {
    /// The object as it stands in a sentence.
    fileprivate var inASentence: String {
        switch self {
        case .work: "the work itself"
        case .derived: "data made from the work"
        case .process: "how the work was made"
        case .usage: "its audience or the account"
        case .likeness: "anybody's likeness"
        }
    }
}
