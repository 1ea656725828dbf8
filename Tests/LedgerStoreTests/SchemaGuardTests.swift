import Foundation
import GRDB
import LedgerSchema
import LedgerStore
import Testing

@Suite struct `A ledger file is recognised` {
    @Test(arguments: [
        "CREATE TRIGGER more AFTER INSERT ON entry BEGIN SELECT 1; END",
        "CREATE VIEW works AS SELECT * FROM handle",
        "CREATE TABLE notes (text TEXT)",
        "CREATE INDEX byEntry ON handle (entry)",
        "CREATE VIRTUAL TABLE search USING fts5(text)",
        "ALTER TABLE handle ADD COLUMN more TEXT",
        "DROP TRIGGER entryStays",
        "DROP TABLE content",
        "DROP TRIGGER lineStays; CREATE TRIGGER lineStays BEFORE DELETE ON line BEGIN SELECT 1; END",
    ])
    func `what is not exactly our schema is refused`(sql: String) throws {
        let ledger = try TestLedger()
        try ledger.tamper { try $0.execute(sql: sql) }
        for access in [LedgerStore.Access.reading, .writing, .readingImmutable] {
            let error = #expect(throws: LedgerStoreError.self) { try ledger.open(access) }
            #expect(error?.code == .foreignSchema)
        }
    }

    @Test func `a newer schema is refused`() throws {
        let ledger = try TestLedger()
        try ledger.tamper { try $0.execute(sql: "PRAGMA user_version = \(LedgerSchema.migrations.count + 1)") }
        let error = #expect(throws: LedgerStoreError.self) { try ledger.open() }
        #expect(error?.code == .newerSchema)
        #expect(error?.hint == "use a newer colophon")
    }

    @Test(arguments: [-1, 0]) func `a schema version of nothing is refused`(version: Int) throws {
        let ledger = try TestLedger()
        try ledger.tamper { try $0.execute(sql: "PRAGMA user_version = \(version)") }
        #expect(throws: LedgerStoreError.self) { try ledger.open() }
    }

    @Test func `a database of another program is refused`() throws {
        let ledger = try TestLedger()
        try ledger.tamper { try $0.execute(sql: "PRAGMA application_id = 7") }
        let error = #expect(throws: LedgerStoreError.self) { try ledger.open() }
        #expect(error?.code == .notALedger)
    }

    @Test(arguments: ["", "not a database", "SQLite format 3\0", String(repeating: "x", count: 8192)])
    func `a file that is no database is refused`(content: String) throws {
        let ledger = try TestLedger()
        let path = ledger.folder.appending(path: "other").path
        try Data(content.utf8).write(to: URL(filePath: path))
        let error = #expect(throws: LedgerStoreError.self) { try LedgerStore(path: path, access: .reading) }
        #expect(error?.code == .notALedger)
        #expect(try Data(contentsOf: URL(filePath: path)) == Data(content.utf8), "and it is left as it was")
    }

    @Test func `no ledger is made where something is`() throws {
        let ledger = try TestLedger()
        let error = #expect(throws: LedgerStoreError.self) { try LedgerStore.create(in: ledger.path) }
        #expect(error?.code == .exists)
    }

    @Test func `the schema on one page is the sum of the migrations`() throws {
        let page = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Schema/current.sql")
        let shown = try Self.objects([String(contentsOf: page, encoding: .utf8)])
        #expect(try shown == Self.objects(LedgerSchema.migrations))
        #expect(shown.count > 20)
    }

    private static func objects(_ scripts: [String]) throws -> [String] {
        try DatabaseQueue().write { database in
            for script in scripts { try database.execute(sql: script) }
            return try String.fetchAll(database, sql: "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type, name")
        }
    }
}
