import Cryptography
import Testing
import Transparency

/// The keys and texts that the tests share. All of it is made from seeds anyone can have.
enum Fixtures {
    static let seed = Array(UInt8(0)...31)

    static func signingKey(_ number: UInt8 = 0) throws -> SigningKey {
        try #require(SigningKey(seed: seed.map { $0 ^ number }))
    }

    static func signer(_ name: String = "ledger.example/alice", _ number: UInt8 = 0) throws -> NoteSigner {
        try NoteSigner(name: name, signingKey: signingKey(number))
    }

    static func cosigner(_ name: String = "witness.example/w1", _ number: UInt8 = 1) throws -> Cosigner {
        try Cosigner(name: name, signingKey: signingKey(number))
    }

    static func signedCheckpoint(size: Int = 5, _ number: UInt8 = 0) throws -> SignedCheckpoint {
        try checkpoint(size: size).signed(by: [signer("ledger.example/alice", number)])
    }

    static func checkpoint(size: Int = 5) throws -> Checkpoint {
        try Checkpoint(origin: "ledger.example/alice", size: size, root: Merkle.root(of: NaiveTree.leafHashes.prefix(size)))
    }

    static func line(_ list: String = "title", _ text: String = "Harbour at dawn") throws -> ListLine {
        try ListLine(list: list, salt: Array(0..<16), members: ["text": .string(text)])
    }
}

extension [UInt8] {
    /// These bytes with one byte more, one less, and each bit of each byte turned over.
    var nearMisses: [[UInt8]] {
        var result = [self + [0x0A], self + [0x00], [0x0A] + self, Array(dropLast()), Array(dropFirst())]
        for position in indices {
            for bit in 0..<8 {
                var copy = self
                copy[position] ^= 1 << UInt8(bit)
                result.append(copy)
            }
        }
        return result
    }
}
