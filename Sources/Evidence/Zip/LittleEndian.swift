/// Assembles the little-endian fields of ZIP headers.
struct LittleEndianWriter {
    private(set) var bytes = [UInt8]()

    mutating func append(_ value: some FixedWidthInteger) {
        for shift in stride(from: 0, to: value.bitWidth, by: 8) {
            bytes.append(UInt8(truncatingIfNeeded: value >> shift))
        }
    }

    mutating func append(_ more: [UInt8]) { bytes += more }
}

/// Reads little-endian fields from bytes whose length was checked before.
struct LittleEndianReader {
    let bytes: [UInt8]

    func uint16(_ offset: Int) -> Int { Int(bytes[offset]) | Int(bytes[offset + 1]) << 8 }

    func uint32(_ offset: Int) -> Int { uint16(offset) | uint16(offset + 2) << 16 }

    /// A 64-bit number, or nil when it is larger than any file.
    func uint64(_ offset: Int) -> Int? {
        let high = uint32(offset + 4)
        guard high <= 0x7FFF_FFFF else { return nil }
        return high << 32 | uint32(offset)
    }
}
