import Evidence
import Testing

@Suite struct `Hostile archives` {
    typealias Entry = HandmadeZip.Entry

    static func refusal(_ zip: HandmadeZip) -> String? { refusal(zip.bytes) }

    static func refusal(_ bytes: [UInt8]) -> String? {
        do {
            let reader = try ZipReader(RandomAccessBytes(bytes))
            for entry in reader.entries { try reader.stream(entry) { _ in } }
            return nil
        } catch let error as EvidenceError {
            return error.code.description
        } catch {
            return "another error: \(error)"
        }
    }

    @Test func `a plain archive made by hand is read`() throws {
        let reader = try ZipReader(RandomAccessBytes(HandmadeZip([Entry("a", "one"), Entry("b/c.txt", "two")]).bytes))
        #expect(reader.entries.map(\.name) == ["a", "b/c.txt"])
        #expect(try reader.bytes(of: reader.entries[1], limit: 3) == Array("two".utf8))
        #expect(throws: EvidenceError.self) { try reader.bytes(of: reader.entries[1], limit: 2) }
    }

    @Test func `an empty archive is read`() throws {
        #expect(try ZipReader(RandomAccessBytes(HandmadeZip([]).bytes)).entries.isEmpty)
    }

    @Test(arguments: [
        "../e", "/e", "a/../../e", "..\\e", "C:\\e", "\\\\?\\C:\\e", "C:e", "~/e", "~root/e", ".", "", "a//b", "./a", "a/", "a/.",
        "a/./b",
        "..", "a/..", "con", "CON", "aux.txt", "nul", "com1", "com0.tar.gz", "x/lpt9.txt", "a:b", "trailing.", "trailing ",
        " leading",
        ".hidden", "-flag", "_x", "Capital", "readme.TXT", "Read-me-first.txt", "100%.txt", "%0a", "%25", "a\nb", "a\rb", "a\0b",
        "a\u{1B}[2J",
        "ü", "u\u{308}", "a\u{202E}b", "／etc", "a∕b", "*", "a?b", "a\"b", "<a>", "a|b", "a\u{7F}",
        "1/2/3/4/5/6/7", String(repeating: "a", count: 65), "a/" + String(repeating: "b", count: 65),
        (0..<3).map { _ in String(repeating: "a", count: 64) }.joined(separator: "/"), String(repeating: "a", count: 300),
    ])
    func `a name that is not plain is refused`(name: String) {
        #expect(Self.refusal(HandmadeZip([Entry(name)])) == "zip-name")
    }

    @Test func `names that are not text are refused`() {
        for bytes: [UInt8] in [[0xFF], [0xC0, 0xAF], [0xC0, 0xAE, 0xC0, 0xAE, 0x2F, 0x65], [0xED, 0xA0, 0x80], [0x61, 0xC3]] {
            #expect(Self.refusal(HandmadeZip([Entry("a") { $0.name = bytes }])) == "zip-name")
        }
        #expect(Self.refusal(HandmadeZip([Entry("a") { $0.name = Array(repeating: 0x61, count: 65_535) }])) == "zip-name")
    }

    @Test(arguments: [
        "READ-ME-FIRST.txt", "a", "0", "a.b", "a-b_c.d", "data/x", "1/2/3/4/5/6", "console", "com", "com10", "lpt",
        "auxiliary.txt",
        String(repeating: "a", count: 64), "data/VERIFY.txt",
    ])
    func `a plain name is accepted`(name: String) {
        #expect(Self.refusal(HandmadeZip([Entry(name)])) == nil)
    }

    @Test(arguments: [
        ("a", "a"), ("a", "a/b"), ("a/b", "a"), ("a/b/c", "a/b"), ("verify.txt", "VERIFY.txt"), ("limits.txt", "LIMITS.txt"),
    ])
    func `two names that some file system takes for one are refused`(first: String, second: String) {
        #expect(Self.refusal(HandmadeZip([Entry(first), Entry(second)])) == "zip-duplicate")
        #expect(Self.refusal(HandmadeZip([Entry("0"), Entry(first), Entry("z"), Entry(second)])) == "zip-duplicate")
    }

    @Test(
        arguments: [
            ("a symbolic link", 0o120777 << 16), ("a pipe", 0o010644 << 16), ("a device", 0o060644 << 16),
            ("a folder", 0o040755 << 16),
            ("a folder of DOS", 0o100644 << 16 | 0x10), ("a program", 0o100755 << 16), ("set user id", 0o104644 << 16),
            ("nothing", 0),
        ] as [(String, UInt32)])
    func `an entry that is not a plain file is refused`(what: String, attributes: UInt32) {
        #expect(Self.refusal(HandmadeZip([Entry("a") { $0.attributes = attributes }])) == "zip-feature", "\(what)")
    }

    @Test func `headers that differ are refused`() {
        let changes: [(String, (inout Entry) -> Void)] = [
            ("zip-header", { $0.localName = Array("b".utf8) }), ("zip-header", { $0.localCRC = 0 }),
            ("zip-header", { $0.localPacked = 2 }), ("zip-header", { $0.localUnpacked = 2 }),
            ("zip-header", { $0.localVersion = 20 }),
            ("zip-header", { $0.version = 20 }), ("zip-header", { $0.madeBy = 20 }),
            ("zip-header", { $0.internalAttributes = 1 }),
            ("zip-header", { $0.time = 1 }), ("zip-header", { $0.date = 0 }),
            ("zip-feature", { $0.flags = 1 }), ("zip-feature", { $0.flags = 8 }), ("zip-feature", { $0.flags = 1 << 11 }),
            ("zip-feature", { $0.localFlags = 1 }), ("zip-feature", { $0.localFlags = 8 }), ("zip-feature", { $0.method = 8 }),
            ("zip-feature", { $0.localMethod = 8 }),
            (
                "zip-feature",
                {
                    $0.method = 12
                    $0.localMethod = 12
                }
            ),
            ("zip-feature", { $0.comment = [0x61] }), ("zip-feature", { $0.disk = 1 }), ("zip-feature", { $0.packed = 0 }),
            ("zip-feature", { $0.unpacked = 1 << 30 }), ("zip-feature", { $0.localExtra = [1, 0, 0, 0] }),
            ("zip-checksum", { $0.crc = 0 }), ("zip-header", { $0.localName = Array("ab".utf8) }),
        ]
        for (number, (code, change)) in changes.enumerated() {
            #expect(Self.refusal(HandmadeZip([Entry("a", "x", change), Entry("b")])) == code, "change \(number)")
        }
    }

    @Test func `extra fields are refused`() {
        let unicodePath: [UInt8] = [0x75, 0x70, 10, 0, 1, 0, 0, 0, 0, 0x6F, 0x74, 0x68, 0x65, 0x72]
        let zip64: [UInt8] = [1, 0, 16, 0] + HandmadeZip.number(1, 8) + HandmadeZip.number(1, 8)
        for extra in [unicodePath, zip64, [0x55, 0x54, 1, 0, 0], [0]] {
            #expect(Self.refusal(HandmadeZip([Entry("a") { $0.extra = extra }])) == "zip-feature")
            #expect(Self.refusal(HandmadeZip([Entry("a") { $0.localExtra = extra }])) == "zip-feature")
            #expect(
                Self.refusal(
                    HandmadeZip([
                        Entry("a") {
                            $0.extra = extra
                            $0.localExtra = extra
                        }
                    ])) == "zip-feature")
        }
    }

    @Test func `zip64 fields that are not needed or lie are refused`() {
        func large(_ size: Int, _ second: Int) -> [UInt8] {
            [1, 0, 16, 0] + HandmadeZip.number(size, 8) + HandmadeZip.number(second, 8)
        }
        for extra in [large(1, 1), large(0xFFFF_FFFE, 0xFFFF_FFFE), large(-1, -1), large(1 << 61, 1 << 61)] {
            let entry = Entry("a") {
                $0.version = 45
                $0.localVersion = 45
                $0.packed = 0xFFFF_FFFF
                $0.unpacked = 0xFFFF_FFFF
                $0.extra = extra
                $0.localExtra = extra
            }
            #expect(Self.refusal(HandmadeZip([entry])) == "zip-header")
        }
        let entry = Entry("a") {
            $0.packed = 0xFFFF_FFFF
            $0.unpacked = 0xFFFF_FFFF
        }
        #expect(Self.refusal(HandmadeZip([entry])) == "zip-feature")
        let huge = Entry("a") {
            $0.version = 45
            $0.localVersion = 45
            $0.packed = 0xFFFF_FFFF
            $0.unpacked = 0xFFFF_FFFF
            $0.extra = large(1 << 60, 1 << 60)
            $0.localExtra = large(1 << 60, 1 << 60)
        }
        #expect(Self.refusal(HandmadeZip([huge])) == "zip-framing")
    }

    @Test func `bytes before, between and after the parts are refused`() {
        let two = [Entry("a"), Entry("b")]
        #expect(Self.refusal(HandmadeZip(two) { $0.prefix = Array("#!/bin/sh\n".utf8) }) != nil)
        #expect(Self.refusal(HandmadeZip(two) { $0.suffix = [0] }) == "zip-framing")
        #expect(Self.refusal(HandmadeZip(two) { $0.beforeEnd = [0] }) == "zip-framing")
        #expect(Self.refusal(HandmadeZip(two) { $0.comment = Array("hello".utf8) }) == "zip-framing")
        #expect(Self.refusal(HandmadeZip(two) { $0.entries[0].gap = [0, 0] }) == "zip-framing")
        #expect(Self.refusal(HandmadeZip(two) { $0.entries[1].gap = [0, 0] }) == "zip-framing")
        #expect(Self.refusal([]) == "zip-framing")
        #expect(Self.refusal(Array("not an archive, only a text of some length".utf8)) == "zip-framing")
    }

    @Test func `an end record hidden in a comment is refused`() {
        let inner = HandmadeZip([Entry("inner")]).bytes
        #expect(Self.refusal(HandmadeZip([Entry("a")]) { $0.comment = Array(inner.suffix(22)) }) == "zip-framing")
        #expect(Self.refusal(HandmadeZip([Entry("a")]).bytes + inner) == "zip-framing")
        #expect(Self.refusal(HandmadeZip([Entry("a")]) { $0.suffix = Array(inner.suffix(22)) }) == "zip-framing")
    }

    @Test func `overlapping entries are refused`() {
        // Two names for the same bytes, the trick by which a small archive unpacks to petabytes.
        #expect(Self.refusal(HandmadeZip([Entry("a"), Entry("b") { $0.offset = 0 }])) == "zip-framing")
        // An entry whose content holds the header of the next.
        let inner = Array(HandmadeZip([Entry("b")]).bytes.prefix(32))
        let outer = Entry("a") { $0.content = inner }
        #expect(Self.refusal(HandmadeZip([outer, Entry("b") { $0.offset = 31 }])) == "zip-framing")
        #expect(Self.refusal(HandmadeZip([Entry("a") { $0.offset = 1 }])) == "zip-framing")
    }

    @Test func `numbers that contradict the directory are refused`() {
        let two = [Entry("a"), Entry("b")]
        for count in [0, 1, 3, 65_534] {
            #expect(Self.refusal(HandmadeZip(two) { $0.count = count }) == "zip-header", "\(count)")
        }
        #expect(Self.refusal(HandmadeZip(two) { $0.countHere = 1 }) == "zip-header")
        #expect(Self.refusal(HandmadeZip(two) { $0.disk = 1 }) == "zip-feature")
        #expect(Self.refusal(HandmadeZip(two) { $0.directoryDisk = 1 }) == "zip-feature")
        for size in [0, 1, 46, 93, 95, 0xFFFF_FFFE] {
            #expect(Self.refusal(HandmadeZip(two) { $0.directoryByteCount = size }) != nil, "\(size)")
        }
        for offset in [0, 1, 63, 65, 0xFFFF_FFFE] {
            #expect(Self.refusal(HandmadeZip(two) { $0.directoryOffset = offset }) != nil, "\(offset)")
        }
        for change: (inout HandmadeZip) -> Void in [
            { $0.count = 65_535 }, { $0.directoryByteCount = 0xFFFF_FFFF }, { $0.directoryOffset = 0xFFFF_FFFF },
        ] {
            #expect(Self.refusal(HandmadeZip(two, change)) == "zip-header")
        }
    }

    @Test func `more than 100,000 entries are refused before they are read`() {
        func end(count: Int, byteCount: Int, offset: Int = 0) -> [UInt8] {
            let number = HandmadeZip.number
            let large = number(0x0606_4B50, 4) + number(44, 8) + number(3 << 8 | 20, 2) + number(45, 2) + number(0, 8)
            let counts = number(count, 8) + number(count, 8) + number(byteCount, 8) + number(offset, 8)
            let locator = number(0x0706_4B50, 4) + number(0, 4) + number(offset + byteCount, 8) + number(1, 4)
            let limits = number(min(count, 0xFFFF), 2) + number(min(count, 0xFFFF), 2)
            let rest = number(min(byteCount, 0xFFFF_FFFF), 4) + number(min(offset, 0xFFFF_FFFF), 4) + number(0, 2)
            return large + counts + locator + number(0x0605_4B50, 4) + number(0, 4) + limits + rest
        }
        #expect(Self.refusal(end(count: 100_001, byteCount: 0)) == "zip-limit")
        #expect(Self.refusal(end(count: 1 << 62, byteCount: 0)) == "zip-limit")
        #expect(Self.refusal(end(count: 65_535, byteCount: 0)) == "zip-header")
        #expect(Self.refusal(end(count: 1, byteCount: 0)) != nil)
        // A directory that would fill the memory, in a file that claims to be large enough.
        let huge = end(count: 65_535, byteCount: 1 << 40)
        let size = 1 << 40 + huge.count
        let archive = RandomAccessBytes(byteCount: size) { range in
            range.map { $0 < 1 << 40 ? 0 : huge[$0 - 1 << 40] }
        }
        #expect(throws: EvidenceError.self) { try ZipReader(archive) }
    }

    @Test func `an archive cut at any byte is refused`() throws {
        let zip = HandmadeZip([Entry("a", "first"), Entry("b/c", "second")]).bytes
        for length in 0..<zip.count { #expect(Self.refusal(Array(zip.prefix(length))) != nil, "\(length)") }
        for start in 1..<zip.count { #expect(Self.refusal(Array(zip.dropFirst(start))) != nil, "\(start)") }
    }

    @Test func `an archive with any bit flipped is refused`() throws {
        let names = Set(["a", "b/c", "e1"])
        let zip = HandmadeZip([Entry("a", "first"), Entry("b/c", "second"), Entry("e1", "")]).bytes
        for position in 0..<zip.count * 8 {
            var flipped = zip
            flipped[position / 8] ^= 1 << (position % 8)
            guard Self.refusal(flipped) == nil else { continue }
            Issue.record("bit \(position) of \(names) may be flipped")
        }
    }
}
