public import Cryptography

/// A witness's named key, which signs checkpoints together with a time.
///
/// It must be a key of its own: the signature names neither the witness nor a purpose.
public struct Cosigner: Sendable {
    /// The public half.
    public let key: VerifierKey
    private let signingKey: SigningKey

    /// Names a signing key.
    ///
    /// - Throws: A ``TransparencyError`` for a name that cannot name a key.
    public init(name: String, signingKey: SigningKey) throws(TransparencyError) {
        key = try VerifierKey(name: name, algorithm: .cosignature, publicKey: signingKey.publicKey)
        self.signingKey = signingKey
    }

    /// Signs a checkpoint as of a time, in seconds since 1970.
    ///
    /// Whoever calls this has checked that the checkpoint extends the last one it signed for this origin.
    ///
    /// - Throws: A ``TransparencyError`` for a time before 1970.
    public func cosign(_ checkpoint: Checkpoint, at timestamp: Int) throws(TransparencyError) -> NoteSignature {
        guard timestamp >= 0 else { throw TransparencyError(.outOfRange, "a cosignature cannot be of a time before 1970") }
        let time = (0..<Cosignature.timestampByteCount).map { UInt8(truncatingIfNeeded: timestamp >> (56 - 8 * $0)) }
        return NoteSignature(
            key: key, signature: time + signingKey.sign(Cosignature.message(text: checkpoint.text, timestamp: timestamp)))
    }
}
