import Cryptography
import FoundationEssentials
internal import GRDB
import LedgerSchema

/// The database file of one ledger: the only place where SQL is spoken.
///
/// A store is not safe against who can write to the file, and does not try to be: verification reads it as untrusted input.
public final class LedgerStore: Sendable {
    let queue: DatabaseQueue
    /// The path as it was given.
    public let path: String

    /// How a ledger is opened.
    public enum Access: Sendable {
        case reading
        /// For a folder that cannot be written to: SQLite takes no locks and makes no files beside the ledger.
        case readingImmutable
        case writing
    }

    /// How long a command waits for another one that is writing, unless told.
    public static let lockTimeoutSeconds = 10.0

    /// Opens a ledger that exists.
    ///
    /// - Throws: A ``LedgerStoreError`` when the file is no ledger, comes from a newer version, or holds a table, trigger or view that is
    ///   not ours.
    public init(path: String, access: Access, lockTimeoutSeconds: Double = lockTimeoutSeconds) throws {
        var configuration = Self.configuration
        configuration.busyMode = .timeout(lockTimeoutSeconds)
        configuration.readonly = access != .writing
        self.path = path
        queue = try Self.explain {
            let name = access == .readingImmutable ? try Self.immutableAddress(of: path) : path
            let queue = try DatabaseQueue(path: name, configuration: configuration)
            try queue.writeWithoutTransaction { try SchemaGuard.check($0) }
            return queue
        }
    }

    private init(queue: DatabaseQueue, path: String) {
        self.queue = queue
        self.path = path
    }

    /// Makes an empty ledger in an empty file that exists already, so that its permissions were chosen before anything is in it.
    public static func create(in path: String) throws -> LedgerStore {
        try explain {
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            try queue.writeWithoutTransaction { database in
                guard try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") == 0 else {
                    throw LedgerStoreError(.exists, "there is a database at \(path) already")
                }
                try database.execute(sql: "PRAGMA journal_mode = WAL")
                try database.inTransaction(.immediate) {
                    for migration in LedgerSchema.migrations { try database.execute(sql: migration) }
                    try database.execute(sql: "PRAGMA application_id = \(LedgerSchema.applicationID)")
                    try database.execute(sql: "PRAGMA user_version = \(LedgerSchema.migrations.count)")
                    return .commit
                }
            }
            return LedgerStore(queue: queue, path: path)
        }
    }

    /// Folds the write-ahead log into the file and closes it.
    public func close() {
        // Whoever else uses the file keeps the log, and nobody waits for that: the last to close folds it.
        try? queue.writeWithoutTransaction { database in
            try database.execute(sql: "PRAGMA busy_timeout = 0")
            _ = try database.checkpoint(.truncate)
        }
        try? queue.close()
    }

    /// Runs a function on one consistent state of the ledger.
    public func read<Value>(_ body: (LedgerReader) throws -> Value) throws -> Value {
        try Self.explain {
            try queue.read { try body(LedgerReader(database: $0)) }
        }
    }

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(lockTimeoutSeconds)
        configuration.prepareDatabase { database in
            try database.execute(sql: "PRAGMA trusted_schema = OFF")
            try database.execute(sql: "PRAGMA cell_size_check = ON")
            if !database.configuration.readonly {
                try database.execute(sql: "PRAGMA synchronous = FULL")
                try database.execute(sql: "PRAGMA secure_delete = ON")
            }
        }
        return configuration
    }

    private static func immutableAddress(of path: String) throws -> String {
        let allowed = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/._-".utf8)
        let escaped = path.utf8.map { byte in
            allowed.contains(byte) ? String(UnicodeScalar(byte)) : "%" + Hex.encode([byte]).uppercased()
        }
        return "file:" + escaped.joined() + "?immutable=1"
    }
}
