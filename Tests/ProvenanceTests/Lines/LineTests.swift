import Cryptography
import Testing
import Transparency

@testable import Provenance

@Suite struct FileLineTests {
    @Test func `a path is kept byte for byte, whether it is UTF-8 or not`() throws {
        for path in [Array("a/ü.png".utf8), [0x61, 0xFF, 0x2F, 0x80], Array("line\nend".utf8)] {
            let line = FileLine(
                path: path, byteCount: 5, sha256: SHA256.hash([1]),
                otherDigests: ["md5": Hex.encode([UInt8](repeating: 1, count: 16))])
            let bytes = JSON.object(line.members).canonicalBytes
            #expect(FileLine(try JSON(canonical: bytes)) == line)
        }
    }

    @Test func `a path has one spelling`() {
        var members = FileLine(path: [0xFF], byteCount: 1, sha256: SHA256.hash([])).members
        members["pathBase64"] = .string(Base64.encode(Array("plain".utf8)))
        #expect(FileLine(.object(members)) == nil)
        members["pathBase64"] = "/w=="
        members["path"] = "plain"
        #expect(FileLine(.object(members)) == nil)
    }

    @Test(arguments: ["path", "size", "sha256"]) func `a missing or odd member is refused`(_ member: String) {
        let members = FileLine(path: [0x61], byteCount: 1, sha256: SHA256.hash([])).members
        for replacement in [nil, JSON.null, .bool(true), .integer(-1), .string("AB")]
        where !(member == "path" && replacement == .string("AB")) {
            var changed = members
            changed[member] = replacement
            #expect(FileLine(.object(changed)) == nil)
        }
    }
}

@Suite struct ContentKeyTests {
    private func key(_ files: [(String, UInt8)]) -> Digest? {
        var builder = ContentKey.Builder()
        for (path, content) in files {
            builder.add(FileLine(path: Array(path.utf8), byteCount: 1, sha256: SHA256.hash([content])))
        }
        return builder.folder
    }

    @Test func `the key of a folder depends on every path and every byte`() {
        let base = key([("a", 1), ("b", 2)])
        #expect(base == key([("a", 1), ("b", 2)]))
        let others: [[(String, UInt8)]] = [
            [("a", 1)], [("a", 1), ("b", 3)], [("a", 1), ("c", 2)], [("b", 2), ("a", 1)], [("ab", 1), ("", 2)],
        ]
        for other in others { #expect(key(other) != base) }
        #expect(key([]) == nil)
    }

    @Test func `the key of a file is its SHA-256`() {
        var builder = ContentKey.Builder()
        builder.add(FileLine(path: [0x61], byteCount: 1, sha256: SHA256.hash([7])))
        #expect(builder.single == SHA256.hash([7]))
        #expect(builder.folder != builder.single)
    }
}

@Suite struct WorkTargetTests {
    static let reference = EntryReference(index: 4, leaf: SHA256.hash([4]))

    @Test func `indexes fold into ranges and back`() {
        for bits in 0..<256 {
            let indexes = (0..<8).filter { bits >> $0 & 1 == 1 }
            guard !indexes.isEmpty else { continue }
            let target = WorkTarget(work: Self.reference, name: "a@1", part: WorkTarget.Part(ascending: indexes))
            #expect((0..<8).filter { target.contains(line: $0) } == indexes)
            #expect(WorkTarget(.object(target.members)) == target)
        }
    }

    @Test func `all is all`() {
        let target = WorkTarget(work: Self.reference, name: "a@1", part: .all)
        #expect(WorkTarget(.object(target.members)) == target && target.contains(line: 99))
    }

    @Test func `ranges that overlap, touch, run backwards or are empty are refused`() {
        let good = WorkTarget(work: Self.reference, name: "a@1", part: .all).members
        let bad: [JSON] = [
            [], [[]], [[1]], [[2, 1]], [[-1, 0]], [[0, 1], [2, 3]], [[0, 3], [2, 5]], [[4, 5], [0, 1]], [[0, 1, 2]], [["0", 1]],
            "none", .null,
        ]
        for lines in bad {
            var members = good
            members["lines"] = lines
            #expect(WorkTarget(.object(members)) == nil, "\(lines)")
        }
    }
}

@Suite struct DocumentLineTests {
    @Test func `a document is read as it was written, and its text's origin comes whole or not at all`() {
        let line = DocumentLine(
            name: "contract.txt", mediaType: "text/plain", byteCount: 3, sha256: SHA256.hash([1]), commitment: SHA256.hash([2]),
            isKept: true,
            text: DocumentLine.TextOrigin(sha256: SHA256.hash([3]), extractor: "utf-8/1"))
        #expect(DocumentLine(.object(line.members)) == line)
        for member in ["name", "mediaType", "size", "sha256", "commitment", "kept", "textSha256", "extractor"] {
            var members = line.members
            members[member] = nil
            #expect(DocumentLine(.object(members)) == nil, "\(member)")
        }
    }

    @Test func `a commitment depends on salt and content`() {
        func commitment(_ salt: UInt8, _ content: UInt8) -> [UInt8] {
            var context = DocumentLine.commitment(salt: [UInt8](repeating: salt, count: 16))
            context.update([content])
            return context.finish()
        }
        #expect(commitment(1, 1) == commitment(1, 1))
        #expect(commitment(1, 1) != commitment(2, 1))
        #expect(commitment(1, 1) != commitment(1, 2))
        #expect(commitment(1, 1) != SHA256.hash([1]).bytes)
    }
}
