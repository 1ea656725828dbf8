public import Cryptography
import FoundationEssentials
internal import GRDB
import Provenance
import Transparency

/// What can be read from one consistent state of a ledger.
///
/// It believes nothing: what it returns is what stands in the file.
public struct LedgerReader {
    let database: Database

    /// The number of entries.
    public func entryCount() throws -> Int {
        try LedgerStore.explain { try Int.fetchOne(database, sql: "SELECT coalesce(max(position) + 1, 0) FROM entry") ?? 0 }
    }

    /// One entry, or nil behind the end.
    public func entry(at position: Int) throws -> StoredEntry? {
        try LedgerStore.explain {
            let statement = try database.cachedStatement(sql: "SELECT position, body, leafHash FROM entry WHERE position = ?")
            return try Row.fetchOne(statement, arguments: [position]).map(StoredEntry.init)
        }
    }

    /// Entries in order, at most so many, from a position on.
    public func entries(from position: Int, limit: Int) throws -> [StoredEntry] {
        try LedgerStore.explain {
            let statement = try database.cachedStatement(
                sql: "SELECT position, body, leafHash FROM entry WHERE position >= ? ORDER BY position LIMIT ?")
            return try Row.fetchAll(statement, arguments: [position, limit]).map(StoredEntry.init)
        }
    }

    /// Runs a function on each line of an entry, in order, until it returns false.
    public func forEachLine(of entry: Int, from first: Int = 0, _ body: (StoredLine) throws -> Bool) throws {
        try LedgerStore.explain {
            let statement = try database.cachedStatement(
                sql: "SELECT position, body, leafHash FROM line WHERE entry = ? AND position >= ? ORDER BY position")
            let rows = try Row.fetchCursor(statement, arguments: [entry, first])
            while let row = try rows.next() {
                guard try body(StoredLine(row)) else { return }
            }
        }
    }

    /// Runs a function on the bytes of each line of an entry, in order, until it returns false.
    ///
    /// Nothing is copied: there may be millions of lines of which only a name is wanted.
    public func forEachLineBody(of entry: Int, _ body: (Span<UInt8>) throws -> Bool) throws {
        try LedgerStore.explain {
            let statement = try database.cachedStatement(sql: "SELECT body FROM line WHERE entry = ? ORDER BY position")
            let rows = try Row.fetchCursor(statement, arguments: [entry])
            while let row = try rows.next() {
                guard try row.withUnsafeData(atIndex: 0, { try body(($0 ?? Data()).span) }) else { return }
            }
        }
    }

    /// Runs a function on each line of a range of entries, in order, also on lines whose entry is not there.
    public func forEachLine(ofEntries range: ClosedRange<Int>, _ body: (_ entry: Int, StoredLine) throws -> Void) throws {
        try LedgerStore.explain {
            let statement = try database.cachedStatement(
                sql: "SELECT position, body, leafHash, entry FROM line WHERE entry BETWEEN ? AND ? ORDER BY entry, position")
            let rows = try Row.fetchCursor(statement, arguments: [range.lowerBound, range.upperBound])
            while let row = try rows.next() { try body(row.integer(3), StoredLine(row)) }
        }
    }

    /// An entry behind the end that lines claim to belong to.
    public func strayLine(behind count: Int) throws -> Int? {
        try LedgerStore.explain {
            try Int.fetchOne(database, sql: "SELECT entry FROM line WHERE entry >= ? OR entry < 0 LIMIT 1", arguments: [count])
        }
    }

    /// The newest checkpoint's size and note, or nil in an empty ledger.
    public func newestCheckpoint() throws -> StoredCheckpoint? {
        try LedgerStore.explain {
            try Row.fetchOne(database, sql: "SELECT size, note FROM checkpoint ORDER BY size DESC LIMIT 1").map(
                StoredCheckpoint.init)
        }
    }

    /// The checkpoint of one size.
    public func checkpoint(size: Int) throws -> StoredCheckpoint? {
        try LedgerStore.explain {
            try Row.fetchOne(database, sql: "SELECT size, note FROM checkpoint WHERE size = ?", arguments: [size])
                .map(StoredCheckpoint.init)
        }
    }

    /// The smallest size of a checkpoint that is not below a size: where the batch ends that the entry before stands in.
    public func checkpointSize(from size: Int) throws -> Int? {
        try LedgerStore.explain {
            let statement = try database.cachedStatement(sql: "SELECT size FROM checkpoint WHERE size >= ? ORDER BY size LIMIT 1")
            return try Int.fetchOne(statement, arguments: [size])
        }
    }

    /// Runs a function on each checkpoint, the smallest first.
    public func forEachCheckpoint(_ body: (StoredCheckpoint) throws -> Void) throws {
        try LedgerStore.explain {
            let rows = try Row.fetchCursor(database, sql: "SELECT size, note FROM checkpoint ORDER BY size")
            while let row = try rows.next() { try body(StoredCheckpoint(row)) }
        }
    }

    /// The time-stamp tokens, in the order they were received.
    public func tokens() throws -> [StoredToken] {
        try LedgerStore.explain {
            try Row.fetchAll(database, sql: "SELECT number, size, request, reply FROM token ORDER BY number").map(
                StoredToken.init)
        }
    }

    /// The entry of a name: of one version, or of the newest.
    public func entry(of kind: HandleKind, named name: String, version: Int? = nil) throws -> StoredHandle? {
        try LedgerStore.explain {
            let statement = try database.cachedStatement(
                sql: """
                    SELECT kind, name, version, entry FROM handle
                    WHERE kind = ? AND name = ? AND version = coalesce(?, version) ORDER BY version DESC LIMIT 1
                    """)
            return try Row.fetchOne(statement, arguments: [kind.rawValue, name, version]).flatMap(StoredHandle.init)
        }
    }

    /// Runs a function on each name of a kind, in the order of the names and versions.
    public func forEachHandle(of kind: HandleKind, _ body: (StoredHandle) throws -> Void) throws {
        try LedgerStore.explain {
            let rows = try Row.fetchCursor(
                database, sql: "SELECT kind, name, version, entry FROM handle WHERE kind = ? ORDER BY name, version",
                arguments: [kind.rawValue])
            while let row = try rows.next() {
                if let handle = try StoredHandle(row) { try body(handle) }
            }
        }
    }

    /// Runs a function on each name, in the order of the entries.
    public func forEachHandleByEntry(_ body: (_ kind: String, _ name: String, _ version: Int, _ entry: Int) throws -> Void) throws
    {
        try LedgerStore.explain {
            let rows = try Row.fetchCursor(
                database, sql: "SELECT kind, name, version, entry FROM handle ORDER BY entry, kind, name, version")
            while let row = try rows.next() { try body(row.text(0), row.text(1), row.integer(2), row.integer(3)) }
        }
    }

    /// The entries from a position on that no name stands for: what is said about other entries, such as corrections and
    /// countersignatures, is among them.
    ///
    /// No entry is read for it. In a ledger of 100,000 works, nearly all entries have a name.
    public func entriesWithoutName(from first: Int) throws -> [Int] {
        try LedgerStore.explain {
            let end = try entryCount()
            guard 0 <= first, first < end else { return [] }
            var isNamed = Array(repeating: false, count: end - first)
            let statement = try database.cachedStatement(sql: "SELECT entry FROM handle WHERE entry >= ?")
            let rows = try Row.fetchCursor(statement, arguments: [first])
            while let row = try rows.next() {
                let entry = try row.integer(0)
                if entry < end { isNamed[entry - first] = true }
            }
            return isNamed.indices.filter { !isNamed[$0] }.map { $0 + first }
        }
    }

    /// How many names of a kind there are, each version counted.
    public func handleCount(of kind: HandleKind) throws -> Int {
        try LedgerStore.explain {
            try Int.fetchOne(database, sql: "SELECT count(*) FROM handle WHERE kind = ?", arguments: [kind.rawValue]) ?? 0
        }
    }

    /// The work entry that has exactly this content.
    public func entry(withContent key: Digest) throws -> Int? {
        try LedgerStore.explain {
            let statement = try database.cachedStatement(sql: "SELECT entry FROM content WHERE key = ?")
            return try Int.fetchOne(statement, arguments: [Data(key.bytes)])
        }
    }

    /// Runs a function on each content key and its entry.
    public func forEachContent(_ body: (_ key: [UInt8], _ entry: Int) throws -> Void) throws {
        try LedgerStore.explain {
            let rows = try Row.fetchCursor(database, sql: "SELECT key, entry FROM content ORDER BY entry, key")
            while let row = try rows.next() { try body(row.bytes(0), row.integer(1)) }
        }
    }

    /// The chunks of a kept document, in order; none when nothing is kept under this commitment.
    public func chunks(of document: Digest) throws -> StoredChunks {
        try LedgerStore.explain {
            StoredChunks(
                rows: try Row.fetchCursor(
                    database, sql: "SELECT data FROM chunk WHERE document = ? ORDER BY position",
                    arguments: [Data(document.bytes)]))
        }
    }

    /// The commitments under which something is kept, with the number of chunks and the last position.
    public func documents() throws -> [StoredDocument] {
        try LedgerStore.explain {
            try Row.fetchAll(
                database, sql: "SELECT document, count(*), min(position), max(position) FROM chunk GROUP BY document"
            ).map { row in
                let isWhole = try row.integer(2) == 0 && row.integer(3) == row.integer(1) - 1
                return StoredDocument(commitment: row.bytes(0), isWhole: isWhole)
            }
        }
    }

    /// The hashes of one tile of the tree, or nil when it is not stored.
    public func tile(level: Int, number: Int) throws -> [Digest]? {
        guard let bytes = try tileBytes(level: level, number: number) else { return nil }
        return stride(from: 0, to: bytes.count, by: Digest.byteCount).compactMap {
            Digest(bytes[$0..<min($0 + Digest.byteCount, bytes.count)])
        }
    }

    /// The bytes of one tile of the tree as they are stored, or nil when it is not.
    public func tileBytes(level: Int, number: Int) throws -> [UInt8]? {
        try LedgerStore.explain {
            let statement = try database.cachedStatement(sql: "SELECT hashes FROM tile WHERE level = ? AND number = ?")
            return try Row.fetchOne(statement, arguments: [level, number])?.bytes(0)
        }
    }

    /// Runs a function on the place of each stored tile.
    public func forEachTile(_ body: (_ level: Int, _ number: Int, _ hashes: [UInt8]) throws -> Void) throws {
        try LedgerStore.explain {
            let rows = try Row.fetchCursor(database, sql: "SELECT level, number, hashes FROM tile ORDER BY level, number")
            while let row = try rows.next() { try body(row.integer(0), row.integer(1), row.bytes(2)) }
        }
    }

    /// What SQLite itself says of the file: empty when it finds nothing wrong.
    public func integrityProblems() throws -> [String] {
        try LedgerStore.explain {
            try String.fetchAll(database, sql: "PRAGMA integrity_check(10)").filter { $0 != "ok" }
        }
    }
}
