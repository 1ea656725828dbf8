/// Which derived-data rights are out there on a day, in whose hands, over how many works, and until when.
///
/// A pure function of agreements and deliveries. Each agreement is read by itself; where two with the same party say opposite things
/// about one work, `assess` decides.
public struct Exposure: Sendable, Hashable {
    public let day: CalendarDay
    /// How many days ahead it looks for what lapses.
    public let daysAhead: Int
    /// Who holds most comes first.
    public let partners: [PartnerExposure]
    /// In the order of their days.
    public let lapses: [Lapse]
    /// The handles of agreements that were declined, under which nobody holds anything.
    public let declined: [String]

    /// The days that it looks ahead when nobody says otherwise.
    public static let usualDaysAhead = 60

    /// - Throws: A ``ProvenanceError`` if an agreement contradicts itself, or leaves open more than can be weighed.
    public init(
        of agreements: [ExposedAgreement], on day: CalendarDay, daysAhead: Int = usualDaysAhead
    ) throws(ProvenanceError) {
        self.day = day
        self.daysAhead = daysAhead
        var byPartner = [String: [AgreementExposure]]()
        var lapses = [Lapse]()
        declined = agreements.filter { $0.terms.decision == .declined }.map(\.terms.handle).canonical
        let binding = agreements.filter { $0.terms.decision != .declined }
        for exposed in Self.takingOver(binding, on: day).sorted(by: Self.comesBefore) {
            for party in Self.holders(in: exposed) {
                let exposure = try AgreementExposure(exposed, party: party, on: day)
                byPartner[party.handle, default: []].append(exposure)
                lapses += Lapse.all(in: exposed, exposure, from: day, within: daysAhead)
            }
        }
        partners = byPartner.values.map { PartnerExposure($0) }.sorted(by: Self.holdsMore)
        self.lapses = lapses.sorted {
            $0.day != $1.day ? $0.day < $1.day : ($0.agreement, $0.name ?? "") < ($1.agreement, $1.name ?? "")
        }
    }

    /// The works over which anyone holds a derived-data right, or might.
    public var works: WorkSet {
        var works = WorkSet()
        for partner in partners {
            for cell in partner.cells.values where cell.state >= .open { works.formUnion(cell.works) }
        }
        return works
    }

    /// How many partners hold a right over a work, or might.
    public var holderCount: Int {
        partners.count { partner in partner.cells.values.contains { $0.state >= .open && !$0.works.isEmpty } }
    }

    public var agreements: [AgreementExposure] { partners.flatMap(\.agreements) }

    /// The other side, and everybody else of it that works went to.
    private static func holders(in exposed: ExposedAgreement) -> [Party] {
        let receivers = Set(exposed.deliveries.map(\.party))
        return exposed.terms.parties.filter { $0.role == .other || ($0.role != .creator && receivers.contains($0.handle)) }
    }

    /// The agreements with what counts under each on a day: what went out under one that another superseded counts under both.
    private static func takingOver(_ agreements: [ExposedAgreement], on day: CalendarDay) -> [ExposedAgreement] {
        var result = agreements
        var positions = [String: Int]()
        for (index, exposed) in agreements.enumerated() { positions[exposed.terms.handle] = index }
        for exposed in agreements where !exposed.deliveries.isEmpty {
            var seen: Set<String> = [exposed.terms.handle]
            var open = [(handle: exposed.terms.handle, deliveries: exposed.deliveries)]
            while let next = open.popLast() {
                guard let position = positions[next.handle] else { continue }
                for revision in agreements[position].terms.revisions {
                    guard let heir = revision.ending?.by, revision.from <= day, let taker = positions[heir],
                        seen.insert(heir).inserted
                    else { continue }
                    let reached = next.deliveries.filter { revision.reaches($0.on) != .no }
                    result[taker].deliveries += reached
                    open.append((heir, reached))
                }
            }
        }
        return result
    }

    private static func comesBefore(_ left: ExposedAgreement, _ right: ExposedAgreement) -> Bool {
        left.terms.dates.from != right.terms.dates.from
            ? left.terms.dates.from < right.terms.dates.from
            : Identifier.precedes(left.terms.handle, right.terms.handle)
    }

    private static func holdsMore(_ left: PartnerExposure, _ right: PartnerExposure) -> Bool {
        left.weight != right.weight ? left.weight > right.weight : Identifier.precedes(left.handle, right.handle)
    }
}
