public import Cryptography

/// Where a work was registered from, and what was taken there.
public struct StoredPlace: Sendable, Hashable {
    public let handle: String
    /// Absolute and without links, in the bytes of the file system.
    public let path: [UInt8]
    public let includesHidden: Bool
    /// The patterns of what was left out.
    public let excludes: [String]

    public init(handle: String, path: [UInt8], includesHidden: Bool, excludes: [String]) {
        self.handle = handle
        self.path = path
        self.includesHidden = includesHidden
        self.excludes = excludes
    }
}

/// A file in one state, and the digest it had in it.
public struct SeenFile: Sendable, Hashable {
    /// What tells files apart: a file that is renamed stays the same one.
    public struct Key: Sendable, Hashable {
        public let device: UInt64
        public let inode: UInt64

        public init(device: UInt64, inode: UInt64) {
            self.device = device
            self.inode = inode
        }
    }

    /// The state of the file, times in nanoseconds since 1970, and its digest.
    public struct State: Sendable, Hashable {
        public let size: Int
        public let modified: Int
        public let changed: Int
        public let sha256: Digest

        public init(size: Int, modified: Int, changed: Int, sha256: Digest) {
            self.size = size
            self.modified = modified
            self.changed = changed
            self.sha256 = sha256
        }
    }

    public let key: Key
    public let state: State

    public init(key: Key, state: State) {
        self.key = key
        self.state = state
    }
}
