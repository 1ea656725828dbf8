/// Writes the data types of SSH (RFC 4251, section 5).
struct SSHWireWriter {
    private(set) var bytes: [UInt8] = []

    mutating func append(raw: [UInt8]) { bytes += raw }

    mutating func append(uint32 value: UInt32) {
        for shift in stride(from: UInt32(24), through: 0, by: -8) { bytes.append(UInt8(truncatingIfNeeded: value >> shift)) }
    }

    /// Appends a length and as many bytes.
    mutating func append(string: [UInt8]) {
        append(uint32: UInt32(string.count))
        bytes += string
    }
}

/// Reads the data types of SSH (RFC 4251, section 5). Each read takes all it asks for, or takes nothing and returns nil.
struct SSHWireReader {
    private let bytes: [UInt8]
    private(set) var offset = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { offset == bytes.count }

    mutating func raw(_ count: Int) -> [UInt8]? {
        guard count <= bytes.count - offset else { return nil }
        defer { offset += count }
        return Array(bytes[offset..<offset + count])
    }

    mutating func uint32() -> UInt32? {
        raw(4).map { $0.reduce(0) { $0 << 8 | UInt32($1) } }
    }

    mutating func string() -> [UInt8]? {
        let start = offset
        guard let count = uint32(), let string = raw(Int(count)) else {
            offset = start
            return nil
        }
        return string
    }
}
