/// The same illustration for one partner and one year: as many shares as agreements under which works may have gone into a dataset.
public struct YearIllustration: Sendable, Hashable {
    public let partner: String
    public let name: String
    public let year: Int
    public let agreements: [String]
    /// The sum; nil when it is more than can be reckoned with.
    public let sum: MoneyRange?

    /// What the table takes for granted.
    public static let assumption =
        "each agreement that permits or permitted a derived-data action counts once, as one share, in the year of its first delivery, "
        + "or else of its first day"

    /// The table for a portfolio, by partner and year.
    public static func table(_ exposure: Exposure, _ model: DatasetModel) -> [YearIllustration] {
        exposure.partners.sorted { Identifier.precedes($0.handle, $1.handle) }.flatMap { partner in
            let granting = partner.agreements.filter(\.hasGranted)
            let byYear = Dictionary(grouping: granting) { ($0.firstDelivery ?? $0.from).year }
            return byYear.keys.sorted().map { year in
                let agreements = (byYear[year] ?? []).map(\.handle)
                return YearIllustration(
                    partner: partner.handle, name: partner.name, year: year, agreements: agreements,
                    sum: model.each.times(agreements.count))
            }
        }
    }
}
