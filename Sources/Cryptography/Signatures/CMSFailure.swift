/// Why a CMS signature is not good.
public struct CMSFailure: Sendable, Hashable {
    /// A stable name for one kind of failure.
    public enum Code: String, Sendable, Hashable, CaseIterable {
        /// The content was changed after it was signed, or the signature belongs to another content.
        case digestMismatch = "digest-mismatch"
        /// The signature does not fit what it signs and the certificate.
        case badSignature = "bad-signature"
        /// The digest is of a function for which two documents with one digest can be made.
        case weakDigest = "weak-digest"
        /// The key is so short that others can compute it.
        case weakKey = "weak-key"
        /// The certificate that signed is not in the message.
        case signerMissing = "signer-missing"
        /// The signed reference to the certificate names another one.
        case otherCertificate = "other-certificate"
        /// The message uses something that OpenSSL or this program cannot check.
        case unsupported = "unsupported"
        /// The parts of the message do not fit each other.
        case inconsistent = "inconsistent"
    }

    public let code: Code
    /// One sentence for people, lowercase, without a full stop, safe to show.
    public let reason: String

    init(_ code: Code, _ reason: String) {
        self.code = code
        self.reason = reason
    }
}
