/// Why a time-stamp reply is not good.
public struct TimeStampFailure: Sendable, Hashable {
    /// A stable name for one kind of failure.
    public enum Code: String, Sendable, Hashable, CaseIterable {
        /// The authority did not grant the request.
        case rejected = "rejected"
        /// The authority granted something else than was asked.
        case modified = "granted-with-modifications"
        /// The token is for another digest.
        case imprintMismatch = "imprint-mismatch"
        /// The token is for a digest of another function.
        case imprintAlgorithmMismatch = "imprint-algorithm-mismatch"
        /// The digest is of a function for which two documents with one digest can be made, or of an unknown one.
        case weakImprint = "weak-imprint"
        /// The token answers another request, or none.
        case nonceMismatch = "nonce-mismatch"
        /// The certificate that signed is neither in the reply nor among those given.
        case signerMissing = "signer-missing"
        /// The signature does not fit the token and the certificate.
        case badSignature = "bad-signature"
        /// The certificate is not one for time-stamping, and only that (RFC 3161, section 2.3).
        case wrongPurpose = "wrong-purpose"
        /// The certificate was not yet, or no longer, valid at the token's time.
        case outsideValidity = "outside-validity"
        /// The certificate does not lead to a trusted root.
        case untrusted = "untrusted"
        /// The token uses something that OpenSSL or this program cannot check.
        case unsupported = "unsupported"
        /// The parts of the token do not fit each other: its name, its certificate, its signed attributes.
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
