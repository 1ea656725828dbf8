public import Cryptography
public import Transparency

/// The other side's signature over the payload of an entry.
///
/// It comes in one of two forms, each of which a stranger checks with a stock tool:
///
/// * `dsse`: an envelope around the same payload. `openssl pkeyutl -verify -rawin` checks the signature over
///   `DSSEv1 28 application/vnd.in-toto+json LENGTH PAYLOAD`.
/// * `sshsig`: an SSH signature of the payload in the namespace ``namespace``, as `ssh-keygen -Y sign` makes it and
///   `ssh-keygen -Y verify` checks it.
///
/// It shows that the holder of a key signed these words. Whose key it is, is for the one who imports it to find out.
public struct Countersignature: Sendable, Hashable {
    /// How the payload was signed.
    public enum Form: String, Sendable, Hashable {
        case dsse
        case sshsig
    }

    public let form: Form
    public let publicKey: PublicKey
    /// The envelope, or the armored SSH signature.
    public let signature: String

    /// What an SSH signature is for.
    public static let namespace = "colophon-countersign"

    /// Takes parts that were read.
    public init(form: Form, publicKey: PublicKey, signature: String) {
        self.form = form
        self.publicKey = publicKey
        self.signature = signature
    }

    /// Signs a payload with a key at hand.
    public init(of payload: [UInt8], by key: SigningKey) throws(TransparencyError) {
        let envelope = try Envelope(payload: payload, signedBy: [key])
        self.init(form: .dsse, publicKey: key.publicKey, signature: String(decoding: envelope.bytes, as: UTF8.self))
    }

    /// Takes what `ssh-keygen -Y sign` made.
    ///
    /// - Throws: A `CryptoError` for anything but an Ed25519 signature in OpenSSH's own spelling.
    public init(armored: [UInt8]) throws(CryptoError) {
        let signature = try SSHSignature(armored: armored)
        self.init(form: .sshsig, publicKey: signature.publicKey, signature: signature.armored)
    }

    /// Whether the holder of ``publicKey`` signed this payload, for this purpose, and nothing else.
    public func isGood(for payload: [UInt8]) -> Bool {
        let bytes = Array(signature.utf8)
        switch form {
        case .dsse:
            guard let envelope = try? Envelope(bytes: bytes) else { return false }
            return envelope.payload == payload && envelope.payloadType == Envelope.statementType
                && envelope.signatures.count == 1 && envelope.verdict([publicKey]).isGood
        case .sshsig:
            guard let signature = try? SSHSignature(armored: bytes) else { return false }
            return signature.publicKey == publicKey && signature.isValid(for: payload, namespace: Self.namespace)
        }
    }

    /// The members that say it, in a file as in a line.
    var members: [String: JSON] {
        ["form": .string(form.rawValue), "key": .string(publicKey.openSSHLine()), "signature": .string(signature)]
    }

    init?(members: [String: JSON]) {
        guard let form = members["form"]?.string.flatMap({ Form(rawValue: $0) }),
            let line = members["key"]?.string, let key = PublicKey(openSSHLine: line), key.openSSHLine() == line,
            let signature = members["signature"]?.string, signature.utf8.count <= Envelope.maximumByteCount
        else { return nil }
        self.init(form: form, publicKey: key, signature: signature)
    }
}
