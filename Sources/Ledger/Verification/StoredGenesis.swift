import Cryptography
import LedgerStore
import Provenance
import Transparency

/// The first entry of a ledger that may be damaged: what could be read of it, and what is wrong with it.
struct StoredGenesis {
    /// What it says; nil when it does not say it in the form of a genesis.
    let genesis: Genesis?
    /// Recomputed from the stored bytes; nil when there is no entry 0.
    let leaf: Digest?
    let problem: Problem?

    init(_ reader: LedgerReader) throws {
        guard let entry = try reader.entry(at: 0) else {
            genesis = nil
            leaf = nil
            problem = Problem("the first entry, which names the ledger and its keys, is not there", entry: 0)
            return
        }
        leaf = Merkle.leafHash(entry.body)
        do {
            let envelope = try Envelope(bytes: entry.body)
            let genesis = try Genesis(RecordedStatement(payload: envelope.payload))
            self.genesis = genesis
            problem =
                envelope.payloadType == Envelope.statementType && envelope.verdict([genesis.keys.entry]).isGood
                ? nil : Problem("the first entry is not signed by the key that it names", entry: 0)
        } catch {
            genesis = nil
            problem = Problem("the first entry, which names the ledger and its keys, cannot be read: \(error)", entry: 0)
        }
    }

    /// The genesis, unless something is wrong with it.
    var trusted: Genesis? { problem == nil ? genesis : nil }

    var check: Check {
        Check.none("genesis", "the first entry names the ledger and its keys, and is signed by them", problem)
    }
}
