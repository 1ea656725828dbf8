/// A sum anyone can do again: what one share of a dataset would come to, from figures that a person gives.
///
/// It is an illustration. It says nothing about what a right is worth, what anybody owes, or what was earned.
public struct DatasetModel: Sendable, Hashable {
    /// The price of the whole dataset.
    public let value: MoneyRange
    /// How many people contributed to it.
    public let creatorCount: Int
    /// The part of the price that is taken to go to the contributors, in percent.
    public let sharePercent: Int
    /// What was paid for the work itself.
    public let fee: Money?

    /// More people than there are.
    public static let mostCreators = 10_000_000_000

    /// - Throws: A ``ProvenanceError`` if there is nobody to share with, or no part to share.
    public init(
        value: MoneyRange, creatorCount: Int, sharePercent: Int = 100, fee: Money? = nil
    ) throws(ProvenanceError) {
        guard (1...Self.mostCreators).contains(creatorCount) else {
            throw ProvenanceError(
                .malformedAmount, "\(creatorCount) is not a number of creators", hint: "give a number from 1, such as 10000")
        }
        guard (1...100).contains(sharePercent) else {
            throw ProvenanceError(.malformedAmount, "\(sharePercent) is not a percentage from 1 to 100")
        }
        self.value = value
        self.creatorCount = creatorCount
        self.sharePercent = sharePercent
        self.fee = fee
    }

    /// One equal share, rounded to the nearest hundredth.
    public var each: MoneyRange { MoneyRange(share(of: value.low), share(of: value.high)) }

    private func share(of price: Money) -> Money {
        // At most 10^14 × 100 above, and 2 × 10^12 below the line: neither overflows.
        let divisor = creatorCount * 100
        return Money(hundredths: (2 * price.hundredths * sharePercent + divisor) / (2 * divisor))
    }

    /// Whether nothing was rounded.
    public var isExact: Bool {
        [value.low, value.high].allSatisfy { $0.hundredths * sharePercent % (creatorCount * 100) == 0 }
    }

    /// The result in one line.
    public var sentence: String {
        var parts = ["\(each.words) each"]
        if let fee { parts.append("your fee was \(fee) for the work itself") }
        parts.append("illustration from the figures you gave")
        return parts.joined(separator: "; ")
    }

    /// The figures it was made from, which stand beside every result.
    public var inputs: String {
        "a dataset priced at \(value.words), \(creatorCount) creators, \(sharePercent) % of the price to them in equal shares"
    }

    /// What it takes for granted, a sentence each.
    public var assumptions: [String] {
        [
            inputs,
            "every creator's part is taken to be the same, and the dataset to be licensed once"
                + (isExact ? "" : "; the result is rounded to the hundredth"),
            "nobody has paid or promised this: it is neither a valuation nor a claim, and is not added to income",
        ]
    }
}
