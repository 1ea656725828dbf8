public import Cryptography
public import Files

/// What a scan takes, and what it computes of each file.
public struct ScanOptions: Sendable {
    /// What is taken of a folder. A file that is named itself is always taken.
    public var walk: WalkOptions
    /// Digests besides SHA-256, computed while the file is read once: web archives and dataset indexes are keyed by SHA-1 and MD5.
    public var digests: Set<DigestAlgorithm>
    /// The SHA-256 that a file had when it was last seen in this state, so that it need not be read again.
    ///
    /// Asked on any thread, with the number of the input. That a state looks the same is a hint and no proof: whatever is registered or
    /// verified is read.
    public var recall: (@Sendable (_ input: Int, RawPath, FileIdentity) -> Digest?)?

    public init(
        walk: WalkOptions = WalkOptions(), digests: Set<DigestAlgorithm> = [],
        recall: (@Sendable (_ input: Int, RawPath, FileIdentity) -> Digest?)? = nil
    ) {
        self.walk = walk
        self.digests = digests.subtracting([.sha256])
        self.recall = recall
    }
}
