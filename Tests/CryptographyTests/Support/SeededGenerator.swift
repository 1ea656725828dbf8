/// Random numbers that are the same in every run (SplitMix64), so that a failing mutation can be found again.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}

extension [UInt8] {
    /// The bytes with one small thing changed: a bit, a byte, a piece cut out, doubled, or put elsewhere.
    func mutated(with generator: inout SeededGenerator) -> [UInt8] {
        guard !isEmpty else { return [UInt8.random(in: 0...255, using: &generator)] }
        var copy = self
        let index = Int.random(in: 0..<count, using: &generator)
        let end = Swift.min(count, index + Int.random(in: 1...16, using: &generator))
        switch Int.random(in: 0..<7, using: &generator) {
        case 0: copy[index] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
        case 1: copy[index] = UInt8.random(in: 0...255, using: &generator)
        case 2: copy.removeSubrange(index..<end)
        case 3: copy.insert(contentsOf: self[index..<end], at: index)
        case 4: copy.removeLast(count - index)
        case 5: copy.append(UInt8.random(in: 0...255, using: &generator))
        default: copy.insert(contentsOf: self[index..<end], at: Int.random(in: 0...count, using: &generator))
        }
        return copy
    }
}
