public import Cryptography

/// A log's named key, which signs notes.
public struct NoteSigner: Sendable {
    /// The public half.
    public let key: VerifierKey
    private let signingKey: SigningKey

    /// Names a signing key.
    ///
    /// - Throws: A ``TransparencyError`` for a name that cannot name a key.
    public init(name: String, signingKey: SigningKey) throws(TransparencyError) {
        key = try VerifierKey(name: name, publicKey: signingKey.publicKey)
        self.signingKey = signingKey
    }

    /// Signs a note's text, which includes its last line end.
    public func sign(_ text: String) -> NoteSignature {
        NoteSignature(key: key, signature: signingKey.sign(Array(text.utf8)))
    }
}
