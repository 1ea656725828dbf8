import Testing

@testable import Intake

/// Archives that mean harm, and near misses of good ones.
@Suite struct ZIPArchiveTests {
    private static let good = OfficeMaker.archive([
        ("mimetype", "x"), ("word/document.xml", "<a>words</a>"), ("picture.png", "abc"),
    ])

    private func code(_ bytes: [UInt8]) -> IntakeError.Code? {
        do {
            _ = try ZIPArchive(bytes)
            return nil
        } catch { return error.code }
    }

    private func unpacked(_ bytes: [UInt8]) async throws -> [(name: String, bytes: [UInt8])] {
        try await ZIPUnpacker(gzip: DocumentPrograms().gzip).texts(of: try ZIPArchive(bytes))
    }

    @Test func `a good archive is read, and its text is unpacked`() async throws {
        let archive = try ZIPArchive(Self.good)
        #expect(archive.members.map(\.name) == ["mimetype", "word/document.xml", "picture.png"])
        let texts = try await unpacked(Self.good)
        #expect(texts.map(\.name) == ["mimetype", "word/document.xml"])
        #expect(texts.map { String(decoding: $0.bytes, as: UTF8.self) } == ["x", "<a>words</a>"])
    }

    @Test(.enabled(if: DocumentTools.hasPandoc, "pandoc is not installed"))
    func `what another program packed is unpacked to what was in it`() async throws {
        let texts = try await unpacked(try DocumentTools.document("docx", from: DocumentTools.contract))
        let body = try #require(texts.first { $0.name == "word/document.xml" })
        #expect(String(decoding: body.bytes, as: UTF8.self).contains("non-exclusive"))
    }

    @Test func `an archive cut at any place is refused`() {
        for count in 0..<Self.good.count { #expect(code(Array(Self.good.prefix(count))) != nil, "\(count)") }
    }

    @Test func `bytes behind the end are refused`() { #expect(code(Self.good + [0]) == .damagedDocument) }

    @Test func `no bit can be turned so that another text comes out`() async throws {
        let expected = try await unpacked(Self.good).map(\.bytes)
        for index in Self.good.indices {
            var bytes = Self.good
            bytes[index] ^= 1 << UInt8(index % 8)
            guard let archive = try? ZIPArchive(bytes) else { continue }
            // What is still an archive has the same text, or is refused when it is unpacked; a name may have become that of a picture.
            let names = archive.members.filter(\.isText).map(\.name)
            guard names == ["mimetype", "word/document.xml"] else { continue }
            if let texts = try? await unpacked(bytes) { #expect(texts.map(\.bytes) == expected, "\(index)") }
        }
    }

    @Test func `two files of one name are refused`() {
        #expect(code(OfficeMaker.archive([("word/document.xml", "a"), ("word/Document.xml", "b")])) == .unsafeDocument)
    }

    @Test func `a file that calls itself otherwise than the directory does is refused`() throws {
        var bytes = Self.good
        bytes[30] = UInt8(ascii: "M")
        #expect(code(bytes) == .unsafeDocument)
    }

    @Test func `files that overlap are refused`() throws {
        // Both members of the directory point to the first file.
        let bytes = OfficeMaker.archive([("a.xml", "same"), ("a.xmm", "same")])
        let directory = try #require(bytes.lastRange(of: "a.xmm")).lowerBound
        var twice = bytes
        twice[directory - 4] = 0
        twice[directory - 3] = 0
        #expect(code(twice) == .unsafeDocument)
    }

    @Test func `a bomb is refused by what its directory says, before anything is unpacked`() throws {
        // 100 MiB said to be in a few bytes.
        let bytes = try Self.withSizes(of: OfficeMaker.archive([("a.xml", "xxxxxxxx")]), 100 << 20)
        #expect(code(bytes) == .unsafeDocument)
        #expect(code(try Self.withSizes(of: OfficeMaker.archive([("a.xml", "xxxxxxxx")]), 10 << 20)) == .unsafeDocument)
    }

    @Test func `a bomb that lies about its size is stopped at what it said`() async throws {
        // Deflated zeros that are said to be one kilobyte.
        let zeros = try DocumentTools.run(
            "/usr/bin/gzip", ["-9", "-k", "-n", "-S", ".x", "IN"], on: [UInt8](repeating: 0x20, count: 8 << 20), ending: "",
            besides: ".x")
        let deflated = Array(zeros.dropFirst(10).dropLast(8))
        var bytes = OfficeMaker.archive([("a.xml", String(repeating: "y", count: deflated.count))])
        bytes.replaceSubrange(35..<(35 + deflated.count), with: deflated)
        let directory = try #require(bytes.lastRange(of: "PK\u{1}\u{2}")).lowerBound
        for (place, local) in [(directory + 10, 8)] {
            bytes[place] = 8
            bytes[local] = 8
        }
        // The size that it says: 1024.
        for (place, value) in [(22, 0), (23, 4), (24, 0), (25, 0)] { bytes[place] = UInt8(value) }
        for (place, value) in [(24, 0), (25, 4), (26, 0), (27, 0)] { bytes[directory + place] = UInt8(value) }
        #expect(code(bytes) == nil)
        await #expect { _ = try await self.unpacked(bytes) } throws: { error in
            [.tooLarge, .unsafeDocument].contains((error as? IntakeError)?.code)
        }
    }

    @Test func `an encrypted member is refused as that`() throws {
        var bytes = Self.good
        let directory = try #require(bytes.firstRange(of: "PK\u{1}\u{2}")).lowerBound
        bytes[directory + 8] |= 1
        #expect(code(bytes) == .encryptedDocument)
    }

    @Test func `too many files are refused`() {
        let files = (0...ZIPArchive.memberCountLimit).map { ("\($0)", "") }
        #expect(code(OfficeMaker.archive(files)) == .unsafeDocument)
    }

    /// Says another unpacked size of the only file, in both places, and that it is deflated.
    private static func withSizes(of archive: [UInt8], _ size: Int) throws -> [UInt8] {
        var bytes = archive
        let directory = try #require(bytes.lastRange(of: "PK\u{1}\u{2}")).lowerBound
        for byte in 0..<4 {
            let value = UInt8(truncatingIfNeeded: size >> (8 * byte))
            bytes[22 + byte] = value
            bytes[directory + 24 + byte] = value
        }
        bytes[8] = 8
        bytes[directory + 10] = 8
        return bytes
    }
}

extension [UInt8] {
    func firstRange(of words: String) -> Range<Int>? {
        let words = Array(words.utf8)
        return indices.first { self[$0...].starts(with: words) }.map { $0..<($0 + words.count) }
    }
}
