/// An agreement with what went out under it: what exposure is read from.
public struct ExposedAgreement: Sendable, Hashable {
    /// Works that went to one party on one day.
    public struct Delivery: Sendable, Hashable {
        /// The handle of the party.
        public var party: String
        /// The day, or nil if it is not known.
        public var on: CalendarDay?
        public var works: WorkSet

        public init(party: String, on: CalendarDay?, works: WorkSet) {
            self.party = party
            self.on = on
            self.works = works
        }
    }

    public var terms: AgreementTerms
    public var deliveries: [Delivery]

    public init(_ terms: AgreementTerms, deliveries: [Delivery] = []) {
        self.terms = terms
        self.deliveries = deliveries
    }
}
