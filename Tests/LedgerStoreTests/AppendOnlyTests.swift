import Foundation
import GRDB
import LedgerStore
import Testing

@Suite struct `Rows are only appended` {
    /// The tables that hold what is signed or stamped, each with a column to change and a row that would leave a gap.
    static let tables: [(table: String, change: String, gap: String)] = [
        ("entry", "leafHash = zeroblob(32)", "(9, x'00', randomblob(32))"),
        ("line", "body = x'00'", "(1, 9, x'00', randomblob(32))"),
        ("checkpoint", "note = x'00'", "(1, x'00')"),
        ("token", "reply = x'00'", "(9, 2, x'00', x'00')"),
        ("chunk", "data = x'00'", "((SELECT document FROM chunk), 9, x'00')"),
    ]

    @Test(arguments: tables.map(\.table)) func `a row is not removed`(table: String) throws {
        try expectAbort("DELETE FROM \(table)", "never removed")
    }

    @Test(arguments: tables) func `a row is not changed`(table: String, change: String, gap: String) throws {
        try expectAbort("UPDATE \(table) SET \(change)", "never changed")
        try expectAbort("UPDATE OR REPLACE \(table) SET \(change)", "never changed")
        try expectAbort("UPDATE OR IGNORE \(table) SET \(change)", "never changed")
    }

    @Test(arguments: tables.map(\.table)) func `a row is not replaced, which no delete trigger would see`(table: String) throws {
        try expectAbort("INSERT OR REPLACE INTO \(table) SELECT * FROM \(table) LIMIT 1", "in order")
        try expectAbort("REPLACE INTO \(table) SELECT * FROM \(table) LIMIT 1", "in order")
    }

    @Test(arguments: tables) func `no row is added with a gap`(table: String, change: String, gap: String) throws {
        try expectAbort("INSERT INTO \(table) VALUES \(gap)", "in order")
    }

    @Test(arguments: [
        "INSERT INTO entry VALUES (2, x'', randomblob(32))",
        "INSERT INTO entry VALUES (2, zeroblob(65536), randomblob(32))",
        "INSERT INTO entry VALUES (2, x'00', randomblob(31))",
        "INSERT INTO entry VALUES (2, 'text', randomblob(32))",
        "INSERT INTO entry SELECT 2, body, leafHash FROM entry LIMIT 1",
        "INSERT INTO line VALUES (1, 2, x'00', randomblob(33))",
        "INSERT INTO checkpoint VALUES (0, x'00')",
        "INSERT INTO token VALUES (1, 2, zeroblob(65537), x'00')",
        "INSERT INTO token VALUES (1, 2, x'00', zeroblob(65537))",
        "INSERT INTO chunk VALUES (randomblob(31), 0, x'00')",
        "INSERT INTO chunk VALUES (randomblob(32), 0, zeroblob(1048577))",
        "INSERT INTO tile VALUES (8, 0, randomblob(32))",
        "INSERT INTO tile VALUES (0, 1, randomblob(33))",
        "INSERT INTO handle VALUES ('other', 'x', 1, 0)",
        "INSERT INTO handle VALUES ('work', 'x', 0, 0)",
        "INSERT INTO content VALUES (randomblob(31), 0)",
    ])
    func `a row of another form is refused`(sql: String) throws {
        let ledger = try TestLedger()
        try ledger.tamper { database in
            #expect(throws: DatabaseError.self) { try database.execute(sql: sql) }
        }
    }

    @Test func `every table of the ledger that is signed or stamped is among these`() throws {
        let ledger = try TestLedger()
        try ledger.tamper { database in
            let triggers = try Set(String.fetchAll(database, sql: "SELECT tbl_name FROM sqlite_master WHERE type = 'trigger'"))
            #expect(triggers == Set(Self.tables.map(\.table)))
            let tables = try Set(String.fetchAll(database, sql: "SELECT name FROM sqlite_master WHERE type = 'table'"))
            // What is left is derived from the rest, and compared with it by verification.
            #expect(tables.subtracting(triggers) == ["tile", "handle", "content"])
        }
    }

    private func expectAbort(_ sql: String, _ words: String) throws {
        let ledger = try TestLedger()
        try ledger.tamper { database in
            let error = #expect(throws: DatabaseError.self, "\(sql)") { try database.execute(sql: sql) }
            #expect(error?.message?.contains(words) == true, "\(sql): \(String(describing: error?.message))")
        }
    }
}
