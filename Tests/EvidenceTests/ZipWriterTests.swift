import Evidence
import Testing

@Suite struct `Archive writer` {
    static func archive(_ files: [(String, [UInt8])]) throws -> [UInt8] {
        var zip = [UInt8]()
        var writer = ZipWriter { zip += $0 }
        for (name, content) in files { try writer.add(name, try MeasuredSource(ByteSource(content))) }
        try writer.finish()
        return zip
    }

    @Test func `what is written equals an archive made by hand`() throws {
        let files: [(String, String)] = [("READ-ME-FIRST.txt", "hello\n"), ("data/empty", ""), ("data/x.bin", "\u{0}\u{1}\u{2}")]
        let expected = HandmadeZip(files.map { HandmadeZip.Entry($0.0, $0.1) }).bytes
        #expect(try Self.archive(files.map { ($0.0, Array($0.1.utf8)) }) == expected)
    }

    @Test func `the checksum agrees with the definition at every length`() {
        let bytes = (0..<200).map { UInt8(truncatingIfNeeded: $0 * 7 + 3) }
        for length in 0...bytes.count {
            let part = Array(bytes.prefix(length))
            #expect(CRC32.of(part) == HandmadeZip.slowCRC(part))
            for cut in [0, length / 3, length] {
                var crc = CRC32()
                crc.update(Array(part.prefix(cut)))
                crc.update(Array(part.dropFirst(cut)))
                #expect(crc.value == CRC32.of(part))
            }
        }
        #expect(CRC32.of(Array("123456789".utf8)) == 0xCBF4_3926)
    }

    @Test(arguments: [0, 1, 65_535])
    func `the number of entries goes where it fits`(count: Int) throws {
        var zip = [UInt8]()
        var writer = ZipWriter { zip += $0 }
        let empty = try MeasuredSource(ByteSource([]))
        for number in 0..<count { try writer.add("\(number)", empty) }
        try writer.finish()
        #expect(try ZipReader(RandomAccessBytes(zip)).entries.count == count)
        let locator: [UInt8] = [0x50, 0x4B, 6, 7]
        #expect(Array(zip.suffix(42).prefix(4)) == locator || count < 65_535)
        #expect(Array(zip.suffix(42).prefix(4)) != locator || count >= 65_535)
    }

    @Test func `a name that is not plain cannot be written`() {
        #expect(throws: EvidenceError.self) { try Self.archive([("../x", [])]) }
    }

    @Test(arguments: [[1, 2], [1, 2, 3, 4], [1, 2, 4], []] as [[UInt8]])
    func `a source that gives other bytes the second time is refused`(second: [UInt8]) throws {
        let isSecond = Flag()
        let source = ByteSource { consume in
            try consume(isSecond.value ? second : [1, 2, 3])
            isSecond.value = true
        }
        let measured = try MeasuredSource(source)
        var writer = ZipWriter { _ in }
        do {
            try writer.add("a", measured)
            Issue.record("the change was not seen")
        } catch let error as EvidenceError {
            #expect(error.code == .sourceChanged)
        }
    }

    private final class Flag: @unchecked Sendable {
        // One test uses it, from one thread.
        var value = false
    }
}
