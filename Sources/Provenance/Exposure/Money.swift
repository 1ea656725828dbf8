/// An amount of money without its currency, in hundredths, so that no arithmetic ever rounds unseen.
public struct Money: Sendable, Hashable, Comparable {
    /// Hundredths.
    public let hundredths: Int

    /// The largest amount: a million million. With it, no product below overflows.
    public static let most = Money(hundredths: 100_000_000_000_000)

    init(hundredths: Int) { self.hundredths = hundredths }

    /// Reads `500`, `500.5` or `500.00`.
    ///
    /// - Throws: A ``ProvenanceError`` for any other spelling, such as one with a currency or with commas.
    public init(_ text: some StringProtocol) throws(ProvenanceError) {
        func refusal(_ reason: String) -> ProvenanceError {
            ProvenanceError(
                .malformedAmount, "“\(VisibleText.escaped(text.prefix(40)))” \(reason)",
                hint: "write digits and at most two decimals, such as 500 or 0.50, without a currency")
        }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, let whole = parts.first, !whole.isEmpty, whole.utf8.count <= 13,
            parts.allSatisfy({ $0.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } }),
            let units = Int(whole)
        else { throw refusal("is not an amount") }
        var hundredths = units * 100
        if parts.count == 2 {
            guard (1...2).contains(parts[1].utf8.count), let decimals = Int(parts[1]) else { throw refusal("is not an amount") }
            hundredths += parts[1].utf8.count == 1 ? decimals * 10 : decimals
        }
        guard hundredths <= Self.most.hundredths else { throw refusal("is more than can be reckoned with") }
        self.hundredths = hundredths
    }

    public static func < (left: Money, right: Money) -> Bool { left.hundredths < right.hundredths }
}

extension Money: CustomStringConvertible {
    /// The amount with two decimals: `50.00`.
    public var description: String {
        let decimals = hundredths % 100
        return "\(hundredths / 100).\(decimals < 10 ? "0" : "")\(decimals)"
    }
}
