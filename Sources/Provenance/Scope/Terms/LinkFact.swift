/// That a work went to a party under an agreement.
public struct LinkFact: Sendable, Hashable {
    /// The handle of the agreement.
    public var agreement: String
    /// The handle of the party that received it.
    public var party: String
    /// The day of delivery, or nil if it is not known.
    public var delivered: CalendarDay?
    /// Whether it was this version of the work or another one that was delivered.
    public var isOtherVersion: Bool
    /// When it went out under an agreement that this one superseded: which, and from which day on it counts under this one.
    public var takenOver: TakenOver?
    public var onRecord: OnRecord?

    /// That a delivery under one agreement counts under the one that superseded it.
    public struct TakenOver: Sendable, Hashable {
        public var from: String
        public var since: CalendarDay
    }

    public init(
        agreement: String, party: String, delivered: CalendarDay?, isOtherVersion: Bool = false, onRecord: OnRecord? = nil
    ) {
        self.agreement = agreement
        self.party = party
        self.delivered = delivered
        self.isOtherVersion = isOtherVersion
        self.onRecord = onRecord
    }
}
