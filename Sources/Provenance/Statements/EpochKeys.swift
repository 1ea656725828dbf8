public import Cryptography
public import Transparency

/// The public keys of one key epoch, one for each role.
public struct EpochKeys: Sendable, Hashable {
    public let entry: PublicKey
    public let log: PublicKey
    public let seal: PublicKey
    public let witness: PublicKey

    public init(entry: PublicKey, log: PublicKey, seal: PublicKey, witness: PublicKey) {
        self.entry = entry
        self.log = log
        self.seal = seal
        self.witness = witness
    }

    /// The key of a role.
    public subscript(role: KeyRole) -> PublicKey {
        switch role {
        case .entry: entry
        case .log: log
        case .seal: seal
        case .witness: witness
        }
    }

    public var json: JSON {
        [
            "entry": .string(Hex.encode(entry.bytes)), "log": .string(Hex.encode(log.bytes)),
            "seal": .string(Hex.encode(seal.bytes)), "witness": .string(Hex.encode(witness.bytes)),
        ]
    }

    /// Reads an object with exactly the four roles, each a public key in hexadecimal digits, or returns nil.
    public init?(_ json: JSON?) {
        guard let members = json?.object, members.count == KeyRole.allCases.count else { return nil }
        let keys = KeyRole.allCases.compactMap { role in
            members[role.rawValue]?.string.flatMap { Hex.decode($0) }.flatMap { PublicKey($0) }
        }
        guard keys.count == KeyRole.allCases.count else { return nil }
        self.init(entry: keys[0], log: keys[1], seal: keys[2], witness: keys[3])
    }

    /// What an earlier epoch commits to: the digest of these keys' canonical JSON.
    public var commitment: Digest { SHA256.hash(json.canonicalBytes) }
}
