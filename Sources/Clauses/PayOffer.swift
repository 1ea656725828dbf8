/// Ways of being paid for derived data, offered where a text takes it without a word about pay.
public struct PayOffer: Sendable, Hashable {
    /// One way of being paid.
    public struct Structure: Sendable, Hashable {
        /// `royalties`, `licensing-tiers` or `profit-sharing`.
        public let code: String
        public let name: String
        /// What it would mean here.
        public let sentence: String
    }

    /// The grants that say nothing of pay, as indexes into the review's findings.
    public let findings: [Int]
    /// Always the same three, in one order.
    public let structures: [Structure]
    /// That none of them is promised.
    public let sentence: String

    init(findings: [Int]) {
        self.findings = findings
        structures = Self.usual
        sentence = "these are ways to ask for; none is promised by the agreement, and none follows from this review"
    }

    private static let usual = [
        Structure(
            code: "royalties", name: "royalties",
            sentence: "a rate on income from each product that uses data derived from the work"),
        Structure(
            code: "licensing-tiers", name: "licensing tiers",
            sentence: "one price for the work, and further prices for analysis, for pooling and for training"),
        Structure(
            code: "profit-sharing", name: "profit sharing",
            sentence: "a share of the profit of products built on the derived data, with a statement at fixed times"),
    ]
}
