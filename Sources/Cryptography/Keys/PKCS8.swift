internal import COpenSSL

/// The file that keeps a 32-byte seed: an Ed25519 private key in PKCS#8 (RFC 5958, RFC 8410), as PEM.
///
/// It is plain, or encrypted with AES-256-CBC under a key that scrypt makes from a passphrase (PBES2, RFC 8018; RFC 7914), so that
/// `openssl pkey -in FILE` reads either. A passphrase is always an argument: nothing here asks a terminal.
public enum PKCS8 {
    /// The most bytes a key file can have. A plain one has 119, an encrypted one about 340.
    public static let maximumByteCount = 16_384
    /// The longest passphrase: what OpenSSL's own tools take.
    public static let maximumPassphraseByteCount = 1024

    /// All of the DER that stands before the 32 bytes of the seed (RFC 8410, section 7).
    private static let head: [UInt8] = [
        0x30, 0x2E, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20,
    ]
    private static let plainLabel = "PRIVATE KEY"
    private static let encryptedLabel = "ENCRYPTED PRIVATE KEY"

    /// Writes a seed as a key file that anybody who has the file can use.
    public static func encode(seed: [UInt8]) -> String {
        PEM(label: plainLabel, body: der(seed)).text
    }

    /// Writes a seed as a key file that opens with a passphrase only.
    ///
    /// - Throws: A ``CryptoError`` if the passphrase is empty or too long.
    public static func encode(
        seed: [UInt8], passphrase: [UInt8], random: RandomSource = .system
    ) throws(CryptoError) -> String {
        try encode(seed: seed, passphrase: passphrase, cost: .standard, random: random)
    }

    static func encode(
        seed: [UInt8], passphrase: [UInt8], cost: ScryptCost, random: RandomSource
    ) throws(CryptoError) -> String {
        guard !passphrase.isEmpty else { throw CryptoError(.passphraseNeeded, "the passphrase is empty") }
        guard passphrase.count <= maximumPassphraseByteCount else {
            throw CryptoError(.tooLarge, "the passphrase has more than \(maximumPassphraseByteCount) bytes")
        }
        return try PEM(label: encryptedLabel, body: encrypt(der(seed), passphrase, cost, random)).text
    }

    /// Reads a key file and returns its seed.
    ///
    /// - Parameter passphrase: Needed for an encrypted file, ignored for a plain one.
    /// - Throws: A ``CryptoError`` whose code tells what to do: `passphraseNeeded`, `wrongPassphrase`, `notAKeyFile`, `notEd25519`,
    ///   `trailingData`, `unsupported`, `malformed`, `tooLarge`.
    public static func decode(_ file: [UInt8], passphrase: [UInt8]? = nil) throws(CryptoError) -> [UInt8] {
        guard file.count <= maximumByteCount else {
            throw CryptoError(.tooLarge, "a key file has at most \(maximumByteCount) bytes, this has \(file.count)")
        }
        guard PEM.isLikely(file) else { throw CryptoError(.notAKeyFile, "not a private key in PEM") }
        let objects = try PEM.objects(in: file, surroundings: .none, limit: 2)
        guard let object = objects.first else { throw CryptoError(.notAKeyFile, "not a private key in PEM") }
        guard objects.count == 1 else { throw CryptoError(.trailingData, "the key file holds a second object") }
        switch object.label {
        case plainLabel:
            return try seed(inDER: object.body)
        case encryptedLabel:
            guard let passphrase else {
                throw CryptoError(.passphraseNeeded, "the key file is encrypted and needs its passphrase")
            }
            guard (1...maximumPassphraseByteCount).contains(passphrase.count) else {
                throw CryptoError(
                    .wrongPassphrase, "the passphrase is empty or has more than \(maximumPassphraseByteCount) bytes")
            }
            return try seed(inDER: decrypt(object.body, passphrase))
        default:
            throw CryptoError(
                .notAKeyFile, "the file holds a \(object.label.lowercased()), not a private key in PKCS#8",
                hint: "convert a private key with `openssl pkcs8 -topk8`")
        }
    }

    private static func der(_ seed: [UInt8]) -> [UInt8] {
        precondition(seed.count == Ed25519.keyByteCount, "an Ed25519 seed has 32 bytes")
        return head + seed
    }

    private static func seed(inDER der: [UInt8]) throws(CryptoError) -> [UInt8] {
        if der.count == head.count + Ed25519.keyByteCount, der.starts(with: head) { return Array(der.dropFirst(head.count)) }
        guard let (key, readCount) = unsafe parsed(der, d2i_PKCS8_PRIV_KEY_INFO) else {
            throw CryptoError(.malformed, "the private key is damaged", underlying: OpenSSLFailure.take())
        }
        unsafe PKCS8_PRIV_KEY_INFO_free(key)
        guard readCount == der.count else { throw CryptoError(.trailingData, "bytes follow the private key") }
        throw CryptoError(.notEd25519, "the private key is not an Ed25519 key")
    }
}
