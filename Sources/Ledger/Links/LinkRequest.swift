public import Files
public import Provenance

/// What went to whom, and under which agreement.
public struct LinkRequest: Sendable {
    /// Works, or parts of works, that went on one day.
    public struct Delivery: Sendable {
        public var works: [WorkName]
        public var on: CalendarDay
        /// Where each work was named, for a refusal: `row 3 of list.csv`. Empty when they stood on the command line.
        public var places: [String] = []

        public init(works: [WorkName], on: CalendarDay) {
            self.works = works
            self.on = on
        }
    }

    public var agreement: String
    /// The party that received the works; otherwise the only other party of the agreement.
    public var party: String?
    public var deliveries: [Delivery]
    /// The form in which they went.
    public var form: String?
    public var note: String?
    /// The files that were delivered, when they are not those of the work.
    public var delivered: [RawPath] = []
    public var handle: String?

    public init(agreement: String, deliveries: [Delivery]) {
        self.agreement = agreement
        self.deliveries = deliveries
    }
}

/// What came of recording a delivery.
public struct LinkOutcome: Sendable {
    public internal(set) var links: [LinkRecord] = []
    /// Those of them that were on record before, by handle: nothing was appended for them.
    public internal(set) var known: Set<String> = []
    /// What its owner should know, such as a delivery before the work was on record.
    public internal(set) var warnings: [String] = []
    /// What is odd about what was asked, such as a day that is still to come.
    public internal(set) var notes: [String] = []
}

extension LinkOutcome {
    /// Says what is odd about a delivery under an agreement on a day.
    mutating func warn(_ onDay: AgreementOnDay, _ agreement: String) {
        switch onDay.state {
        case .notBegun, .ended, .superseded:
            warnings.append("agreement \(agreement) is not in force on \(onDay.day): \(onDay.sentence)")
        case .inForce, .open, .declined, .pending: break
        }
        if !onDay.open.isEmpty {
            warnings.append(
                "whether \(onDay.open.joined(separator: ", ")) of \(agreement) governs a delivery of \(onDay.day) is not known")
        }
    }
}
