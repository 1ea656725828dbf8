import Cryptography
import LedgerStore
import Provenance
import Transparency

/// The statement that a token is for a checkpoint.
enum AnchorDraft {
    static func make(_ token: StoredToken, _ reader: LedgerReader) throws -> StatementDraft {
        guard let note = try reader.checkpoint(size: token.size)?.note, let info = try TimeStampReply(token.reply).info else {
            throw LedgerError(
                .badInput, "token \(token.number) is not for a checkpoint of this ledger", hint: "run colophon verify")
        }
        let root = try SignedCheckpoint(bytes: note).checkpoint.root
        return StatementDraft(
            .anchor,
            [
                "checkpoint": [
                    "size": .integer(token.size), "root": .string(root.hex), "note": .string(SHA256.hash(note).hex),
                ],
                "request": .string(SHA256.hash(token.request).hex), "reply": .string(SHA256.hash(token.reply).hex),
                "genTime": .integer(info.genTime),
            ], lineCount: 0, listRoot: Merkle.emptyRoot)
    }
}
