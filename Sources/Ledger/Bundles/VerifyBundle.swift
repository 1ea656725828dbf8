public import Cryptography
import Evidence
public import Files
public import Provenance

/// What came of checking an evidence bundle, from its bytes alone.
public struct VerifiedBundle: Sendable {
    public let path: RawPath
    /// The digest that names the bundle; nil when the files did not even match their lists.
    public let id: String?
    /// The name of the folder inside.
    public let name: String
    /// The fingerprint of the key that sealed it.
    public let sealKeyFingerprint: String?
    public let report: CheckReport

    /// Checks a bundle. No ledger is needed, nothing is written, and no socket is opened.
    ///
    /// - Parameters:
    ///   - roots: The roots of the time-stamping authorities one trusts. Those in the bundle are never trusted.
    ///   - signer: The fingerprint of the seal key, as its owner gave it.
    ///   - countersigners: The fingerprints that the other sides gave for their countersignatures.
    ///   - checkpoint: A checkpoint of the same ledger from elsewhere.
    /// - Throws: When the file is not a bundle, or not safe to read.
    public init(
        checking path: RawPath, roots: TrustStore?, signer: String?, countersigners: [String] = [], checkpoint: [UInt8]?, now: Int
    ) throws {
        let trust = BundleTrust(
            timeStampRoots: roots, sealKey: signer, countersigners: countersigners, checkpoint: checkpoint, now: now)
        let verification = try BundleVerifier.verify(path, trust: trust)
        self.path = path
        id = verification.id?.hex
        name = verification.name
        sealKeyFingerprint = verification.sealKeyFingerprint
        report = verification.report
    }
}
