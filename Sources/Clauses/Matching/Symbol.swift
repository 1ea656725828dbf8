/// A number for a concept, a reading of the sentence, or a single word that a rule names.
typealias Symbol = Int

/// A set of symbols, for asking quickly whether a sentence can match at all.
struct SymbolSet {
    private var bits: [UInt64]

    init(capacity: Int) { bits = [UInt64](repeating: 0, count: capacity / 64 + 1) }

    mutating func insert(_ symbol: Symbol) { bits[symbol >> 6] |= 1 << UInt64(symbol & 63) }

    func contains(_ symbol: Symbol) -> Bool { bits[symbol >> 6] & (1 << UInt64(symbol & 63)) != 0 }

    func containsAny(of symbols: [Symbol]) -> Bool {
        for symbol in symbols where contains(symbol) { return true }
        return false
    }

    mutating func formUnion(_ other: SymbolSet) {
        for index in bits.indices { bits[index] |= other.bits[index] }
    }

    /// The symbols below a bound, in order.
    func symbols(below bound: Int) -> [Symbol] {
        var found: [Symbol] = []
        for (index, word) in bits.enumerated() where word != 0 {
            var rest = word
            while rest != 0 {
                let symbol = index << 6 + rest.trailingZeroBitCount
                if symbol < bound { found.append(symbol) }
                rest &= rest - 1
            }
        }
        return found
    }
}
