import Cryptography
import Testing
import Transparency

@Suite struct TlogProofTests {
    private static let tree = MerkleTree(leafHashes: NaiveTree.leafHashes.prefix(5))

    private static func proof(extra: [UInt8]? = nil) throws -> TlogProof {
        try TlogProof(proof: tree.inclusionProof(index: 2), signedCheckpoint: Fixtures.signedCheckpoint(), extra: extra)
    }

    private static func text() throws -> String { String(decoding: try proof().bytes, as: UTF8.self) }

    @Test(arguments: [nil, [], [0, 1, 2], [UInt8](repeating: 7, count: 60_000)] as [[UInt8]?])
    func `a proof is read and written again`(extra: [UInt8]?) throws {
        let proof = try Self.proof(extra: extra)
        let read = try TlogProof(bytes: proof.bytes)
        #expect(read == proof)
        #expect(read.bytes == proof.bytes)
        #expect(read.extra == extra)
        let policy = CheckpointPolicy(logKey: try Fixtures.signer().key)
        #expect(try read.verdict(leafHash: NaiveTree.leafHashes[2], policy: policy) == .included(witnesses: []))
    }

    @Test func `its bytes are those of the format`() throws {
        let path = Self.tree.leafHashes
        let lines = try Self.text().split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines[0] == "c2sp.org/tlog-proof@v1")
        #expect(lines[1] == "index 2")
        #expect(lines[2] == Base64.encode(path[3].bytes))
        #expect(lines[3] == Base64.encode(Merkle.interior(path[0], path[1]).bytes))
        #expect(lines[4] == Base64.encode(path[4].bytes))
        #expect(lines[5].isEmpty)
        #expect(lines[6] == "ledger.example/alice")
        #expect(String(decoding: try Self.proof(extra: [0]).bytes, as: UTF8.self).contains("@v1\nextra AA==\nindex 2\n"))
    }

    @Test func `nothing in a proof can be changed and it still hold`() throws {
        let policy = CheckpointPolicy(logKey: try Fixtures.signer().key)
        for bytes in try Self.proof().bytes.nearMisses {
            guard let proof = try? TlogProof(bytes: bytes) else { continue }
            #expect(proof.bytes == bytes)
            let verdict = try proof.verdict(leafHash: NaiveTree.leafHashes[2], policy: policy)
            if case .included = verdict { Issue.record("a changed proof holds") }
        }
    }

    @Test func `the verdict says what is missing`() throws {
        let proof = try Self.proof()
        let log = try Fixtures.signer().key
        let witness = try Fixtures.cosigner().key
        #expect(try proof.verdict(leafHash: NaiveTree.leafHashes[3], policy: CheckpointPolicy(logKey: log)) == .notIncluded)
        let policy = CheckpointPolicy(logKey: log, witnesses: [witness], quorum: 1)
        #expect(
            try proof.verdict(leafHash: NaiveTree.leafHashes[2], policy: policy) == .untrustedCheckpoint(.tooFewWitnesses([])))
    }

    @Test(arguments: [
        "", "\n", "c2sp.org/tlog-proof@v1", "c2sp.org/tlog-proof@v1\n", "c2sp.org/tlog-proof@v2\nindex 2\n",
        "c2sp.org/tlog-proof@v1\n\n",
        "c2sp.org/tlog-proof@v1\nindex 2\n", "c2sp.org/tlog-proof@v1\nindex 2\n\n",
    ])
    func `a truncated proof is refused`(text: String) {
        #expect(throws: TransparencyError.self) { try TlogProof(bytes: Array(text.utf8)) }
    }

    @Test(arguments: [
        ("@v1", "@v1 "), ("index 2", "index 02"), ("index 2", "index +2"), ("index 2", "index -2"), ("index 2", "index  2"),
        ("index 2", "index 2 "),
        ("index 2", "Index 2"), ("index 2", "index"), ("index 2", "index 5"), ("index 2", "index 9223372036854775808"),
        ("index 2", "index 4"),
        ("index 2", "extra AA\nindex 2"), ("index 2", "extra AB==\nindex 2"), ("index 2", "extra\nindex 2"),
        ("index 2", "extra AA==\nextra AA==\nindex 2"),
        ("index 2", "index 2\nextra AA=="), ("index 2", "index 2\r"), ("index 2\n", ""), ("index 2", "index 2\n"),
        ("index 2", "index 2\nAA=="), ("\nledger", "ledger"),
        ("\n\nledger", "\n\n\nledger"),
    ])
    func `a mangled proof is refused`(from: String, to: String) throws {
        var text = try Self.text()
        let range = try #require(text.ranges(of: from).first)
        text.replaceSubrange(range, with: to)
        #expect(throws: TransparencyError.self) { try TlogProof(bytes: Array(text.utf8)) }
    }

    @Test func `a path longer than any tree is refused`() throws {
        let hashes = String(repeating: Base64.encode(Merkle.emptyRoot.bytes) + "\n", count: 64)
        let text = try Self.text().replacing("index 2\n", with: "index 2\n" + hashes)
        let error = #expect(throws: TransparencyError.self) { try TlogProof(bytes: Array(text.utf8)) }
        #expect(error?.position == 66)
        #expect(throws: TransparencyError.self) { try Self.proof(extra: [UInt8](repeating: 0, count: 100_000)) }
        #expect(throws: TransparencyError.self) {
            try TlogProof(bytes: [UInt8](repeating: 0x0A, count: TlogProof.maximumByteCount + 1))
        }
    }

    @Test func `a proof for another size than the checkpoint's is not made`() throws {
        let signed = try Fixtures.signedCheckpoint()
        #expect(throws: TransparencyError.self) {
            try TlogProof(proof: Self.tree.inclusionProof(index: 2, size: 4), signedCheckpoint: signed)
        }
        #expect(throws: TransparencyError.self) {
            try TlogProof(proof: InclusionProof(index: 2, size: 5, path: []), signedCheckpoint: signed)
        }
    }

    @Test func `a damaged proof is refused or is written again as it was read`() throws {
        let bytes = try Self.proof(extra: [1, 2, 3]).bytes
        var mutator = Mutator(
            seed: 5, dictionary: ["\n", "index 0\n", "extra \n", "=", "0", Base64.encode(Merkle.emptyRoot.bytes) + "\n"])
        for _ in 0..<5_000 {
            let damaged = mutator.mutated(bytes)
            guard let proof = try? TlogProof(bytes: damaged) else { continue }
            #expect(proof.bytes == damaged)
        }
    }
}
