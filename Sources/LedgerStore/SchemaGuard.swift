internal import GRDB
import LedgerSchema

/// Refuses a database whose schema is not exactly ours: a foreign trigger or view could change what an innocent query does.
enum SchemaGuard {
    static func check(_ database: Database) throws {
        let applicationID = try Int32.fetchOne(database, sql: "PRAGMA application_id")
        guard applicationID == LedgerSchema.applicationID else {
            throw LedgerStoreError(.notALedger, "the file is a database, but not a ledger", hint: "name the ledger with --ledger")
        }
        let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
        guard version > 0 else {
            throw LedgerStoreError(.notALedger, "the file is a ledger without a schema", hint: "name the ledger with --ledger")
        }
        guard version <= LedgerSchema.migrations.count else {
            throw LedgerStoreError(
                .newerSchema, "the ledger has schema version \(version), and this program knows \(LedgerSchema.migrations.count)",
                hint: "use a newer colophon")
        }
        let expected = try DatabaseQueue().write { memory in
            for migration in LedgerSchema.migrations.prefix(version) { try memory.execute(sql: migration) }
            return try objects(in: memory)
        }
        let present = try objects(in: database)
        if let foreign = present.subtracting(expected).map(\.name).min() {
            throw LedgerStoreError(
                .foreignSchema, "the ledger holds something that is not ours, or was changed: \(foreign)",
                hint: "do not use this file; compare it with a copy, or with a bundle made earlier")
        }
        if let missing = expected.subtracting(present).map(\.name).min() {
            throw LedgerStoreError(
                .foreignSchema, "the ledger lacks a part of its schema: \(missing)",
                hint: "do not use this file; compare it with a copy, or with a bundle made earlier")
        }
    }

    private struct Object: Hashable {
        let kind: String
        let name: String
        let table: String
        let sql: String?
    }

    private static func objects(in database: Database) throws -> Set<Object> {
        let rows = try Row.fetchAll(database, sql: "SELECT type, name, tbl_name, sql FROM sqlite_master")
        return try Set(
            rows.map {
                try Object(kind: $0.text(0), name: $0.text(1), table: $0.text(2), sql: $0.decode(String?.self, atIndex: 3))
            })
    }
}
