import Foundation
import GRDB
import LedgerSchema
import Provenance
import Testing

@testable import Ledger

@Suite(.enabled(if: TestAuthority.isPossible, "needs openssl")) struct `One byte changed in any column of any table is found` {
    /// Every column, and the checks of which at least one has to name the damage.
    static let columns: [(table: String, column: String, codes: Set<String>)] = [
        ("entry", "position", ["order"]),
        ("entry", "body", ["genesis", "entry-form", "leaf-hash", "entry-signature"]),
        ("entry", "leafHash", ["leaf-hash", "genesis"]),
        ("line", "entry", ["lists"]),
        ("line", "position", ["lists"]),
        ("line", "body", ["line-hash"]),
        ("line", "leafHash", ["line-hash"]),
        ("checkpoint", "size", ["checkpoints"]),
        ("checkpoint", "note", ["checkpoints"]),
        ("token", "number", ["token"]),
        ("token", "size", ["token"]),
        ("token", "request", ["token", "anchors"]),
        ("token", "reply", ["token", "anchors"]),
        ("chunk", "document", ["documents"]),
        ("chunk", "position", ["documents"]),
        ("chunk", "data", ["documents"]),
        ("tile", "level", ["tiles"]),
        ("tile", "number", ["tiles"]),
        ("tile", "hashes", ["tiles"]),
        ("handle", "kind", ["names"]),
        ("handle", "name", ["names"]),
        ("handle", "version", ["names"]),
        ("handle", "entry", ["names"]),
        ("content", "key", ["contents"]),
        ("content", "entry", ["contents"]),
    ]

    @Test func `every column of every table is among these`() throws {
        let present = try DatabaseQueue().write { database in
            for migration in LedgerSchema.migrations { try database.execute(sql: migration) }
            return try String.fetchAll(
                database,
                sql: """
                    SELECT m.name || '.' || c.name FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table'
                    """)
        }
        #expect(Set(present) == Set(Self.columns.map { "\($0.table).\($0.column)" }))
    }

    @Test(arguments: columns) func `it is named`(table: String, column: String, codes: Set<String>) async throws {
        let full = try await FullLedger.shared.value
        let trust = try full.trust
        let name = "\(table)-\(column).sqlite"
        let copy = full.place.folder.path + "/" + name
        var count = 0
        for damage in try Damage.all(of: table, column, in: full.place.ledgerPath) {
            try full.place.copy("data/colophon/ledger.sqlite", to: name)
            do { try full.place.tamper(copy) { try damage.apply(to: $0) } } catch is DatabaseError {
                // The number is taken by another row: nobody can write this damage.
                continue
            }
            count += 1
            let verification = try full.place.verify(trust, ledger: copy)
            #expect(verification.report.outcome == .failed, "\(damage)")
            #expect(!verification.failedCodes.isDisjoint(with: codes), "\(damage): \(verification.report.failures)")
            if let entry = damage.entry {
                #expect(verification.firstBadEntry == entry, "\(damage): \(verification.report.failures)")
            }
        }
        #expect(count >= 2)
    }
}

/// One value in one row, and what becomes of it.
private struct Damage: CustomStringConvertible {
    let table: String
    let column: String
    let row: Row
    let value: DatabaseValue

    var description: String { "\(table).\(column) of \(row)" }

    /// The entry that is damaged, where a row belongs to one.
    var entry: Int? {
        switch (table, column) {
        case ("entry", "body"), ("entry", "leafHash"): row["position"]
        case ("line", "body"), ("line", "leafHash"): row["entry"]
        default: nil
        }
    }

    func apply(to database: Database) throws {
        let conditions = row.columnNames.map { "\($0) = ?" }.joined(separator: " AND ")
        try database.execute(
            sql: "UPDATE \(table) SET \(column) = ? WHERE \(conditions)",
            arguments: [value] + StatementArguments(Array(row.databaseValues)))
        guard database.changesCount == 1 else { throw CocoaError(.coderInvalidValue) }
    }

    /// The first, the middle and the last row, each with a bit changed in the first, the middle and the last byte of its value.
    static func all(of table: String, _ column: String, in path: String) throws -> [Damage] {
        var configuration = Configuration()
        configuration.readonly = true
        let rows = try DatabaseQueue(path: path, configuration: configuration).read { database in
            try Row.fetchAll(database, sql: "SELECT * FROM \(table) ORDER BY 1, 2")
        }
        guard let last = rows.indices.last else { throw CocoaError(.coderValueNotFound) }
        return [0, rows.count / 2, last].reduce(into: [Int]()) { if !$0.contains($1) { $0.append($1) } }.flatMap { index in
            values(rows[index][column]).map { Damage(table: table, column: column, row: rows[index], value: $0) }
        }
    }

    private static func values(_ value: DatabaseValue) -> [DatabaseValue] {
        switch value.storage {
        case .int64(let number): [number ^ 1, number ^ 2, number ^ 4096, -number - 1].map(\.databaseValue)
        case .blob(let data):
            [0, data.count / 2, data.count - 1].map { index in
                var data = data
                data[data.startIndex + index] ^= 1
                return data.databaseValue
            }
        case .string(let text): [text + "x", String(text.dropLast()), text.uppercased()].map(\.databaseValue)
        case .null, .double: []
        }
    }
}
