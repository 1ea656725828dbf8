/// The CRC-32 of ZIP archives: polynomial 0xEDB88320, reflected.
///
/// It finds accidents, not attacks: what vouches for a bundle's bytes are the SHA-256 digests in its manifests.
public struct CRC32: Sendable, Hashable {
    private var state: UInt32 = 0xFFFF_FFFF

    public init() {}

    /// The checksum of a whole buffer.
    public static func of(_ bytes: [UInt8]) -> UInt32 {
        var crc = CRC32()
        crc.update(bytes)
        return crc.value
    }

    /// The checksum of all bytes so far.
    public var value: UInt32 { ~state }

    /// Adds bytes, eight at a time.
    public mutating func update(_ bytes: [UInt8]) {
        let table = Self.table
        var crc = state
        var index = 0
        let aligned = bytes.count & ~7
        while index < aligned {
            let low = crc ^ Self.word(bytes, index)
            let high = Self.word(bytes, index + 4)
            let first = table[7 << 8 | Int(low & 0xFF)] ^ table[6 << 8 | Int(low >> 8 & 0xFF)]
            let second = table[5 << 8 | Int(low >> 16 & 0xFF)] ^ table[4 << 8 | Int(low >> 24)]
            let third = table[3 << 8 | Int(high & 0xFF)] ^ table[2 << 8 | Int(high >> 8 & 0xFF)]
            let fourth = table[1 << 8 | Int(high >> 16 & 0xFF)] ^ table[Int(high >> 24)]
            crc = first ^ second ^ third ^ fourth
            index += 8
        }
        while index < bytes.count {
            crc = table[Int((crc ^ UInt32(bytes[index])) & 0xFF)] ^ crc >> 8
            index += 1
        }
        state = crc
    }

    private static func word(_ bytes: [UInt8], _ index: Int) -> UInt32 {
        UInt32(bytes[index]) | UInt32(bytes[index + 1]) << 8 | UInt32(bytes[index + 2]) << 16 | UInt32(bytes[index + 3]) << 24
    }

    /// Row k holds the CRC of one byte followed by k zero bytes; the first row is the usual table.
    private static let table: [UInt32] = {
        var table = [UInt32](repeating: 0, count: 8 << 8)
        for byte in 0..<256 {
            var crc = UInt32(byte)
            for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
            table[byte] = crc
        }
        for row in 1..<8 {
            for byte in 0..<256 {
                let previous = table[(row - 1) << 8 | byte]
                table[row << 8 | byte] = table[Int(previous & 0xFF)] ^ previous >> 8
            }
        }
        return table
    }()
}
