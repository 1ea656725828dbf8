/// What one agreement lets one party do with data taken from the works that went to it.
public struct AgreementExposure: Sendable, Hashable {
    public let handle: String
    public let title: String?
    /// The party that holds the rights.
    public let party: Party
    public let from: CalendarDay
    /// The last day of the agreement on the words in force. Nil: they name none, or it is open.
    public let until: CalendarDay?
    public let works: WorkSet
    public let firstDelivery: CalendarDay?
    public let lastDelivery: CalendarDay?
    public let cells: [Action: ExposureCell]
    /// Term by term, in the order of the document.
    public let rights: [DerivedRight]
    /// The terms that forbid an action of the matrix, in the order of the document.
    public let bans: [DerivedBan]
    public let payment: Payment?
    /// What its owner decided last, where that is on record.
    public let decision: Decision?
    /// Whether the last day of the agreement has passed.
    public let hasEnded: Bool
    /// The revisions that are in force, the words as first agreed not counted.
    public let revisions: [String]

    /// Reads an agreement for one party.
    init(_ exposed: ExposedAgreement, party: Party, on day: CalendarDay) throws(ProvenanceError) {
        let terms = exposed.terms
        let deliveries = exposed.deliveries.filter { $0.party == party.handle }
        var works = WorkSet()
        for delivery in deliveries { works.formUnion(delivery.works) }
        var cells = [Action: ExposureCell]()
        var rights = [DerivedRight]()
        var bans = [DerivedBan]()
        var until = terms.dates.until
        for group in Self.groups(of: deliveries, under: terms, on: day) {
            let reader = try RightsReader(terms, party: party.handle, deliveredOn: group.day, on: day)
            let found = reader.rights()
            for (action, state) in reader.states(from: found) {
                let speaking = found.filter { $0.states[action] == state }
                let cell = ExposureCell(state: state, works: group.works, rights: speaking)
                cells[action] = cells[action].map { $0.joined(with: cell) } ?? cell
            }
            for right in found where !rights.contains(right) { rights.append(right) }
            for ban in reader.bans() where !bans.contains(ban) { bans.append(ban) }
            until = reader.agreementEnds
        }
        handle = terms.handle
        title = terms.title
        self.party = party
        from = terms.dates.from
        self.until = until
        self.works = works
        let days = deliveries.compactMap(\.on).sorted()
        firstDelivery = days.first
        lastDelivery = days.last
        self.cells = cells
        self.rights = rights.sorted { $0.key < $1.key }
        self.bans = bans.sorted { $0.key < $1.key }
        payment = terms.payment
        decision = terms.decision
        hasEnded = until.map { day > $0 } ?? false
        revisions = terms.revisions.filter { $0.from <= day && $0.acceptance != .refused }.map(\.id)
    }

    /// Where it stands in time, and whether its owner has decided about it.
    public var timeWords: String {
        let until = until.map { "until \($0)\(hasEnded ? ", ended" : "")" } ?? "no end stated"
        return "from \(from), \(until)" + (decision == .pending ? ", not agreed to yet" : "")
    }

    /// The deliveries that the same words reach, together.
    private static func groups(
        of deliveries: [ExposedAgreement.Delivery], under terms: AgreementTerms, on day: CalendarDay
    ) -> [(day: CalendarDay?, works: WorkSet)] {
        let turns = terms.revisions.filter { $0.reach == .newDeliveries && $0.from <= day }.map(\.from).sorted()
        var groups = [(key: Int?, day: CalendarDay?, works: WorkSet)]()
        for delivery in deliveries {
            let key = turns.isEmpty ? 0 : delivery.on.map { on in turns.count { $0 <= on } }
            if let index = groups.firstIndex(where: { $0.key == key }) {
                groups[index].works.formUnion(delivery.works)
            } else {
                groups.append((key, delivery.on, delivery.works))
            }
        }
        return groups.isEmpty ? [(nil, WorkSet())] : groups.map { ($0.day, $0.works) }
    }

    /// The categories that the party holds today, or might.
    public var categories: [ExposureCategory] {
        ExposureCategory.allCases.filter { state(of: $0) >= .open }
    }

    /// The strongest state among the actions of a category.
    public func state(of category: ExposureCategory) -> RightState {
        category.actions.compactMap { cells[$0]?.state }.max() ?? .silent
    }

    /// Whether any derived-data action is or was permitted under it: then works may have gone into somebody's dataset.
    public var hasGranted: Bool { cells.values.contains { $0.state.isHeld || $0.state == .ended } }
}
