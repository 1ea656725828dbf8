/// Builds archives field by field, so that each field can lie. It shares no code with the writer under test.
struct HandmadeZip {
    struct Entry {
        var name: [UInt8]
        var content: [UInt8]
        var localName: [UInt8]?
        var version = 10
        var localVersion = 10
        var flags = 0
        var localFlags = 0
        var method = 0
        var localMethod = 0
        var time = 0
        var date = 0x21
        var crc: UInt32?
        var localCRC: UInt32?
        var packed: Int?
        var unpacked: Int?
        var localPacked: Int?
        var localUnpacked: Int?
        var extra: [UInt8] = []
        var localExtra: [UInt8] = []
        var comment: [UInt8] = []
        var disk = 0
        var madeBy = 3 << 8 | 20
        var internalAttributes = 0
        var attributes: UInt32 = 0o100644 << 16
        var offset: Int?
        /// Bytes between this entry and the next.
        var gap: [UInt8] = []

        init(_ name: String, _ content: String = "x") {
            self.name = Array(name.utf8)
            self.content = Array(content.utf8)
        }

        init(_ name: String, _ content: String = "x", _ change: (inout Entry) -> Void) {
            self.init(name, content)
            change(&self)
        }
    }

    var entries: [Entry]
    var prefix: [UInt8] = []
    var beforeEnd: [UInt8] = []
    var comment: [UInt8] = []
    var suffix: [UInt8] = []
    var disk = 0
    var directoryDisk = 0
    var countHere: Int?
    var count: Int?
    var directoryByteCount: Int?
    var directoryOffset: Int?

    init(_ entries: [Entry]) { self.entries = entries }

    init(_ entries: [Entry], _ change: (inout HandmadeZip) -> Void) {
        self.init(entries)
        change(&self)
    }

    var bytes: [UInt8] {
        var out = prefix
        var directory = [UInt8]()
        for entry in entries {
            let offset = out.count
            let crc = entry.crc ?? Self.slowCRC(entry.content)
            out += Self.number(0x0403_4B50, 4) + Self.number(entry.localVersion, 2) + Self.number(entry.localFlags, 2)
            out += Self.number(entry.localMethod, 2) + Self.number(entry.time, 2) + Self.number(entry.date, 2)
            out +=
                Self.number(Int(entry.localCRC ?? crc), 4)
                + Self.number(entry.localPacked ?? entry.packed ?? entry.content.count, 4)
            out += Self.number(entry.localUnpacked ?? entry.unpacked ?? entry.content.count, 4)
            out += Self.number((entry.localName ?? entry.name).count, 2) + Self.number(entry.localExtra.count, 2)
            out += (entry.localName ?? entry.name) + entry.localExtra + entry.content + entry.gap
            directory += Self.number(0x0201_4B50, 4) + Self.number(entry.madeBy, 2) + Self.number(entry.version, 2)
            directory += Self.number(entry.flags, 2) + Self.number(entry.method, 2) + Self.number(entry.time, 2)
            directory +=
                Self.number(entry.date, 2) + Self.number(Int(crc), 4) + Self.number(entry.packed ?? entry.content.count, 4)
            directory += Self.number(entry.unpacked ?? entry.content.count, 4) + Self.number(entry.name.count, 2)
            directory += Self.number(entry.extra.count, 2) + Self.number(entry.comment.count, 2) + Self.number(entry.disk, 2)
            directory += Self.number(entry.internalAttributes, 2) + Self.number(Int(entry.attributes), 4)
            directory += Self.number(entry.offset ?? offset, 4) + entry.name + entry.extra + entry.comment
        }
        let directoryOffset = self.directoryOffset ?? out.count
        out += directory + beforeEnd
        out += Self.number(0x0605_4B50, 4) + Self.number(disk, 2) + Self.number(directoryDisk, 2)
        out += Self.number(countHere ?? count ?? entries.count, 2) + Self.number(count ?? entries.count, 2)
        out += Self.number(directoryByteCount ?? directory.count, 4) + Self.number(directoryOffset, 4)
        out += Self.number(comment.count, 2) + comment + suffix
        return out
    }

    static func number(_ value: Int, _ byteCount: Int) -> [UInt8] {
        (0..<byteCount).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }

    /// Bit by bit, as the standard defines it.
    static func slowCRC(_ bytes: [UInt8]) -> UInt32 {
        var crc: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            crc ^= UInt32(byte)
            for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
        }
        return ~crc
    }
}
