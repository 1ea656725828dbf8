import Foundation
import GRDB
import LedgerStore
import Provenance
import Testing

@testable import Ledger

@Suite(.enabled(if: TestAuthority.isPossible, "needs openssl")) struct `A ledger that was tampered with is found out` {
    private func tampered(_ name: String, _ body: (Database) throws -> Void) async throws -> LedgerVerification {
        let full = try await FullLedger.shared.value
        let copy = full.place.folder.path + "/tampered-\(name).sqlite"
        try full.place.copy("data/colophon/ledger.sqlite", to: "tampered-\(name).sqlite")
        try full.place.tamper(copy, body)
        return try full.place.verify(full.trust, ledger: copy)
    }

    @Test func `the untouched one passes every check`() async throws {
        let full = try await FullLedger.shared.value
        let verification = try full.place.verify(full.trust)
        #expect(verification.report.outcome == .passed, "\(verification.report)")
        #expect(verification.entryCount == FullLedger.entryCount)
        #expect(verification.firstBadEntry == nil)
        let codes = Set(verification.report.checks.map(\.code))
        #expect(
            codes == [
                "database", "genesis", "entries", "order", "previous", "references", "checkpoints", "tiles", "lines", "lists",
                "documents", "names", "versions", "contents", "token", "anchors", "claimed-times", "pin", "signer",
            ])
    }

    @Test(arguments: 0..<FullLedger.entryCount) func `an entry that is taken out is missed`(position: Int) async throws {
        let verification = try await tampered("removed-\(position)") {
            try $0.execute(sql: "DELETE FROM entry WHERE position = ?", arguments: [position])
        }
        #expect(verification.failedCodes.contains("checkpoints"))
        #expect(verification.firstBadEntry == position, "\(verification.report.failures)")
    }

    @Test(arguments: 1..<FullLedger.entryCount)
    func `an entry that is taken out is missed when the others are numbered anew`(position: Int) async throws {
        let verification = try await tampered("renumbered-\(position)") { database in
            try database.execute(sql: "DELETE FROM entry WHERE position = ?", arguments: [position])
            try database.execute(sql: "DELETE FROM line WHERE entry = ?", arguments: [position])
            for old in (position + 1)..<(FullLedger.entryCount + 1) {
                try database.execute(sql: "UPDATE entry SET position = ? WHERE position = ?", arguments: [old - 1, old])
                try database.execute(sql: "UPDATE line SET entry = ? WHERE entry = ?", arguments: [old - 1, old])
            }
        }
        #expect(verification.failedCodes.contains("checkpoints"))
        let first = try #require(verification.firstBadEntry)
        #expect(first <= position, "\(verification.report.failures)")
    }

    @Test func `two entries that change places are noticed`() async throws {
        let verification = try await tampered("swapped") { database in
            for (from, to) in [(1, 100), (2, 1), (100, 2)] {
                try database.execute(sql: "UPDATE entry SET position = ? WHERE position = ?", arguments: [to, from])
            }
        }
        #expect(verification.failedCodes.contains("checkpoints"))
        #expect(verification.firstBadEntry == 1)
    }

    @Test(arguments: [
        ("line", "lists"), ("checkpoint", "previous"), ("token", "anchors"), ("chunk", "documents"), ("tile", "tiles"),
        ("handle", "names"), ("content", "contents"),
    ])
    func `a row that is taken out of any other table is missed`(table: String, code: String) async throws {
        for order in ["ASC", "DESC"] {
            let verification = try await tampered("without-\(table)-\(order)") { database in
                let row = try Row.fetchOne(database, sql: "SELECT * FROM \(table) ORDER BY 1 \(order), 2 \(order) LIMIT 1")
                    .unwrapped
                let conditions = row.columnNames.map { "\($0) = ?" }.joined(separator: " AND ")
                try database.execute(
                    sql: "DELETE FROM \(table) WHERE \(conditions)", arguments: StatementArguments(Array(row.databaseValues)))
            }
            // The last checkpoint is one that no entry has seen.
            let expected = table == "checkpoint" && order == "DESC" ? "checkpoints" : code
            #expect(verification.failedCodes.contains(expected), "\(verification.report.failures)")
        }
    }

    @Test(arguments: [
        ("line", "INSERT INTO line VALUES (77, 0, x'7b7d', zeroblob(32))", "lists"),
        ("line-inside", "INSERT INTO line SELECT entry, position + 9, body, leafHash FROM line WHERE entry = 6", "lists"),
        ("line-before", "INSERT INTO line SELECT -1, position, body, leafHash FROM line WHERE entry = 2", "lists"),
        ("checkpoint", "INSERT INTO checkpoint SELECT 99, note FROM checkpoint LIMIT 1", "checkpoints"),
        ("chunk", "INSERT INTO chunk VALUES (randomblob(32), 0, x'00')", "documents"),
        ("chunk-inside", "INSERT INTO chunk SELECT document, max(position) + 1, x'00' FROM chunk", "documents"),
        ("tile", "INSERT INTO tile VALUES (1, 0, zeroblob(32))", "tiles"),
        ("handle", "INSERT INTO handle VALUES ('work', 'other', 1, 1)", "names"),
        ("content", "INSERT INTO content VALUES (randomblob(32), 1)", "contents"),
        ("token", "INSERT INTO token SELECT 2, size, request, x'00' FROM token LIMIT 1", "token"),
    ])
    func `a row that belongs to nothing is noticed`(name: String, sql: String, code: String) async throws {
        let verification = try await tampered("added-\(name)") { try $0.execute(sql: sql) }
        #expect(verification.failedCodes.contains(code), "\(verification.report.failures)")
    }

    @Test func `a ledger whose first entry is not there is still reported on`() async throws {
        let verification = try await tampered("headless") { try $0.execute(sql: "DELETE FROM entry WHERE position = 0") }
        #expect(verification.outcome(of: "genesis") == .failed)
        #expect(verification.ledger == nil)
        #expect(verification.outcome(of: "signer") == .undetermined)
        #expect(verification.firstBadEntry == 0)
    }

    @Test func `a ledger without any entry is reported on`() async throws {
        let verification = try await tampered("empty") { database in
            for table in ["line", "chunk", "token", "checkpoint", "tile", "handle", "content", "entry"] {
                try database.execute(sql: "DELETE FROM \(table)")
            }
        }
        #expect(verification.outcome(of: "genesis") == .failed)
    }

    @Test(arguments: [
        ("max", "UPDATE entry SET position = 9223372036854775807 WHERE position = 7"),
        ("min", "UPDATE entry SET position = -9223372036854775808 WHERE position = 0"),
        ("line", "UPDATE line SET position = 9223372036854775807 WHERE entry = 6"),
        ("size", "UPDATE checkpoint SET size = -9223372036854775808 WHERE size = 1"),
        ("token", "UPDATE token SET size = -9223372036854775808, number = 9223372036854775807 WHERE number = 0"),
        ("chunk", "UPDATE chunk SET position = 9223372036854775807 WHERE position = 1"),
        ("tile", "UPDATE tile SET level = -9223372036854775808, number = 9223372036854775807"),
        ("version", "UPDATE handle SET version = -9223372036854775808, entry = 9223372036854775807 WHERE kind = 'use'"),
    ])
    func `a number at the end of its range is no way to stop the program`(name: String, sql: String) async throws {
        let verification = try await tampered("extreme-\(name)") { database in
            try database.execute(sql: sql)
            #expect(database.changesCount > 0)
        }
        #expect(verification.report.outcome == .failed)
    }

    @Test func `bytes of the file itself may be damaged anywhere without stopping the program`() async throws {
        let full = try await FullLedger.shared.value
        // Without the capture, most bytes of the file mean something.
        try full.place.copy("data/colophon/ledger.sqlite", to: "small.sqlite")
        try full.place.tamper(full.place.folder.path + "/small.sqlite") { database in
            try database.execute(sql: "DELETE FROM chunk WHERE position > 0; UPDATE chunk SET data = x'00'; VACUUM")
        }
        let original = try Data(contentsOf: full.place.folder.appending(path: "small.sqlite"))
        let copy = full.place.folder.appending(path: "damaged.sqlite")
        var generator = SeededGenerator(1)
        var counts: [String: Int] = [:]
        for _ in 0..<120 {
            var data = original
            for _ in 0..<Int.random(in: 1...3, using: &generator) {
                data[Int.random(in: 0..<data.count, using: &generator)] ^= UInt8.random(in: 1...255, using: &generator)
            }
            try data.write(to: copy)
            do {
                let outcome = try full.place.verify(full.trust, ledger: copy.path).report.outcome
                #expect(outcome == .failed, "the capture is gone already")
                counts["reported", default: 0] += 1
            } catch let error as LedgerStoreError { counts["\(error.code)", default: 0] += 1 } catch is LedgerError {
                counts["refused", default: 0] += 1
            }
        }
        #expect(try #require(counts["reported"]) > 60, "\(counts)")
    }
}
