public import Cryptography

/// One signature of an envelope, with the identifier of the key that is said to have made it.
public struct EnvelopeSignature: Sendable, Hashable {
    /// The number of digits in a key identifier.
    static let keyIDCount = 16

    /// The first 8 bytes of the SHA-256 of the public key, in hexadecimal.
    ///
    /// It only tells which key to try: the payload's signature does not cover it.
    public let keyID: String

    /// The 64 bytes of an Ed25519 signature.
    public let signature: [UInt8]

    /// The identifier of a key.
    public static func keyID(of key: PublicKey) -> String { Hex.encode(SHA256.hash(key.bytes).bytes.prefix(keyIDCount / 2)) }
}
