import Cryptography
import Testing
import Transparency

@Suite struct SignedNoteTests {
    private static let key = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"
    private static let note = """
        This is an example message.

        — example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=

        """

    @Test func `the example of the format verifies`() throws {
        let note = try SignedNote(bytes: Array(Self.note.utf8))
        #expect(note.text == "This is an example message.\n")
        #expect(note.bytes == Array(Self.note.utf8))
        let key = try VerifierKey(Self.key)
        #expect(note.verdict([key]) == .good([key]))
        #expect(try note.verdict([Fixtures.signer().key]) == .unknown)
        #expect(note.verdict([]) == .unknown)
    }

    @Test func `no bit of a note can be changed and it still verify`() throws {
        let key = try VerifierKey(Self.key)
        for bytes in Array(Self.note.utf8).nearMisses {
            guard let note = try? SignedNote(bytes: bytes) else { continue }
            #expect(!note.verdict([key]).isGood)
            #expect(note.bytes == bytes)
        }
    }

    @Test(arguments: [
        "", "\n", "\n\n", "text\n", "text\n\n", "text\n\n\n", "\n— a AAAAAAE=\n", "text\n— a AAAAAAE=\n", "text\n\n— a AAAAAAE=",
        "text\r\n\r\n— a AAAAAAE=\r\n", "text\n\n- a AAAAAAE=\n", "text\n\n—  a AAAAAAE=\n", "text\n\n— a  AAAAAAE=\n",
        "text\n\n— a AAAAAAE= \n",
        "text\n\n—a AAAAAAE=\n", "text\n\n— AAAAAAE=\n", "text\n\n— a+b AAAAAAE=\n", "text\n\n— a AAAAAAE\n",
        "text\n\n— a AAAAAAF=\n", "text\n\n— a AAAAAA==\n",
        "text\n\n— a \n", "text\n\n— a AAAA AAE=\n", "text\n\n— a\u{A0}b AAAAAAE=\n", "te\txt\n\n— a AAAAAAE=\n",
        "te\u{0}xt\n\n— a AAAAAAE=\n",
        "text\n\n— a AAAAAAE=\n\n", "text\n\n— a AAAAAAE=\ntext\n", "text\n\ntext\n— a AAAAAAE=\n",
        "\u{FEFF}text\n\n\u{FEFF}— a AAAAAAE=\n",
    ])
    func `bytes that are not a note are refused`(text: String) {
        let error = #expect(throws: TransparencyError.self) { try SignedNote(bytes: Array(text.utf8)) }
        #expect(error?.code == .malformedNote)
    }

    @Test(arguments: [
        "\n\n— a AAAAAAE=\n", "te\n\nxt\n\n— a AAAAAAE=\n", "— a AAAAAAE=\n\n— a AAAAAAE=\n", "é\u{85}😀\n\n— é/ü AAAAAAECAwQ=\n",
    ])
    func `unusual notes are read and written again`(text: String) throws {
        #expect(try SignedNote(bytes: Array(text.utf8)).bytes == Array(text.utf8))
    }

    @Test(arguments: [[0xFF, 0x0A], [0xC0, 0x80, 0x0A], [0xED, 0xA0, 0x80, 0x0A]])
    func `a text that is not UTF-8 is refused`(text: [UInt8]) {
        #expect(throws: TransparencyError.self) { try SignedNote(bytes: text + Array("\n— a AAAAAAE=\n".utf8)) }
    }

    @Test func `lines of unknown keys are kept and passed over`() throws {
        let alice = try Fixtures.signer()
        let bob = try Fixtures.signer("ledger.example/bob", 7)
        let note = try SignedNote(text: "text\n", signatures: [bob.sign("text\n"), alice.sign("text\n"), bob.sign("other\n")])
        #expect(note.verdict([alice.key]) == .good([alice.key]))
        #expect(try SignedNote(bytes: note.bytes) == note)
        // Bob's second line is not over this text: whoever knows Bob refuses the note, Alice's good line notwithstanding.
        #expect(note.verdict([alice.key, bob.key]) == .bad(bob.key))
        #expect(note.verdict([bob.key]) == .bad(bob.key))
    }

    @Test func `a key of the same name and another identifier is unknown`() throws {
        let alice = try Fixtures.signer()
        let other = try Fixtures.signer("ledger.example/alice", 9)
        let note = try SignedNote(text: "text\n", signatures: [alice.sign("text\n")])
        #expect(note.verdict([other.key]) == .unknown)
        let both = try note.adding(other.sign("text\n"))
        #expect(both.verdict([other.key, alice.key]) == .good([alice.key, other.key]))
    }

    @Test func `the same key signs differently as a log and as a witness`() throws {
        let checkpoint = try Fixtures.checkpoint()
        let log = try NoteSigner(name: "both.example", signingKey: Fixtures.signingKey())
        let witness = try Cosigner(name: "both.example", signingKey: Fixtures.signingKey())
        #expect(log.key.keyID != witness.key.keyID)
        let note = try SignedNote(text: checkpoint.text, signatures: [log.sign(checkpoint.text)])
        #expect(note.verdict([witness.key]) == .unknown)
        let cosigned = try SignedNote(text: checkpoint.text, signatures: [witness.cosign(checkpoint, at: 1)])
        #expect(cosigned.verdict([log.key]) == .unknown)
        #expect(cosigned.verdict([witness.key]) == .good([witness.key]))
    }

    @Test func `a signature of an unsupported algorithm says nothing`() throws {
        let future = try VerifierKey("future.example+01020304+BsDAwA==")
        let line = "\u{2014} future.example \(Base64.encode([1, 2, 3, 4] + [UInt8](repeating: 9, count: 2420)))\n"
        let alice = try Fixtures.signer()
        let bytes = Array("text\n\n\(alice.sign("text\n").line)\(line)".utf8)
        let note = try SignedNote(bytes: bytes)
        #expect(note.bytes == bytes)
        #expect(note.verdict([future]) == .unknown)
        #expect(note.verdict([future, alice.key]) == .good([alice.key]))
    }

    @Test func `a note has one to 64 signatures and 64 KiB at most`() throws {
        let signers = try (0..<65).map { try Fixtures.signer("s\($0).example", UInt8($0)) }
        let signatures = signers.map { $0.sign("text\n") }
        let full = try SignedNote(text: "text\n", signatures: Array(signatures.prefix(64)))
        #expect(try SignedNote(bytes: full.bytes).verdict(signers.map(\.key)).signers.count == 64)
        #expect(throws: TransparencyError.self) { try SignedNote(text: "text\n", signatures: signatures) }
        #expect(throws: TransparencyError.self) { try SignedNote(bytes: full.bytes + Array(signatures[64].line.utf8)) }
        #expect(throws: TransparencyError.self) { try SignedNote(text: "text\n", signatures: []) }
        let line = signatures[0].line.utf8
        let longest = String(repeating: "x", count: 65_536 - line.count - 2) + "\n"
        #expect(try SignedNote(text: longest, signatures: [signatures[0]]).bytes.count == 65_536)
        let error = #expect(throws: TransparencyError.self) { try SignedNote(text: "x" + longest, signatures: [signatures[0]]) }
        #expect(error?.code == .tooLarge)
        #expect(throws: TransparencyError.self) { try SignedNote(bytes: Array("x\(longest)\n".utf8) + line) }
        for text in ["", "text", "te\u{1}xt\n", "te\rxt\n"] {
            #expect(throws: TransparencyError.self) { try SignedNote(text: text, signatures: [signatures[0]]) }
        }
    }

    @Test func `a damaged note is refused or is written again as it was read`() throws {
        let signed = try Fixtures.signedCheckpoint().adding(Fixtures.cosigner().cosign(Fixtures.checkpoint(), at: 1_700_000_000))
        var mutator = Mutator(seed: 3, dictionary: ["\n", "\n\n", "— ", "+", "=", " ", "\u{A0}", "a AAAAAAE=\n"])
        for _ in 0..<6_000 {
            let bytes = mutator.mutated(signed.bytes)
            guard let note = try? SignedNote(bytes: bytes) else { continue }
            #expect(note.bytes == bytes)
        }
    }
}
