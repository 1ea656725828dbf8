import Cryptography
import Files
import Provenance
import Transparency

/// The comparison of the log with what is known of it from elsewhere: the only way to notice a rollback, a cut, or a second history.
struct OutsideComparison {
    let workplace: Workplace
    let path: RawPath
    let genesis: StoredGenesis
    let log: LogPass

    /// Compares with what this machine remembers: which ledger stands at this path, and the newest checkpoint it has seen of it.
    func pin() throws -> Check {
        let pins = PinStore(workplace)
        let known = try pins.genesis(at: path)
        if let known, known != genesis.leaf {
            return Check(
                "pin", .failed,
                "another ledger stood at this path before: its first entry was \(known.hex.prefix(16)), "
                    + "this one's is \(genesis.leaf?.hex.prefix(16) ?? "missing")", entry: 0,
                hint: "someone replaced or changed the file; restore the old one")
        }
        guard let leaf = genesis.leaf, let note = try pins.note(of: leaf) else {
            return Check(
                "pin", .undetermined, "this machine has not seen this ledger before, so a rollback cannot be noticed here",
                hint: "compare with a checkpoint from elsewhere: --against FILE")
        }
        return compare(note, "pin", "what this machine has seen of it")
    }

    /// Compares with a checkpoint that was given, alone or in a proof.
    func against(_ bytes: [UInt8]) -> Check {
        guard let proof = try? TlogProof(bytes: bytes) else { return compare(bytes, "against", "the given checkpoint") }
        return compare(proof.signedCheckpoint.bytes, "against", "the checkpoint in the given proof")
    }

    private func compare(_ note: [UInt8], _ code: String, _ what: String) -> Check {
        guard let keys = genesis.trusted else {
            return Check(code, .undetermined, "\(what) cannot be compared with a ledger whose first entry is not good")
        }
        let head: TreeHead
        do { head = try TreeHead(note: note, logKey: keys.keys.log, origin: keys.origin) } catch {
            return Check(code, .failed, "\(what) is not one of this ledger: \(error)")
        }
        guard head.size <= log.size else {
            return Check(
                code, .failed, "\(what) has \(head.size) entries, and the file has \(log.size): it was rolled back or cut short",
                entry: log.size, hint: "restore the newer file")
        }
        guard log.root(at: head.size) == head.root else { return difference(head, code, what) }
        return Check(code, .passed, "the file \(head.size == log.size ? "equals" : "extends") \(what): \(head.size) entries")
    }

    /// The file is another than what was seen: a second history when it is whole in itself, and otherwise a damaged one.
    private func difference(_ head: TreeHead, _ code: String, _ what: String) -> Check {
        guard log.hasGoodCheckpoints else {
            return Check(
                code, .failed, "the first \(head.size) entries are not those of \(what)", hint: "restore the file from a copy")
        }
        let place =
            log.root(at: head.size) == nil
            ? "\(what) ends at size \(head.size), where this file has no checkpoint"
            : "\(what) and the file differ within the first \(head.size) entries"
        return Check(
            code, .failed, "fork: \(place): they are two histories, both signed",
            hint: "keep both: together they show that the log was forked")
    }

    /// Says whose ledger it is, as far as that was asked or is known here.
    func signer(_ expected: String?) -> Check {
        guard let keys = genesis.trusted else {
            return Check("signer", .undetermined, "whose ledger this is cannot be said: its first entry is not good")
        }
        let fingerprint = keys.keys.seal.openSSHFingerprint
        if let expected {
            return expected == fingerprint
                ? Check("signer", .passed, "the ledger's seal key is the expected one, \(fingerprint)")
                : Check("signer", .failed, "the ledger's seal key is \(fingerprint), and not the expected one", entry: 0)
        }
        if workplace.keyFile(keys.ledger).exists {
            return Check("signer", .passed, "the ledger is the one whose key is kept on this machine")
        }
        return Check(
            "signer", .undetermined, "whose ledger this is was not checked: its seal key is \(fingerprint)",
            hint: "name the fingerprint you had from its owner with --signer")
    }
}
