import Cryptography
import LedgerStore
import Provenance
import Transparency

/// The comparison of the log with what is known of it from elsewhere: the only way to notice a rollback, a cut, or a second history.
struct OutsideComparison {
    let ledger: OpenLedger
    let log: LogPass

    /// Compares with the newest checkpoint that this machine has seen.
    func pin() throws -> Check {
        guard let note = try PinStore(ledger.workplace).note(of: ledger.genesisLeaf) else {
            return Check(
                "pin", .undetermined, "this machine has not seen this ledger before, so a rollback cannot be noticed here",
                hint: "compare with a checkpoint from elsewhere: --against FILE")
        }
        return try compare(note, "pin", "what this machine has seen of it")
    }

    /// Compares with a checkpoint that was given.
    func against(_ note: [UInt8], _ reader: LedgerReader) throws -> Check {
        do {
            return try compare(note, "against", "the given checkpoint")
        } catch {
            return Check("against", .failed, "the given checkpoint is not one of this ledger: \(error)")
        }
    }

    private func compare(_ note: [UInt8], _ code: String, _ what: String) throws -> Check {
        let head = try TreeHead(note: note, logKey: ledger.genesis.keys.log, origin: ledger.genesis.origin)
        guard head.size <= log.size else {
            return Check(
                code, .failed, "\(what) has \(head.size) entries, and the file has \(log.size): it was rolled back or cut short",
                entry: log.size, hint: "restore the newer file")
        }
        guard let root = log.root(at: head.size) else {
            return Check(
                code, .failed, "\(what) ends at size \(head.size), where this file has no checkpoint: they are two histories")
        }
        guard root == head.root else {
            return Check(
                code, .failed,
                "\(what) and the file differ within the first \(head.size) entries: they are two histories, both signed",
                hint: "keep both: together they show that the log was forked")
        }
        return Check(code, .passed, "the file \(head.size == log.size ? "equals" : "extends") \(what) of \(head.size) entries")
    }

    /// Says whose ledger it is, as far as that was asked or is known here.
    func signer(_ expected: String?) -> Check {
        let fingerprint = ledger.genesis.keys.seal.openSSHFingerprint
        if let expected {
            return expected == fingerprint
                ? Check("signer", .passed, "the ledger's seal key is the expected one, \(fingerprint)")
                : Check("signer", .failed, "the ledger's seal key is \(fingerprint), and not the expected one")
        }
        if ledger.workplace.keyFile(ledger.genesis.ledger).exists {
            return Check("signer", .passed, "the ledger is the one whose key is kept on this machine")
        }
        return Check(
            "signer", .undetermined, "whose ledger this is was not checked: its seal key is \(fingerprint)",
            hint: "name the fingerprint you had from its owner with --signer")
    }
}
