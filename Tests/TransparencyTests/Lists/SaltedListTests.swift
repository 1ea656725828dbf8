import Cryptography
import Testing
import Transparency

@Suite struct SaltedListTests {
    private static let salt = Array(UInt8(0)..<16)

    @Test func `a line has its canonical bytes and its leaf hash`() throws {
        let line = try Fixtures.line()
        let text = #"{"list":"title","salt":"000102030405060708090a0b0c0d0e0f","text":"Harbour at dawn"}"#
        #expect(line.bytes == Array(text.utf8))
        #expect(line.leafHash == SHA256.hash([0x00] + Array(text.utf8)))
        #expect(line["text"]?.string == "Harbour at dawn")
        let read = try ListLine(bytes: line.bytes)
        #expect(read == line)
        #expect(read.list == "title")
        #expect(read.salt == Self.salt)
        #expect(read.members == line.members)
    }

    @Test(arguments: [
        "", "{}", "[]", #""x""#, #"{"list":"title"}"#, #"{"salt":"000102030405060708090a0b0c0d0e0f"}"#,
        #"{"list":"title","salt":"000102030405060708090a0b0c0d0e"}"#,
        #"{"list":"title","salt":"000102030405060708090a0b0c0d0e0f10"}"#,
        #"{"list":"title","salt":"000102030405060708090A0B0C0D0E0F"}"#, #"{"list":"title","salt":0}"#,
        #"{"list":"","salt":"000102030405060708090a0b0c0d0e0f"}"#,
        #"{"list":"Title","salt":"000102030405060708090a0b0c0d0e0f"}"#, #"{"list":1,"salt":"000102030405060708090a0b0c0d0e0f"}"#,
        #"{"salt":"000102030405060708090a0b0c0d0e0f","list":"title"}"#,
        #"{"list":"title","salt":"000102030405060708090a0b0c0d0e0f"} "#,
        #"{"list":"title","list":"file","salt":"000102030405060708090a0b0c0d0e0f"}"#,
        #"{"list":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","salt":"000102030405060708090a0b0c0d0e0f"}"#,
    ])
    func `bytes that are not a line are refused`(text: String) {
        #expect(throws: TransparencyError.self) { try ListLine(bytes: Array(text.utf8)) }
    }

    @Test func `a line with another salt, name or length is not made`() {
        #expect(throws: TransparencyError.self) { try ListLine(list: "title", salt: [], members: [:]) }
        #expect(throws: TransparencyError.self) { try ListLine(list: "title", salt: Self.salt + [1], members: [:]) }
        #expect(throws: TransparencyError.self) { try ListLine(list: "a title", salt: Self.salt, members: [:]) }
        #expect(throws: TransparencyError.self) { try ListLine(list: "title", salt: Self.salt, members: ["salt": "x"]) }
        #expect(throws: TransparencyError.self) { try ListLine(list: "title", salt: Self.salt, members: ["list": "title"]) }
        let long = String(repeating: "x", count: ListLine.maximumByteCount)
        let error = #expect(throws: TransparencyError.self) {
            try ListLine(list: "title", salt: Self.salt, members: ["text": .string(long)])
        }
        #expect(error?.code == .tooLarge)
        #expect(throws: TransparencyError.self) {
            try ListLine(bytes: [UInt8](repeating: 0x20, count: ListLine.maximumByteCount + 1))
        }
    }

    @Test func `lines of equivalent texts are different lines`() throws {
        #expect(try Fixtures.line("title", "caf\u{E9}") != Fixtures.line("title", "cafe\u{301}"))
    }

    @Test func `some lines are shown and the others stay hashes`() throws {
        let lines = try (0..<40).map { try Fixtures.line("file", "image \($0)") }
        var builder = SaltedListBuilder()
        for (index, line) in lines.enumerated() { #expect(builder.append(line) == index) }
        let list = builder.list
        let hashes = lines.map(\.leafHash)
        #expect(list == SaltedList(root: NaiveTree.root(hashes[...]), count: 40))
        #expect(SaltedList(leafHashes: hashes) == list)
        #expect(SaltedList(leafHashes: []) == .empty)

        let shown = try DisclosedLine.disclose([3, 0, 39].map { ($0, lines[$0]) }, of: hashes)
        #expect(shown.map(\.index) == [3, 0, 39])
        for disclosed in shown {
            #expect(try disclosed.isPart(of: list))
            #expect(try !disclosed.isPart(of: SaltedList(root: list.root, count: 41)))
            #expect(try !disclosed.isPart(of: SaltedList(root: flipped(list.root), count: 40)))
            #expect(try !DisclosedLine(line: lines[7], proof: disclosed.proof).isPart(of: list))
        }
        // The same path can be read as one of another size; the count in the statement decides.
        let other = InclusionProof(index: 0, size: 41, path: shown[1].proof.path)
        #expect((try? DisclosedLine(line: lines[0], proof: other).isPart(of: list)) != true)
        #expect(throws: TransparencyError.self) { try DisclosedLine.disclose([(4, lines[3])], of: hashes) }
        #expect(throws: TransparencyError.self) { try DisclosedLine.disclose([(40, lines[3])], of: hashes) }
    }

    @Test func `a list counts the same when lines are erased`() throws {
        let lines = try (0..<9).map { try Fixtures.line("file", "image \($0)") }
        var whole = SaltedListBuilder()
        var erased = SaltedListBuilder()
        for (index, line) in lines.enumerated() {
            whole.append(line)
            if index % 2 == 0 { erased.append(line) } else { erased.append(leafHash: line.leafHash) }
        }
        #expect(whole.list == erased.list)
    }

    @Test func `a damaged line is refused or keeps its bytes`() throws {
        let bytes = try Fixtures.line().bytes
        var mutator = Mutator(seed: 8, dictionary: ["\"list\":", "\"salt\":", ",", "00", "\"", "}"])
        for _ in 0..<6_000 {
            let damaged = mutator.mutated(bytes)
            guard let line = try? ListLine(bytes: damaged) else { continue }
            #expect(JSON.object(line.members).canonicalBytes == damaged)
        }
    }
}
