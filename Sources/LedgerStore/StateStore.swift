import Cryptography
import FoundationEssentials
internal import GRDB
import LedgerSchema
import Transparency

/// What this machine remembers beside the ledgers: where works were registered from, which files were seen in which state, and which
/// time-stamp requests wait for their replies.
///
/// Nothing in it is evidence. A file that cannot be used is no reason for a ledger's command to fail.
public final class StateStore: Sendable {
    private let queue: DatabaseQueue

    /// How long one command waits for another one that is writing here.
    private static let lockTimeoutSeconds = 5.0
    /// The table of files is begun anew when it has grown to this: it is only a cache.
    private static let seenCountLimit = 2_000_000

    /// Opens the file, or makes it; its folder must be there.
    ///
    /// - Throws: A ``LedgerStoreError`` when something else is at the path, or it comes from a newer version.
    public init(path: String) throws {
        var configuration = Configuration()
        configuration.busyMode = .timeout(Self.lockTimeoutSeconds)
        configuration.prepareDatabase { database in
            try database.execute(sql: "PRAGMA trusted_schema = OFF")
            try database.execute(sql: "PRAGMA synchronous = NORMAL")
        }
        queue = try LedgerStore.explain {
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            try queue.writeWithoutTransaction { database in
                try database.inTransaction(.immediate) {
                    try Self.migrate(database)
                    return .commit
                }
            }
            return queue
        }
    }

    /// Ends the use of the file.
    public func close() { try? queue.close() }

    private static func migrate(_ database: Database) throws {
        let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
        let applicationID = try Int32.fetchOne(database, sql: "PRAGMA application_id")
        let isEmpty = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") == 0
        guard applicationID == StateSchema.applicationID || isEmpty, version <= StateSchema.migrations.count else {
            throw LedgerStoreError(
                .foreignSchema, "the file is not the memory of this program, or of a newer one",
                hint: "remove it: it is made anew")
        }
        for migration in StateSchema.migrations.dropFirst(isEmpty ? 0 : version) { try database.execute(sql: migration) }
        guard isEmpty || version < StateSchema.migrations.count else { return }
        try database.execute(sql: "PRAGMA application_id = \(StateSchema.applicationID)")
        try database.execute(sql: "PRAGMA user_version = \(StateSchema.migrations.count)")
    }

    private func write(_ body: (Database) throws -> Void) throws {
        try LedgerStore.explain {
            try queue.writeWithoutTransaction { database in
                try database.inTransaction(.immediate) {
                    try body(database)
                    return .commit
                }
            }
        }
    }

    // MARK: Places

    /// Remembers where works of a ledger were registered from.
    public func record(_ places: some Sequence<StoredPlace>, of ledger: String) throws {
        try write { database in
            let statement = try database.cachedStatement(
                sql: "INSERT OR REPLACE INTO place (ledger, handle, path, hidden, excludes) VALUES (?, ?, ?, ?, ?)")
            for place in places {
                statement.setUncheckedArguments([
                    ledger, place.handle, Data(place.path), place.includesHidden ? 1 : 0,
                    String(decoding: JSON.array(place.excludes.map { .string($0) }).canonicalBytes, as: UTF8.self),
                ])
                try statement.execute()
            }
        }
    }

    /// The places of all works of a ledger, in the order of the handles.
    public func places(of ledger: String) throws -> [StoredPlace] {
        try LedgerStore.explain {
            try queue.read { database in
                let rows = try Row.fetchCursor(
                    database, sql: "SELECT handle, path, hidden, excludes FROM place WHERE ledger = ? ORDER BY handle",
                    arguments: [ledger])
                var places: [StoredPlace] = []
                while let row = try rows.next() {
                    let excludes = try? JSON(canonical: Array(row.text(3).utf8))
                    places.append(
                        StoredPlace(
                            handle: try row.text(0), path: row.bytes(1), includesHidden: try row.integer(2) != 0,
                            excludes: excludes?.array?.compactMap(\.string) ?? []))
                }
                return places
            }
        }
    }

    // MARK: Files

    /// All files whose digest is remembered.
    public func seenFiles() throws -> [SeenFile.Key: SeenFile.State] {
        try LedgerStore.explain {
            try queue.read { database in
                let rows = try Row.fetchCursor(database, sql: "SELECT device, inode, size, modified, changed, sha256 FROM seen")
                var files: [SeenFile.Key: SeenFile.State] = [:]
                while let row = try rows.next() {
                    guard let digest = Digest(row.bytes(5)) else { continue }
                    let key = SeenFile.Key(
                        device: UInt64(bitPattern: Int64(try row.integer(0))),
                        inode: UInt64(bitPattern: Int64(try row.integer(1))))
                    files[key] = SeenFile.State(
                        size: try row.integer(2), modified: try row.integer(3), changed: try row.integer(4), sha256: digest)
                }
                return files
            }
        }
    }

    /// Remembers the digests of files.
    public func remember(_ files: some Sequence<SeenFile>) throws {
        try write { database in
            if try Int.fetchOne(database, sql: "SELECT count(*) FROM seen") ?? 0 > Self.seenCountLimit {
                try database.execute(sql: "DELETE FROM seen")
            }
            let statement = try database.cachedStatement(
                sql: "INSERT OR REPLACE INTO seen (device, inode, size, modified, changed, sha256) VALUES (?, ?, ?, ?, ?, ?)")
            for file in files {
                statement.setUncheckedArguments([
                    Int64(bitPattern: file.key.device), Int64(bitPattern: file.key.inode), file.state.size, file.state.modified,
                    file.state.changed, Data(file.state.sha256.bytes),
                ])
                try statement.execute()
            }
        }
    }

    // MARK: Requests

    /// Keeps a time-stamp request that was handed out in a file.
    public func keep(request: [UInt8], imprint: [UInt8], nonce: [UInt8]) throws {
        try write {
            try $0.execute(
                sql: "INSERT OR REPLACE INTO request (imprint, nonce, body) VALUES (?, ?, ?)",
                arguments: [Data(imprint), Data(nonce), Data(request)])
        }
    }

    /// The request that a reply answers, if it was handed out here.
    public func request(imprint: [UInt8], nonce: [UInt8]) throws -> [UInt8]? {
        try LedgerStore.explain {
            try queue.read { database in
                try Row.fetchOne(
                    database, sql: "SELECT body FROM request WHERE imprint = ? AND nonce = ?",
                    arguments: [Data(imprint), Data(nonce)])?.bytes(0)
            }
        }
    }

    /// Forgets a request that was answered.
    public func forgetRequest(imprint: [UInt8], nonce: [UInt8]) throws {
        try write {
            try $0.execute(
                sql: "DELETE FROM request WHERE imprint = ? AND nonce = ?", arguments: [Data(imprint), Data(nonce)])
        }
    }
}
