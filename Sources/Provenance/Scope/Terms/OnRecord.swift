/// Where a record stands in the ledger, and by which day.
public struct OnRecord: Sendable, Hashable {
    /// The index of the entry.
    public var entry: Int
    /// The hash of the entry, in hexadecimal digits.
    public var leaf: String?
    /// The day its writer gave, which nobody else vouches for.
    public var claimed: CalendarDay?
    /// The day by which somebody outside stamped it. Nil: nobody has.
    public var stamped: CalendarDay?

    public init(entry: Int, leaf: String? = nil, claimed: CalendarDay? = nil, stamped: CalendarDay? = nil) {
        self.entry = entry
        self.leaf = leaf
        self.claimed = claimed
        self.stamped = stamped
    }
}
