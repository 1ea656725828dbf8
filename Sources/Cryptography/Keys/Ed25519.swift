/// The sizes of Ed25519 (RFC 8032, section 5.1).
public enum Ed25519 {
    /// The number of bytes in a seed and in a public key.
    public static let keyByteCount = 32
    /// The number of bytes in a signature.
    public static let signatureByteCount = 64
}
