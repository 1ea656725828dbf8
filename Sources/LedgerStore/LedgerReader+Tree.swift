public import Cryptography
public import Provenance
public import Transparency

extension LedgerReader {
    /// The Merkle tree of the first entries, whose hashes are loaded from the stored tiles as they are needed.
    public func tree(size: Int) throws -> TileTree {
        try TileTree(size: size) { tile in try self.tile(level: tile.level, number: tile.number) ?? [] }
    }

    /// The head of the log: its newest checkpoint, signed by the log's key, at the end of the entries, and reproduced by the stored tiles.
    ///
    /// - Throws: A ``LedgerStoreError`` when these do not agree: then nothing may be appended.
    public func verifiedHead(logKey: PublicKey, origin: String) throws -> TreeHead {
        let count = try entryCount()
        guard let stored = try newestCheckpoint() else {
            guard count == 0 else { throw Self.damaged("there are \(count) entries and no checkpoint") }
            return TreeHead(size: 0, root: Merkle.emptyRoot)
        }
        guard stored.size == count else {
            throw Self.damaged("there are \(count) entries, and the last checkpoint is for \(stored.size)")
        }
        let head = try verifiedHead(of: stored, logKey: logKey, origin: origin)
        guard try tree(size: count).root == head.root else {
            throw Self.damaged("the stored tree does not lead to the last checkpoint")
        }
        return head
    }

    /// The head in a stored checkpoint whose signature is good.
    public func verifiedHead(of stored: StoredCheckpoint, logKey: PublicKey, origin: String) throws -> TreeHead {
        do {
            let head = try TreeHead(note: stored.note, logKey: logKey, origin: origin)
            guard head.size == stored.size else { throw Self.damaged("the checkpoint at \(stored.size) is for \(head.size)") }
            return head
        } catch let error as StatementError {
            throw Self.damaged("the checkpoint at \(stored.size) is not good: \(error.reason)")
        }
    }

    private static func damaged(_ reason: String) -> LedgerStoreError {
        LedgerStoreError(.damaged, reason, hint: "run colophon verify, and keep the file as it is")
    }
}
