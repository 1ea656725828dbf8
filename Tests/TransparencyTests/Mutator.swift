/// A small deterministic generator (SplitMix64), so that each run tries the same inputs.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

/// Damages bytes in the ways that files are damaged and that attackers like.
struct Mutator {
    private var generator: SeededGenerator
    private let dictionary: [[UInt8]]

    init(seed: UInt64, dictionary: [String] = []) {
        generator = SeededGenerator(seed)
        self.dictionary = dictionary.map { Array($0.utf8) }
    }

    /// Returns a copy with one to four changes.
    mutating func mutated(_ bytes: [UInt8]) -> [UInt8] {
        var result = bytes
        for _ in 0..<Int.random(in: 1...4, using: &generator) { change(&result) }
        return result
    }

    private mutating func change(_ bytes: inout [UInt8]) {
        let at = Int.random(in: 0...bytes.count, using: &generator)
        let end = min(bytes.count, at + Int.random(in: 1...8, using: &generator))
        switch Int.random(in: 0..<7, using: &generator) {
        case 0 where at < bytes.count: bytes[at] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
        case 1 where at < bytes.count: bytes[at] = UInt8.random(in: 0...255, using: &generator)
        case 2: bytes.removeSubrange(at..<end)
        case 3: bytes.insert(contentsOf: bytes[at..<end], at: at)
        case 4: bytes.removeSubrange(at...)
        case 5: bytes.insert(UInt8.random(in: 0...255, using: &generator), at: at)
        default: bytes.insert(contentsOf: dictionary.randomElement(using: &generator) ?? [0x0A], at: at)
        }
    }
}
