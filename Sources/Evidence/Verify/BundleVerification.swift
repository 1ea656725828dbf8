public import Cryptography
public import Provenance

/// What came of verifying a bundle.
public struct BundleVerification: Sendable {
    /// The digest of the bundle's description: its name. Nil when the files did not even match their lists.
    public let id: Digest?
    /// The name of the folder inside.
    public let name: String
    /// The case, as it was read back. Nil when the files did not even match their lists.
    public let evidence: EvidenceCase?
    /// The fingerprint of the key that sealed it.
    public let sealKeyFingerprint: String?
    /// All checks, in the order they were made.
    public let report: CheckReport
}
