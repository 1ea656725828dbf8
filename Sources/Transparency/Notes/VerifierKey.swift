public import Cryptography

/// A named public key for notes (C2SP signed-note), as people exchange it.
///
/// ```
/// ledger.example/alice+07ca26e4+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4
/// ```
public struct VerifierKey: Sendable {
    /// The longest key we read: an ML-DSA-44 key has 1,312 bytes.
    public static let maximumByteCount = 4096

    /// The name of the key; for a log, its origin.
    public let name: String

    /// The first four bytes of SHA-256 over the name, a line feed, the algorithm and the key.
    public let keyID: UInt32

    public let algorithm: SignatureAlgorithm

    /// The bytes of the key, after the algorithm.
    public let keyBytes: [UInt8]

    /// The key that verifies; nil for an algorithm we do not support.
    let publicKey: PublicKey?

    /// Names a public key.
    ///
    /// - Throws: A ``TransparencyError`` for a name that cannot name a key or an algorithm that is not Ed25519.
    public init(name: String, algorithm: SignatureAlgorithm = .ed25519, publicKey: PublicKey) throws(TransparencyError) {
        guard KeyName.isValid(name) else { throw Self.malformed("\(name.debugDescription) cannot name a key") }
        guard algorithm.isSupported else { throw Self.malformed("algorithm \(algorithm.rawValue) is not supported") }
        self.name = name
        self.algorithm = algorithm
        self.publicKey = publicKey
        keyBytes = publicKey.bytes
        keyID = Self.keyID(name: name, algorithm: algorithm, keyBytes: publicKey.bytes)
    }

    /// Reads the text of a key.
    ///
    /// A key of an unknown algorithm is read and kept; it verifies nothing.
    ///
    /// - Throws: A ``TransparencyError`` for any other spelling, a key identifier that is not that of the key, or a key that anybody
    ///   can sign for.
    public init(_ text: String) throws(TransparencyError) {
        guard text.utf8.count <= Self.maximumByteCount else { throw Self.malformed("the text is too long") }
        let parts = text.utf8.split(separator: UInt8(ascii: "+"), maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, let name = String(parts[0]), KeyName.isValid(name) else {
            throw Self.malformed("it is not name+identifier+key")
        }
        guard let id = Hex.decode(String(parts[1]) ?? ""), id.count == 4 else {
            throw Self.malformed("the identifier is not 8 lowercase hex digits")
        }
        guard let bytes = Base64.decode(Array(parts[2])), let first = bytes.first else {
            throw Self.malformed("the key is not canonical base64")
        }
        self.name = name
        keyID = id.reduce(0) { $0 << 8 | UInt32($1) }
        algorithm = SignatureAlgorithm(rawValue: first)
        keyBytes = Array(bytes.dropFirst())
        guard algorithm.isSupported else {
            publicKey = nil
            return
        }
        guard keyID == Self.keyID(name: name, algorithm: algorithm, keyBytes: keyBytes) else {
            throw Self.malformed("the identifier is that of another name or key")
        }
        guard let key = PublicKey(keyBytes) else { throw Self.malformed("it is not a usable Ed25519 key") }
        publicKey = key
    }

    /// The key as it is exchanged.
    public var text: String {
        let id = Hex.encode((0..<4).map { UInt8(truncatingIfNeeded: keyID >> UInt32(24 - 8 * $0)) })
        return "\(name)+\(id)+\(Base64.encode([algorithm.rawValue] + keyBytes))"
    }

    /// Whether a signature line claims to be by this key.
    public func isClaimed(by signature: NoteSignature) -> Bool {
        keyID == signature.keyID && KeyName.areSame(name, signature.name)
    }

    /// Whether a signature is by this key over this text.
    public func isValid(_ signature: NoteSignature, over text: String) -> Bool {
        guard let publicKey, isClaimed(by: signature) else { return false }
        switch algorithm {
        case .ed25519: return publicKey.isValid(signature: signature.signature, for: Array(text.utf8))
        case .cosignature:
            guard let cosignature = Cosignature(signature) else { return false }
            return publicKey.isValid(
                signature: cosignature.signature, for: Cosignature.message(text: text, timestamp: cosignature.timestamp))
        default: return false
        }
    }

    private static func keyID(name: String, algorithm: SignatureAlgorithm, keyBytes: [UInt8]) -> UInt32 {
        let digest = SHA256.hash(Array(name.utf8) + [0x0A, algorithm.rawValue] + keyBytes)
        return digest.bytes.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
    }

    private static func malformed(_ reason: String) -> TransparencyError {
        TransparencyError(.malformedKey, "not a verifier key: \(reason)")
    }
}

extension VerifierKey: Hashable {
    public static func == (left: VerifierKey, right: VerifierKey) -> Bool {
        left.algorithm == right.algorithm && left.keyBytes == right.keyBytes && left.keyID == right.keyID
            && KeyName.areSame(left.name, right.name)
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(keyID)
        hasher.combine(keyBytes)
    }
}
