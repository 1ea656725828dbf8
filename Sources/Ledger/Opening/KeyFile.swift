import Cryptography
import Files
import Provenance

/// The file that wraps the seed of a ledger's keys: PKCS#8 PEM, readable by `openssl pkey`.
struct KeyFile {
    let path: RawPath

    /// The largest key file that is read.
    private static let byteCountLimit = 16 * 1024

    /// Writes a new key file that only its owner can read, and never over another one.
    func write(seed: [UInt8], passphrase: [UInt8]?, random: RandomSource) throws {
        try PrivateFolder.create(path.parent)
        let text =
            if let passphrase { try PKCS8.encode(seed: seed, passphrase: passphrase, random: random) } else {
                PKCS8.encode(seed: seed)
            }
        try AtomicFile.write(Array(text.utf8), to: path, mode: 0o600)
    }

    /// Reads the seed, asking for the passphrase only when there is one.
    func seed(_ source: PassphraseSource) throws -> [UInt8] {
        guard path.exists else {
            throw LedgerError(
                .key, "the key of this ledger is not at \(path.display)",
                hint: "restore it from a backup; without it the ledger can be read and verified, but not continued")
        }
        let file = try FileReader.contents(of: path, limit: Self.byteCountLimit)
        do {
            return try PKCS8.decode(file)
        } catch {
            guard error.code == .passphraseNeeded else { throw error }
        }
        let passphrase = try source.passphrase()
        do {
            return try PKCS8.decode(file, passphrase: passphrase)
        } catch {
            guard error.code == .wrongPassphrase else { throw error }
            throw LedgerError(.passphrase, "the passphrase is wrong", hint: "nothing was recorded; try again")
        }
    }

    /// A sentence about who else can read the file, or nil.
    var warning: String? {
        guard (try? FilePermissions(of: path).isOpenToOthers) == true else { return nil }
        return "the key file \(path.display) can be read by others; run: chmod 600 \(path.display)"
    }
}
