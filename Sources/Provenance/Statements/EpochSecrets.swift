public import Cryptography

/// The signing keys of one key epoch, all derived from one seed.
///
/// Each is HKDF-SHA256 of the seed with the label `colophon/v1/<role>/<ledger>`, so that one secret is backed up and no key serves two roles.
public struct EpochSecrets: Sendable {
    public let epoch: Int
    public let entry: SigningKey
    public let log: SigningKey
    public let seal: SigningKey
    public let witness: SigningKey

    /// Derives the keys of a seed of 32 bytes, or returns nil for any other number of them.
    public init?(seed: [UInt8], ledger: LedgerID, epoch: Int) {
        guard seed.count == Ed25519.keyByteCount else { return nil }
        let keys = KeyRole.allCases.compactMap { role in
            SigningKey(
                seed: HKDF.sha256(key: seed, info: Array("colophon/v1/\(role.rawValue)/\(ledger.text)".utf8), byteCount: 32))
        }
        guard keys.count == KeyRole.allCases.count else { return nil }
        self.epoch = epoch
        entry = keys[0]
        log = keys[1]
        seal = keys[2]
        witness = keys[3]
    }

    public var publicKeys: EpochKeys {
        EpochKeys(entry: entry.publicKey, log: log.publicKey, seal: seal.publicKey, witness: witness.publicKey)
    }
}
