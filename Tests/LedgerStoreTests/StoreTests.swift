import Cryptography
import Foundation
import GRDB
import LedgerStore
import Provenance
import Testing
import Transparency

@Suite struct `A store appends all or nothing` {
    private struct Stop: Error {}

    @Test func `what a function throws ends the append, and the ledger is as it was`() throws {
        let ledger = try TestLedger()
        let store = try ledger.open(.writing)
        defer { store.close() }
        let before = try Data(contentsOf: URL(filePath: ledger.path))
        #expect(throws: Stop.self) {
            try store.append(ledger.signer) { appender in
                for _ in 0..<600 { try appender.add(TestLedger.draft, lines: [TestLedger.line]) }
                throw Stop()
            }
        }
        #expect(try store.read { try $0.entryCount() } == 2)
        store.close()
        #expect(try Data(contentsOf: URL(filePath: ledger.path)) == before)
    }

    @Test(arguments: [1, 2, 254, 255, 511, 512, 513, 1025]) func `entries of one append stand in order under one checkpoint`(
        count: Int
    )
        throws
    {
        let ledger = try TestLedger()
        let store = try ledger.open(.writing)
        defer { store.close() }
        let appended = try store.append(ledger.signer) { appender in
            for index in 0..<count {
                #expect(appender.nextPosition == 2 + index)
                try appender.add(TestLedger.draft, lines: [])
            }
        }
        #expect(appended.references.map(\.index) == Array(2..<2 + count))
        #expect(appended.checkpoint?.size == 2 + count)
        try store.read { reader in
            let head = try reader.verifiedHead(logKey: ledger.signer.secrets.log.publicKey, origin: ledger.signer.origin)
            let leaves = try reader.entries(from: 0, limit: 5000).map { Merkle.leafHash($0.body) }
            #expect(head.root == Merkle.root(of: leaves))
            var sizes: [Int] = []
            try reader.forEachCheckpoint { sizes.append($0.size) }
            #expect(sizes == [1, 2, 2 + count])
        }
    }

    @Test func `entries without a name are found without reading them`() throws {
        let ledger = try TestLedger()
        let store = try ledger.open(.writing)
        defer { store.close() }
        _ = try store.append(ledger.signer) { appender in
            for index in 0..<300 {
                let handle = index.isMultiple(of: 7) ? nil : (HandleKind.work, "work-\(index)", 1)
                try appender.add(TestLedger.draft, lines: [], handle: handle)
            }
        }
        let named = Set((0..<300).filter { !$0.isMultiple(of: 7) }.map { $0 + 2 } + [1])
        for first in [0, 1, 2, 3, 150, 301] {
            let expected = (first..<302).filter { !named.contains($0) }
            #expect(try store.read { try $0.entriesWithoutName(from: first) } == expected, "from \(first)")
        }
        for first in [302, 303, Int.max, -1, Int.min] {
            #expect(try store.read { try $0.entriesWithoutName(from: first) }.isEmpty)
        }
    }

    @Test func `an append of nothing makes no checkpoint`() throws {
        let ledger = try TestLedger()
        let store = try ledger.open(.writing)
        defer { store.close() }
        #expect(try store.append(ledger.signer) { _ in }.checkpoint == nil)
    }

    @Test func `a name or a content that is taken is known within the append and after it`() throws {
        let ledger = try TestLedger()
        let store = try ledger.open(.writing)
        defer { store.close() }
        let key = SHA256.hash([9])
        _ = try store.append(ledger.signer) { appender in
            #expect(try appender.isTaken(.work, "harbour"))
            #expect(try !appender.isTaken(.use, "harbour"))
            #expect(try appender.entry(withContent: key) == nil)
            try appender.add(TestLedger.draft, lines: [], handle: (.work, "song", 1), content: key)
            #expect(try appender.isTaken(.work, "song"))
            #expect(try appender.entry(withContent: key) == 2)
            for _ in 0..<600 { try appender.add(TestLedger.draft, lines: []) }
            #expect(try appender.isTaken(.work, "song"))
            #expect(try appender.entry(withContent: key) == 2)
        }
        #expect(try store.read { try $0.entry(of: .work, named: "song") }?.entry == 2)
    }

    @Test(arguments: [
        "DROP TRIGGER entryStays; DELETE FROM entry WHERE position = 1",
        "DROP TRIGGER checkpointStays; DELETE FROM checkpoint WHERE size = 2",
        "DROP TRIGGER checkpointStays; DELETE FROM checkpoint",
        "DROP TRIGGER checkpointIsNotChanged; UPDATE checkpoint SET note = (SELECT note FROM checkpoint WHERE size = 1) WHERE size = 2",
        "DROP TRIGGER checkpointIsNotChanged; UPDATE checkpoint SET note = CAST(replace(note, 'colophon', 'colophoN') AS BLOB)",
        "UPDATE tile SET hashes = randomblob(64)",
        "UPDATE tile SET hashes = substr(hashes, 1, 32)",
        "DELETE FROM tile",
    ])
    func `nothing is appended to a log whose head is not good`(sql: String) throws {
        let ledger = try TestLedger()
        try ledger.tamper { database in
            try database.execute(sql: "PRAGMA foreign_keys = OFF")
            let triggers = try String.fetchAll(database, sql: "SELECT sql FROM sqlite_master WHERE type = 'trigger'")
            try database.execute(sql: sql)
            for trigger in triggers { try? database.execute(sql: trigger) }
        }
        let store = try ledger.open(.writing)
        defer { store.close() }
        #expect(throws: (any Error).self) {
            try store.append(ledger.signer) { try $0.add(TestLedger.draft, lines: []) }
        }
    }

    @Test func `the same entry does not stand twice`() throws {
        let ledger = try TestLedger()
        let store = try ledger.open(.writing)
        defer { store.close() }
        let draft = TestLedger.draft
        #expect(throws: LedgerStoreError.self) {
            try store.append(ledger.signer) { appender in
                try appender.add(draft, lines: [])
                try appender.add(draft, lines: [])
            }
        }
        #expect(try store.read { try $0.entryCount() } == 2)
    }

    @Test func `another key or another origin does not continue a log`() throws {
        let ledger = try TestLedger()
        let store = try ledger.open(.writing)
        defer { store.close() }
        let other = try #require(EpochSecrets(seed: [UInt8](repeating: 8, count: 32), ledger: ledger.signer.ledger, epoch: 0))
        for signer in [
            LedgerSigner(ledger: ledger.signer.ledger, origin: ledger.signer.origin, secrets: other, claimedTime: 0),
            LedgerSigner(ledger: ledger.signer.ledger, origin: "other.example", secrets: ledger.signer.secrets, claimedTime: 0),
        ] {
            let error = #expect(throws: LedgerStoreError.self) {
                try store.append(signer) { try $0.add(TestLedger.draft, lines: []) }
            }
            #expect(error?.code == .damaged)
        }
    }

    @Test func `a reply that is kept already is not kept again`() throws {
        let ledger = try TestLedger()
        let store = try ledger.open(.writing)
        defer { store.close() }
        try store.keep(request: [1], reply: [2], forCheckpoint: 2)
        try store.keep(request: [1], reply: [3], forCheckpoint: 2)
        #expect(try store.read { try $0.tokens().map(\.number) } == [0, 1])
    }

    @Test func `who finds the ledger locked waits, and then says so`() throws {
        let ledger = try TestLedger()
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        let holder = try DatabaseQueue(path: ledger.path, configuration: configuration)
        try holder.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
        let store = try ledger.open(.writing)
        let error = #expect(throws: LedgerStoreError.self) {
            try store.append(ledger.signer) { try $0.add(TestLedger.draft, lines: []) }
        }
        #expect(error?.code == .locked)
        #expect(try store.read { try $0.entryCount() } == 2, "reading goes on")
        try holder.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
        try holder.close()
        store.close()
    }

    @Test func `nothing stays beside the file when it is closed`() throws {
        let ledger = try TestLedger()
        #expect(try FileManager.default.contentsOfDirectory(atPath: ledger.folder.path) == ["ledger.sqlite"])
    }
}
