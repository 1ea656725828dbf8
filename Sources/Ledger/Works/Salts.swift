import Cryptography
import Transparency

/// Fresh salts, drawn from the generator in blocks: asking it 20,000 times costs more than the bytes do.
struct Salts {
    private static let blockCount = 256

    private let random: RandomSource
    private var block: [UInt8] = []
    private var next = 0

    init(_ random: RandomSource) { self.random = random }

    mutating func draw() -> [UInt8] {
        if next == block.count {
            block = random.bytes(Self.blockCount * ListLine.saltByteCount)
            next = 0
        }
        defer { next += ListLine.saltByteCount }
        return Array(block[next..<next + ListLine.saltByteCount])
    }
}
