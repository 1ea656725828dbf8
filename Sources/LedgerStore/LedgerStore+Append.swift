import Cryptography
import FoundationEssentials
internal import GRDB
public import Provenance
import Transparency

extension LedgerStore {
    /// What an append left behind.
    public struct Appended<Value> {
        public let value: Value
        public let references: [EntryReference]
        /// The new checkpoint, or nil when nothing was added.
        public let checkpoint: StoredCheckpoint?
    }

    /// Appends what a function adds, in one transaction with one checkpoint, or nothing at all.
    ///
    /// - Parameters:
    ///   - signer: Who signs.
    ///   - check: Looks at the head before anything is added; what it throws ends the append. This is where pins are compared.
    ///   - body: Adds statements. What it throws ends the append, and the ledger is as it was.
    public func append<Value>(
        _ signer: LedgerSigner, check: (LedgerReader, TreeHead) throws -> Void = { _, _ in },
        _ body: (LedgerAppender) throws -> Value
    ) throws -> Appended<Value> {
        try Self.explain {
            try queue.writeWithoutTransaction { database in
                var result: Appended<Value>?
                try database.inTransaction(.immediate) {
                    let reader = LedgerReader(database: database)
                    let head = try reader.verifiedHead(logKey: signer.secrets.log.publicKey, origin: signer.origin)
                    try check(reader, head)
                    let appender = LedgerAppender(reader: reader, previous: head, signer: signer)
                    let value = try body(appender)
                    try appender.flush()
                    let checkpoint = try appender.leafHashes.isEmpty ? nil : seal(appender, head, signer, database)
                    result = Appended(value: value, references: appender.references, checkpoint: checkpoint)
                    return .commit
                }
                guard let result else { throw LedgerStoreError(.refused, "the transaction did not run") }
                return result
            }
        }
    }

    /// Keeps a time-stamp reply as it was received, before anything is made of it; one that is kept already stays as it is.
    public func keep(request: [UInt8], reply: [UInt8], forCheckpoint size: Int) throws {
        try Self.explain {
            try queue.writeWithoutTransaction { database in
                try database.inTransaction(.immediate) {
                    let known = try Int.fetchOne(
                        database, sql: "SELECT count(*) FROM token WHERE reply = ?", arguments: [Data(reply)])
                    if known != 0 { return .rollback }
                    let number = try Int.fetchOne(database, sql: "SELECT coalesce(max(number) + 1, 0) FROM token") ?? 0
                    try database.execute(
                        sql: "INSERT INTO token (number, size, request, reply) VALUES (?, ?, ?, ?)",
                        arguments: [number, size, Data(request), Data(reply)])
                    return .commit
                }
            }
        }
    }

    /// Writes the changed tiles and the checkpoint of the grown tree.
    private func seal(
        _ appender: LedgerAppender, _ head: TreeHead, _ signer: LedgerSigner, _ database: Database
    ) throws -> StoredCheckpoint {
        let reader = appender.reader
        var tree = try reader.tree(size: head.size)
        let statement = try database.cachedStatement(
            sql: "INSERT INTO tile (level, number, hashes) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET hashes = excluded.hashes")
        try tree.append(contentsOf: appender.leafHashes) { tile in
            statement.setUncheckedArguments([tile.coordinates.level, tile.coordinates.number, Data(tile.bytes)])
            try statement.execute()
        }
        let checkpoint = try Checkpoint(origin: signer.origin, size: tree.size, root: tree.root)
        let note = try checkpoint.signed(by: [NoteSigner(name: signer.origin, signingKey: signer.secrets.log)]).bytes
        try database.execute(sql: "INSERT INTO checkpoint (size, note) VALUES (?, ?)", arguments: [tree.size, Data(note)])
        return StoredCheckpoint(size: tree.size, note: note)
    }
}
