import Cryptography
import Testing
import Transparency

@Suite struct CheckpointTests {
    private static let emptyNote = """
        ledger.example/alice
        0
        47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=

        — ledger.example/alice B8om5Fv587utl/o6RFdreOJkINs5EqUh/wfc/z27wPNyQM8ezyJod7tj2Kgo+mYD4Ir5uctNQRfMYWvVson26/aYXAk=

        """
    private static let root = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="

    @Test func `the fixed checkpoint of an empty log is made byte for byte`() throws {
        let signer = try Fixtures.signer()
        let signed = try Checkpoint(origin: signer.key.name, size: 0, root: Merkle.emptyRoot).signed(by: [signer])
        #expect(signed.bytes == Array(Self.emptyNote.utf8))
        #expect(CheckpointPolicy(logKey: signer.key).verdict(on: signed) == .trusted(witnesses: []))
    }

    @Test(arguments: ["a\n1\n\(root)\n", "a b+c\n9223372036854775807\n\(root)\n", "é\n0\n\(root)\n", "a\n1\n\(root)\next 1\n \n"])
    func `a checkpoint is read and written again`(text: String) throws {
        let checkpoint = try Checkpoint(text: text)
        #expect(checkpoint.text.utf8.elementsEqual(text.utf8))
    }

    @Test(arguments: [
        ("", 1), ("\n", 2), ("a\n1\n", 3), ("a\n1\n\(root)", 3), ("\n1\n\(root)\n", 1), ("a\u{7}\n1\n\(root)\n", 1),
        ("a\n\n\(root)\n", 2),
        ("a\n+5\n\(root)\n", 2), ("a\n05\n\(root)\n", 2), ("a\n-1\n\(root)\n", 2), ("a\n 5\n\(root)\n", 2),
        ("a\n5 \n\(root)\n", 2), ("a\n0x5\n\(root)\n", 2),
        ("a\n٥\n\(root)\n", 2), ("a\n1e3\n\(root)\n", 2), ("a\n9223372036854775808\n\(root)\n", 2),
        ("a\n99999999999999999999999\n\(root)\n", 2),
        ("a\n1\n\n", 3), ("a\n1\n\(root.dropLast())\n", 3), ("a\n1\n\(root.dropLast())==\n", 3), ("a\n1\n\(root)=\n", 3),
        ("a\n1\n \(root)\n", 3),
        ("a\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFV=\n", 3), ("a\n1\n47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU=\n", 3),
        ("a\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuA==\n", 3), ("a\r\n1\r\n\(root)\r\n", 1), ("a\n1\r\n\(root)\n", 2),
        ("a\n1\n\(root)\n\n", 4),
        ("a\n1\n\(root)\next\n\nmore\n", 5), ("a\n0\nl8b9HLTHmJjJbVwBTBZ1oaVZ5wV6YXg2d/p7bnVVVVU=\n", 3),
    ])
    func `another spelling is refused with its line`(text: String, line: Int) {
        let error = #expect(throws: TransparencyError.self) { try Checkpoint(text: text) }
        #expect(error?.code == .malformedCheckpoint)
        #expect(error?.position == line)
    }

    @Test func `a checkpoint that no log can have is not made`() {
        #expect(throws: TransparencyError.self) { try Checkpoint(origin: "", size: 0, root: Merkle.emptyRoot) }
        #expect(throws: TransparencyError.self) { try Checkpoint(origin: "a b", size: 0, root: Merkle.emptyRoot) }
        #expect(throws: TransparencyError.self) { try Checkpoint(origin: "a\nb", size: 0, root: Merkle.emptyRoot) }
        #expect(throws: TransparencyError.self) { try Checkpoint(origin: "a", size: -1, root: Merkle.emptyRoot) }
        #expect(throws: TransparencyError.self) { try Checkpoint(origin: "a", size: 0, root: NaiveTree.leafHashes[0]) }
        #expect(throws: TransparencyError.self) { try Checkpoint(origin: "a", size: 0, root: Merkle.emptyRoot).signed(by: []) }
    }

    @Test func `a policy names what it misses`() throws {
        let log = try Fixtures.signer()
        let signed = try Fixtures.signedCheckpoint()
        let policy = CheckpointPolicy(logKey: log.key)
        #expect(policy.verdict(on: signed) == .trusted(witnesses: []))

        let otherKey = try Fixtures.signer("ledger.example/alice", 5)
        #expect(CheckpointPolicy(logKey: otherKey.key).verdict(on: signed) == .notSigned)
        let otherName = try Fixtures.signer("ledger.example/bob")
        #expect(CheckpointPolicy(logKey: otherName.key).verdict(on: signed) == .otherOrigin)
        // A good signature by another log's key over this origin is not this log's.
        let foreign = try SignedCheckpoint(SignedNote(text: signed.note.text, signatures: [otherName.sign(signed.note.text)]))
        #expect(CheckpointPolicy(logKey: otherName.key).verdict(on: foreign) == .otherOrigin)
        #expect(policy.verdict(on: foreign) == .notSigned)

        let forged = try SignedCheckpoint(SignedNote(text: Fixtures.checkpoint(size: 6).text, signatures: signed.note.signatures))
        #expect(policy.verdict(on: forged) == .badSignature(log.key))
    }

    @Test func `a quorum counts witnesses once, and only good ones`() throws {
        let log = try Fixtures.signer()
        let checkpoint = try Fixtures.checkpoint()
        let first = try Fixtures.cosigner("w1.example", 1)
        let second = try Fixtures.cosigner("w2.example", 2)
        let alias = try Fixtures.cosigner("w1-again.example", 1)
        let signed = try Fixtures.signedCheckpoint().adding(first.cosign(checkpoint, at: 10)).adding(
            first.cosign(checkpoint, at: 11))
        let policy = CheckpointPolicy(logKey: log.key, witnesses: [first.key, second.key, alias.key], quorum: 2)
        #expect(policy.verdict(on: signed) == .tooFewWitnesses([first.key]))
        #expect(
            try policy.verdict(on: signed.adding(alias.cosign(checkpoint, at: 10))) == .tooFewWitnesses([first.key, alias.key]))
        #expect(
            try policy.verdict(on: signed.adding(second.cosign(checkpoint, at: 10)))
                == .trusted(witnesses: [first.key, second.key]))
        let stale = try second.cosign(Fixtures.checkpoint(size: 4), at: 10)
        #expect(try policy.verdict(on: signed.adding(stale)) == .badSignature(second.key))
        // Witnesses alone do not make it the log's.
        let unsigned = try SignedCheckpoint(
            SignedNote(text: checkpoint.text, signatures: [first.cosign(checkpoint, at: 1), second.cosign(checkpoint, at: 1)]))
        #expect(policy.verdict(on: unsigned) == .notSigned)
    }

    @Test func `a cosignature of another length or time is not one`() throws {
        let cosigner = try Fixtures.cosigner()
        let checkpoint = try Fixtures.checkpoint()
        #expect(throws: TransparencyError.self) { try cosigner.cosign(checkpoint, at: -1) }
        let latest = try cosigner.cosign(checkpoint, at: .max)
        #expect(Cosignature(latest)?.timestamp == .max)
        #expect(cosigner.key.isValid(latest, over: checkpoint.text))
        #expect(try Cosignature(Fixtures.signer().sign(checkpoint.text)) == nil)
        // A time beyond 2^63 - 1.
        var raw = try #require(Base64.decode(String(latest.line.dropLast().split(separator: " ")[2])))
        raw[4] = 0x80
        let note = try SignedNote(bytes: Array("\(checkpoint.text)\n\u{2014} \(cosigner.key.name) \(Base64.encode(raw))\n".utf8))
        #expect(Cosignature(note.signatures[0]) == nil)
        #expect(note.verdict([cosigner.key]) == .bad(cosigner.key))
    }

    @Test func `a damaged checkpoint is refused or is written again as it was read`() throws {
        let text = Array(try Fixtures.checkpoint().text.utf8)
        var mutator = Mutator(seed: 4, dictionary: ["\n", "0", "\r", "=", "+", "99999999999999999999", " "])
        for _ in 0..<6_000 {
            let bytes = mutator.mutated(text)
            guard let damaged = String(validating: bytes, as: UTF8.self), let checkpoint = try? Checkpoint(text: damaged) else {
                continue
            }
            #expect(Array(checkpoint.text.utf8) == bytes)
        }
    }
}
