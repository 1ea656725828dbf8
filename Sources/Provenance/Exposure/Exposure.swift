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
        for exposed in agreements.sorted(by: Self.comesBefore) {
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

    public var agreements: [AgreementExposure] { partners.flatMap(\.agreements) }

    /// The other side, and everybody else of it that works went to.
    private static func holders(in exposed: ExposedAgreement) -> [Party] {
        let receivers = Set(exposed.deliveries.map(\.party))
        return exposed.terms.parties.filter { $0.role == .other || ($0.role != .creator && receivers.contains($0.handle)) }
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
