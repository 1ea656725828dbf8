public import Cryptography
public import Files

/// A file that was read from its first byte to its last, in one state, or that is known to have been.
public struct ScannedFile: Sendable, Hashable {
    /// The path relative to the folder that was scanned, or the name of a file that was named itself.
    public let path: RawPath
    public let sha256: Digest
    /// The other digests that were asked for.
    public let digests: [DigestAlgorithm: [UInt8]]
    /// The state in which it was read. A hint for caches; not part of any record.
    public let identity: FileIdentity
    /// Whether the digest was recalled and the file not read.
    public let isRecalled: Bool

    public init(
        path: RawPath, sha256: Digest, digests: [DigestAlgorithm: [UInt8]] = [:], identity: FileIdentity, isRecalled: Bool = false
    ) {
        self.path = path
        self.sha256 = sha256
        self.digests = digests
        self.identity = identity
        self.isRecalled = isRecalled
    }

    /// The size in bytes, which is the number of bytes that were hashed.
    public var size: Int { identity.size }
}
