/// A set of works by their numbers, one bit each, so that ten thousand works under two hundred agreements are counted at once.
public struct WorkSet: Sendable, Hashable {
    private var bits: [UInt64] = []

    public init() {}

    public init(_ numbers: some Sequence<Int>) {
        for number in numbers { insert(number) }
    }

    /// Adds a work. A number below zero is no work.
    public mutating func insert(_ number: Int) {
        guard number >= 0 else { return }
        let word = number >> 6
        if word >= bits.count { bits.append(contentsOf: repeatElement(0, count: word + 1 - bits.count)) }
        bits[word] |= 1 << UInt64(number & 63)
    }

    public mutating func formUnion(_ other: WorkSet) {
        if other.bits.count > bits.count { bits.append(contentsOf: repeatElement(0, count: other.bits.count - bits.count)) }
        for word in other.bits.indices { bits[word] |= other.bits[word] }
    }

    public func contains(_ number: Int) -> Bool {
        number >= 0 && number >> 6 < bits.count && bits[number >> 6] & 1 << UInt64(number & 63) != 0
    }

    public var count: Int { bits.reduce(0) { $0 + $1.nonzeroBitCount } }
    public var isEmpty: Bool { bits.allSatisfy { $0 == 0 } }
}
