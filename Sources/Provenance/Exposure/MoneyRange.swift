/// An amount that is known, or lies between two.
public struct MoneyRange: Sendable, Hashable {
    public let low: Money
    public let high: Money

    init(_ low: Money, _ high: Money) {
        self.low = low
        self.high = high
    }

    /// Reads `500000` or `50000..500000`.
    ///
    /// - Throws: A ``ProvenanceError`` for any other spelling, and for a range that runs downwards.
    public init(_ text: String) throws(ProvenanceError) {
        guard let dots = text.firstRange(of: "..") else {
            let amount = try Money(text)
            self.init(amount, amount)
            return
        }
        self.init(try Money(text[..<dots.lowerBound]), try Money(text[dots.upperBound...]))
        guard low <= high else {
            throw ProvenanceError(
                .malformedAmount, "the range \(low)..\(high) runs downwards", hint: "write the smaller amount first")
        }
    }

    /// The range as people say it: `1.00 to 10.00`.
    public var words: String { low == high ? "\(low)" : "\(low) to \(high)" }

    /// The range as it is typed.
    public var text: String { low == high ? "\(low)" : "\(low)..\(high)" }

    /// So many times the range; nil beyond ``Money/most``.
    func times(_ count: Int) -> MoneyRange? {
        func product(_ money: Money) -> Money? {
            let (value, overflows) = money.hundredths.multipliedReportingOverflow(by: count)
            return overflows || value > Money.most.hundredths ? nil : Money(hundredths: value)
        }
        guard let low = product(low), let high = product(high) else { return nil }
        return MoneyRange(low, high)
    }
}
