public import Cryptography
public import Files
public import Provenance

/// What to register, and how.
public struct RegisterOptions: Sendable {
    public var title: String?
    public var handle: String?
    /// What the work is, in a word. It stands in the entry itself and not in a line, so it is kept short.
    ///
    /// Nil is that of the version before, or `work`. The same goes for the title and the creators.
    public var kind: String?
    static let kindByteCountLimit = 64
    public var creators: [Creator] = []
    /// The work of which this is a new version.
    public var revises: String?
    /// Whether every file becomes a work of its own.
    public var each = false
    public var includesHidden = false
    public var excludes: [Glob] = []
    /// Digests to record beside SHA-256.
    public var digests: Set<DigestAlgorithm> = []
    /// Whether files that cannot be read are left out; otherwise one such file ends the whole batch.
    public var keepsGoing = false
    /// Whether to stop before anything is recorded.
    public var isDryRun = false

    public init() {}
}

/// What came of registering.
public struct RegisterOutcome: Sendable {
    /// A work that is now on record.
    public struct Work: Sendable, Hashable {
        public let handle: String
        public let version: Int
        public let title: String
        public let path: RawPath
        /// The entry, or nil in a dry run.
        public let entry: Int?
        public let fileCount: Int
        public let byteCount: Int
    }

    /// Bytes that were on record before.
    public struct Known: Sendable, Hashable {
        public let path: RawPath
        /// What it is on record as: `HANDLE@version`; nil for a twin in the same batch.
        public let name: String?
        /// Seconds since 1970, by the clock of the writer; nil for a twin in the same batch.
        public let claimedTime: Int?
    }

    /// Something that was passed over, and why.
    public struct Skipped: Sendable, Hashable {
        public let path: RawPath
        public let reason: SkipReason
    }

    /// Something that could not be read, and why.
    public struct Omission: Sendable, Hashable {
        public let path: RawPath
        public let reason: String
    }

    public internal(set) var works: [Work] = []
    public internal(set) var known: [Known] = []
    /// Left out on purpose: links, devices, hidden files, junk, excluded ones.
    public internal(set) var skipped: [Skipped] = []
    /// Left out because they could not be read; only with `keepsGoing`.
    public internal(set) var failed: [Omission] = []
    /// The size of the log afterwards, or nil when nothing was appended.
    public internal(set) var logSize: Int?
}
