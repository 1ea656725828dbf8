public import Cryptography

/// What the reader of a bundle knows from elsewhere. Nothing of it may come from the bundle.
public struct BundleTrust: Sendable {
    /// The root certificates of time-stamping authorities that the reader trusts.
    public var timeStampRoots: TrustStore?
    /// The fingerprint of the seal key, as its owner gave it: `SHA256:` and base64, or the key itself in 64 hexadecimal digits.
    public var sealKey: String?
    /// The fingerprints of keys that the other sides gave for their countersignatures, as `ssh-keygen -l` prints them.
    public var countersigners: [String]
    /// A checkpoint of the same ledger that the reader has kept: a signed note.
    public var checkpoint: [UInt8]?
    /// Today, in seconds since 1970.
    public var now: Int

    public init(
        timeStampRoots: TrustStore? = nil, sealKey: String? = nil, countersigners: [String] = [], checkpoint: [UInt8]? = nil,
        now: Int
    ) {
        self.timeStampRoots = timeStampRoots
        self.sealKey = sealKey
        self.countersigners = countersigners
        self.checkpoint = checkpoint
        self.now = now
    }
}
