import Foundation
import Testing

/// The triggers of the schema stop accidents: a shell that changes, removes, replaces or skips a row is refused.
@Suite(.enabled(if: Tool.sqlite3.isInstalled, "sqlite3 is not installed")) struct AppendOnlyTests {
    static let statements = [
        "update entry set body = body", "delete from entry",
        "replace into entry select position, body, leafHash from entry limit 1",
        "insert into entry select max(position) + 2, body, zeroblob(32) from entry",
        "update line set body = body", "delete from line", "replace into line select * from line limit 1",
        "insert into line select entry, position + 100, body, leafHash from line limit 1",
        "update checkpoint set note = note", "delete from checkpoint", "replace into checkpoint select * from checkpoint limit 1",
        "update token set reply = reply", "delete from token", "replace into token select * from token limit 1",
        "insert into token select number + 2, size, request, reply from token",
        "update chunk set data = data", "delete from chunk", "replace into chunk select * from chunk limit 1",
        "insert into chunk select document, position + 2, data from chunk limit 1",
    ]

    @Test func `each table refuses to be changed, emptied, replaced or continued with a gap`() throws {
        let desk = try Desk()
        try TamperingTests.prepare(desk)
        let before = desk.ledger
        for statement in Self.statements {
            let run = try desk.run("sqlite3 ~/.local/share/colophon/ledger.sqlite \"\(statement)\"")
            #expect(
                run.status != 0 && (run.errors.contains("never") || run.errors.contains("in order")),
                "\(statement): \(run.errors)")
        }
        #expect(desk.ledger == before)
        #expect(try desk.run("colophon verify --tsa-root root.pem").status == 0)
    }
}
