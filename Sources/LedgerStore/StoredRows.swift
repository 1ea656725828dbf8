public import Cryptography
internal import GRDB

/// One row of the table `entry`.
public struct StoredEntry: Sendable, Hashable {
    public let position: Int
    /// The envelope, byte for byte: the leaf of the tree.
    public let body: [UInt8]
    /// The leaf hash as stored, which may be wrong.
    public let leafHash: [UInt8]

    init(_ row: Row) throws {
        position = try row.integer(0)
        body = row.bytes(1)
        leafHash = row.bytes(2)
    }
}

/// One row of the table `line`.
public struct StoredLine: Sendable, Hashable {
    public let position: Int
    /// The canonical bytes of the line.
    public let body: [UInt8]
    /// The leaf hash as stored, which may be wrong.
    public let leafHash: [UInt8]

    init(_ row: Row) throws {
        position = try row.integer(0)
        body = row.bytes(1)
        leafHash = row.bytes(2)
    }
}

/// A line that is about to be stored.
public struct LineRow: Sendable, Hashable {
    /// The canonical bytes of the line.
    public let bytes: [UInt8]
    public let leafHash: Digest

    public init(bytes: [UInt8], leafHash: Digest) {
        self.bytes = bytes
        self.leafHash = leafHash
    }
}

/// One row of the table `checkpoint`.
public struct StoredCheckpoint: Sendable, Hashable {
    public let size: Int
    /// The signed note, byte for byte.
    public let note: [UInt8]

    init(size: Int, note: [UInt8]) {
        self.size = size
        self.note = note
    }

    init(_ row: Row) throws { try self.init(size: row.integer(0), note: row.bytes(1)) }
}

/// One row of the table `token`.
public struct StoredToken: Sendable, Hashable {
    public let number: Int
    /// The size of the checkpoint that it stamps.
    public let size: Int
    public let request: [UInt8]
    public let reply: [UInt8]

    init(_ row: Row) throws {
        number = try row.integer(0)
        size = try row.integer(1)
        request = row.bytes(2)
        reply = row.bytes(3)
    }
}

/// What a name can stand for.
public enum HandleKind: String, Sendable, Hashable, CaseIterable {
    case work
    case agreement
    case link
    case use
}

/// One row of the table `handle`.
public struct StoredHandle: Sendable, Hashable {
    public let kind: HandleKind
    public let name: String
    public let version: Int
    /// The position of the entry.
    public let entry: Int

    public init(kind: HandleKind, name: String, version: Int, entry: Int) {
        self.kind = kind
        self.name = name
        self.version = version
        self.entry = entry
    }

    init?(_ row: Row) throws {
        guard let kind = try HandleKind(rawValue: row.text(0)) else { return nil }
        try self.init(kind: kind, name: row.text(1), version: row.integer(2), entry: row.integer(3))
    }
}

/// What is kept under one commitment.
public struct StoredDocument: Sendable, Hashable {
    /// The commitment as stored, which may be wrong.
    public let commitment: [UInt8]
    /// Whether the chunks are numbered from 0 without a gap.
    public let isWhole: Bool
}

/// Reads a kept document, a chunk at a time.
public struct StoredChunks {
    let rows: RowCursor

    /// The next chunk, or nil at the end.
    public func next() throws -> [UInt8]? {
        try LedgerStore.explain { try rows.next()?.bytes(0) }
    }
}
