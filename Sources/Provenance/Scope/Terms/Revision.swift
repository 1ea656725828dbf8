/// A change to an agreement: terms that go, terms that come, and from when for which deliveries; or its end.
public struct Revision: Sendable, Hashable {
    public typealias Reach = Provenance.Reach

    /// Whether the change was accepted.
    public enum Acceptance: Sendable, Hashable {
        /// It was, on a day that is known or not.
        case accepted(on: CalendarDay?)
        case refused
        case unknown

        /// The words that say it, as people write them: how it was accepted, or that it was not.
        public static let words: [String] =
            ExecutionMethod.allCases.filter { $0 != .unknown }.map(\.rawValue) + ["refused", "unknown"]

        /// What to write in place of a word that says neither.
        public static func hint(for word: String) -> String {
            NearestWord.hint(for: word, among: words) ?? "use one of: \(words.joined(separator: ", "))"
        }
    }

    public var id: String
    public var from: CalendarDay
    /// The new last day of the agreement. Nil: the last day is what it was.
    public var until: CalendarDay?
    /// Whether the change takes the last day away.
    public var isOpenEnded: Bool
    public var reach: Reach
    public var acceptance: Acceptance
    /// How it was accepted, where it was.
    public var how: ExecutionMethod?
    /// The names of the terms and duties that the change takes away.
    public var replaces: [String]
    public var terms: [Term]
    /// What somebody must do from then on.
    public var duties: [Duty]
    /// The handles of those who are no longer what the agreement calls them.
    public var leaves: [String]
    /// The words with which the change puts the agreement before others.
    public var precedence: Precedence?
    /// Who comes to the agreement with it, each from a day on.
    public var parties: [Party]
    public var executions: [Execution]
    /// How the agreement ended, when that is what happened.
    public var ending: Ending?
    public var document: DocumentReference?
    public var onRecord: OnRecord?
    /// The entry with which the change first came on record, when a later one says whether it was accepted.
    public var firstEntry: Int?

    public init(
        id: String, from: CalendarDay, until: CalendarDay? = nil, isOpenEnded: Bool = false, reach: Reach = .all,
        acceptance: Acceptance,
        how: ExecutionMethod? = nil, replaces: [String] = [], terms: [Term], duties: [Duty] = [], leaves: [String] = [],
        precedence: Precedence? = nil, parties: [Party] = [], executions: [Execution] = [],
        ending: Ending? = nil, document: DocumentReference? = nil, onRecord: OnRecord? = nil
    ) {
        self.id = id
        self.from = from
        self.until = until
        self.isOpenEnded = isOpenEnded
        self.reach = reach
        self.acceptance = acceptance
        self.how = how
        self.replaces = replaces.canonical
        self.terms = terms
        self.duties = duties
        self.leaves = leaves.canonical
        self.precedence = precedence
        self.parties = parties
        self.executions = executions
        self.ending = ending
        self.document = document
        self.onRecord = onRecord
    }
}
