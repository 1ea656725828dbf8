import Cryptography
import LedgerStore
import Provenance
import Transparency

/// One entry after the checks that need nothing but the entry: these run on all cores.
struct CheckedEntry: Sendable {
    let position: Int
    /// Recomputed from the stored bytes.
    let leafHash: Digest
    /// Nil when the bytes are not a statement of this ledger.
    let statement: RecordedStatement?
    let problem: Check?

    /// - Parameter genesis: The ledger's first entry; without it neither key nor ledger can be compared.
    init(_ stored: StoredEntry, genesis: Genesis?) {
        position = stored.position
        leafHash = Merkle.leafHash(stored.body)
        let envelope: Envelope
        let statement: RecordedStatement
        do {
            envelope = try Envelope(bytes: stored.body)
            statement = try RecordedStatement(payload: envelope.payload)
        } catch {
            self.statement = nil
            problem = Check("entry-form", .failed, "entry \(stored.position) cannot be read: \(error)", entry: stored.position)
            return
        }
        self.statement = statement
        problem = Self.problem(stored, envelope, statement, leafHash, genesis)
    }

    private static func problem(
        _ stored: StoredEntry, _ envelope: Envelope, _ statement: RecordedStatement, _ leafHash: Digest, _ genesis: Genesis?
    ) -> Check? {
        let position = stored.position
        guard stored.leafHash == leafHash.bytes else {
            return Check(
                "leaf-hash", .failed, "the stored leaf hash of entry \(position) is not that of its bytes", entry: position)
        }
        guard let genesis else { return placeProblem(statement, position) }
        guard envelope.payloadType == Envelope.statementType, envelope.verdict([genesis.keys.entry]).isGood else {
            return Check("entry-signature", .failed, "the signature of entry \(position) is not good", entry: position)
        }
        guard statement.ledger == genesis.ledger else {
            return Check("entry-ledger", .failed, "entry \(position) belongs to ledger \(statement.ledger)", entry: position)
        }
        guard statement.keyEpoch == 0 else {
            return Check(
                "key-epoch", .failed, "entry \(position) claims key epoch \(statement.keyEpoch), which was never begun",
                entry: position)
        }
        return placeProblem(statement, position)
    }

    /// What can be said from the position alone.
    private static func placeProblem(_ statement: RecordedStatement, _ position: Int) -> Check? {
        guard (statement.kind == .genesis) == (position == 0) else {
            return Check(
                "genesis", .failed, "entry \(position) is out of place: a ledger has one genesis, its first entry",
                entry: position)
        }
        guard statement.previous.size <= position else {
            return Check(
                "previous", .failed, "entry \(position) claims to have seen a log of \(statement.previous.size) entries",
                entry: position)
        }
        return nil
    }
}
