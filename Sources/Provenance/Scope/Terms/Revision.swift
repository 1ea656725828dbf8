/// A change to an agreement: terms that go, terms that come, and from when for which deliveries.
public struct Revision: Sendable, Hashable {
    /// Which deliveries the new words reach.
    public enum Reach: String, Sendable, Hashable {
        case all
        case newDeliveries = "new-deliveries"
    }

    /// Whether the change was accepted.
    public enum Acceptance: Sendable, Hashable {
        /// It was, on a day that is known or not.
        case accepted(on: CalendarDay?)
        case refused
        case unknown
    }

    public var id: String
    public var from: CalendarDay
    /// The new last day of the agreement. Nil: the last day is what it was.
    public var until: CalendarDay?
    public var reach: Reach
    public var acceptance: Acceptance
    /// The names of the terms that the change takes away.
    public var replaces: [String]
    public var terms: [Term]
    public var document: DocumentReference?
    public var onRecord: OnRecord?

    public init(
        id: String, from: CalendarDay, until: CalendarDay? = nil, reach: Reach = .all, acceptance: Acceptance,
        replaces: [String] = [],
        terms: [Term], document: DocumentReference? = nil, onRecord: OnRecord? = nil
    ) {
        self.id = id
        self.from = from
        self.until = until
        self.reach = reach
        self.acceptance = acceptance
        self.replaces = replaces.canonical
        self.terms = terms
        self.document = document
        self.onRecord = onRecord
    }
}
