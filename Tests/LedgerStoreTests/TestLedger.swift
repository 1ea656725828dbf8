import Cryptography
import Foundation
import GRDB
import LedgerStore
import Provenance
import Transparency

/// A ledger in a folder of its own, with one row or more in every table.
final class TestLedger {
    let folder: URL
    let path: String
    let signer: LedgerSigner

    /// The document that is kept in the ledger.
    static let document = SHA256.hash(Array("a document".utf8))

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "colophon-store-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        path = folder.appending(path: "ledger.sqlite").path
        let ledger = LedgerID(random: .system)
        guard let secrets = EpochSecrets(seed: [UInt8](repeating: 7, count: 32), ledger: ledger, epoch: 0) else {
            throw CocoaError(.coderInvalidValue)
        }
        signer = LedgerSigner(ledger: ledger, origin: ledger.defaultOrigin, secrets: secrets, claimedTime: 1_700_000_000)
        let store = try LedgerStore.create(in: path)
        defer { store.close() }
        _ = try store.append(signer) { appender in try appender.add(Self.draft, lines: [Self.line]) }
        _ = try store.append(signer) { appender in
            try appender.add(
                Self.draft, lines: [Self.line, Self.line], handle: (.work, "harbour", 1), content: SHA256.hash([1, 2, 3]))
            var rest: [[UInt8]] = [[4, 5, 6]]
            try appender.keep(Self.document) { rest.popLast() }
        }
        try store.keep(request: [1], reply: [2], forCheckpoint: 2)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// A statement that says nothing in particular, and is unlike every other one: two equal entries are refused.
    static var draft: StatementDraft {
        StatementDraft(.work, ["name": .string(UUID().uuidString)], lineCount: 0, listRoot: Merkle.emptyRoot)
    }
    static let line = LineRow(bytes: Array("{}".utf8), leafHash: Merkle.leafHash(Array("{}".utf8)))

    /// Speaks SQL to the file, as an accident or an attacker would.
    func tamper(_ body: (Database) throws -> Void) throws {
        let queue = try DatabaseQueue(path: path)
        try queue.writeWithoutTransaction(body)
        try queue.close()
    }

    func open(_ access: LedgerStore.Access = .reading) throws -> LedgerStore {
        try LedgerStore(path: path, access: access, lockTimeoutSeconds: 0.1)
    }
}
