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
    /// The ledger in use, which is passed over with the files that SQLite keeps beside it.
    ///
    /// A process that closes a file loses all its locks on it, also those that SQLite holds: an open database must never be read here.
    public var ledger: RawPath?

    public init(
        walk: WalkOptions = WalkOptions(), digests: Set<DigestAlgorithm> = [], ledger: RawPath? = nil,
        recall: (@Sendable (_ input: Int, RawPath, FileIdentity) -> Digest?)? = nil
    ) {
        self.ledger = ledger
        self.walk = walk
        self.digests = digests.subtracting([.sha256])
        self.recall = recall
    }
}
