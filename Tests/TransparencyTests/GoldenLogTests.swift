import Cryptography
import Testing
import Transparency

/// A complete log of 15 entries by another program (transparency-dev/tessera), which ours must reproduce byte for byte.
@Suite(.enabled(if: Vectors.arePresent, "COLOPHON_VECTORS is not set")) struct GoldenLogTests {
    private static let folder = "tessera-golden-log/"
    private static let words = [
        "one", "two", "three", "four", "five", "six", "seven", "eit", "nain", "ten", "ileven", "twelf", "threeten", "fourten",
        "fivten",
    ]
    private static let entries = words.map { Array($0.utf8) }
    private static let vkey = "example.com/log/testdata+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx"
    private static let skey = "PRIVATE+KEY+example.com/log/testdata+33d7b496+AeymY/SZAX0jZcJ8enZ5FY1Dz+wTML2yWSkK+9DSF3eg"

    private static func signer() throws -> NoteSigner {
        let base64 = skey.split(separator: "+", maxSplits: 4)[4]
        let seed = try #require(Base64.decode(String(base64))).dropFirst()
        return try NoteSigner(name: "example.com/log/testdata", signingKey: #require(SigningKey(seed: Array(seed))))
    }

    @Test(arguments: 0...15)
    func `a checkpoint verifies, has the root of its entries, and signing it again gives the same bytes`(size: Int) throws {
        let bytes = try Vectors.bytes("\(Self.folder)checkpoint.\(size)")
        let signed = try SignedCheckpoint(bytes: bytes)
        #expect(signed.bytes == bytes)
        #expect(signed.checkpoint.size == size)
        #expect(signed.checkpoint.root == Merkle.root(of: Self.entries.prefix(size).map { Merkle.leafHash($0) }))
        #expect(CheckpointPolicy(logKey: try VerifierKey(Self.vkey)).verdict(on: signed).isTrusted)

        let signer = try Self.signer()
        #expect(signer.key.text == Self.vkey)
        let again = try Checkpoint(origin: signer.key.name, size: size, root: signed.checkpoint.root).signed(by: [signer])
        #expect(again.bytes == bytes)
    }

    @Test(arguments: 1...15)
    func `the tile and the bundle of each size are the same bytes`(size: Int) throws {
        let tile = TilePath(.hashes(level: 0), number: 0, width: size)
        let bundle = TilePath(.entries, number: 0, width: size)
        var tree = try TileTree(size: 0) { _ in [] }
        let tiles = try tree.append(contentsOf: Self.entries.prefix(size).map { Merkle.leafHash($0) })
        #expect(tiles.map(\.path) == [tile])
        #expect(tiles.first?.bytes == (try Vectors.bytes(Self.folder + tile.text)))
        let entries = Array(Self.entries.prefix(size))
        #expect(try EntryBundle.bytes(of: entries) == (try Vectors.bytes(Self.folder + bundle.text)))
        #expect(try EntryBundle.entries(of: Vectors.bytes(Self.folder + bundle.text)) == entries)
    }

    @Test func `any two checkpoints are connected, and every entry has its proof in a file`() throws {
        let key = try VerifierKey(Self.vkey)
        let hashes = try Tile.hashes(of: Vectors.bytes(Self.folder + "tile/0/000.p/15"))
        let tree = try TileTree(size: 15) { _ in hashes }
        let signed = try (0...15).map { try SignedCheckpoint(bytes: Vectors.bytes("\(Self.folder)checkpoint.\($0)")) }
        for new in 1...15 {
            for old in 1...new {
                let proof = try tree.consistencyProof(from: old, to: new)
                #expect(try proof.connects(signed[old].checkpoint.root, to: signed[new].checkpoint.root))
            }
            for index in 0..<new {
                let proof = try TlogProof(proof: tree.inclusionProof(index: index, size: new), signedCheckpoint: signed[new])
                let read = try TlogProof(bytes: proof.bytes)
                #expect(read == proof)
                let policy = CheckpointPolicy(logKey: key)
                #expect(
                    try read.verdict(leafHash: Merkle.leafHash(Self.entries[index]), policy: policy) == .included(witnesses: []))
                #expect(try read.verdict(leafHash: Merkle.leafHash(Self.entries[index] + [0]), policy: policy) == .notIncluded)
            }
        }
    }

    @Test func `the cosignature of the fixed vector is made and verified`() throws {
        let seed = Array(UInt8(0)...31)
        let cosigner = try Cosigner(name: "witness.example/w1", signingKey: #require(SigningKey(seed: seed)))
        #expect(cosigner.key.text == "witness.example/w1+e75f6532+BAOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4")
        let signed = try SignedCheckpoint(bytes: Vectors.bytes(Self.folder + "checkpoint.15"))
        let line = try cosigner.cosign(signed.checkpoint, at: 1_679_315_147)
        #expect(
            line.line
                == "\u{2014} witness.example/w1 519lMgAAAABkGFDLo0vvaVMnQBetpNUCKKILroiWxoSAyyV9iB/cgczFo9ONQdSuKdatX9+k2ggtjAKaVSHrTWaVvipK5HiRqnepAA==\n"
        )
        let log = try VerifierKey(Self.vkey)
        let policy = CheckpointPolicy(logKey: log, witnesses: [cosigner.key], quorum: 1)
        #expect(policy.verdict(on: signed) == .tooFewWitnesses([]))
        let cosigned = try signed.adding(line)
        #expect(policy.verdict(on: cosigned) == .trusted(witnesses: [cosigner.key]))
        #expect(Cosignature(line)?.timestamp == 1_679_315_147)
        #expect(try cosigned.adding(line) == cosigned)
    }
}
