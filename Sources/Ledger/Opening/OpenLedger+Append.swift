public import Cryptography
import Files
import LedgerStore
public import Provenance
import Transparency

/// Who appends, at what time, and with which randomness: what the use cases take from outside.
public struct Writer: Sendable {
    public let secrets: EpochSecrets
    public let random: RandomSource
    /// Seconds since 1970.
    public let now: Int

    public init(secrets: EpochSecrets, random: RandomSource = .system, now: Int) {
        self.secrets = secrets
        self.random = random
        self.now = now
    }
}

extension OpenLedger {
    /// Unlocks the key of the ledger.
    public func unlock(_ source: PassphraseSource, now: Int, random: RandomSource = .system) throws -> Writer {
        let seed = try KeyFile(path: workplace.keyFile(genesis.ledger)).seed(source)
        guard let secrets = EpochSecrets(seed: seed, ledger: genesis.ledger, epoch: 0), secrets.publicKeys == genesis.keys else {
            throw LedgerError(
                .key, "the key file holds the key of another ledger", hint: "restore the key of ledger \(genesis.ledger)")
        }
        return Writer(secrets: secrets, random: random, now: now)
    }

    /// Something about the key file that its owner should know.
    public var keyWarning: String? { KeyFile(path: workplace.keyFile(genesis.ledger)).warning }

    /// Appends, after comparing the head with the pin, and pins the new head.
    func append<Value>(
        by writer: Writer, _ body: (LedgerAppender) throws -> Value
    ) throws -> LedgerStore.Appended<Value> {
        let signer = LedgerSigner(
            ledger: genesis.ledger, origin: genesis.origin, secrets: writer.secrets, claimedTime: writer.now)
        let pins = PinStore(workplace)
        do {
            let appended = try store.append(signer, check: { try checkPin($0, $1, pins) }, body)
            if let checkpoint = appended.checkpoint { try pin(checkpoint, in: pins) }
            return appended
        } catch let error as LedgerStoreError where error.code == .locked {
            throw LedgerError(
                .unsafePlace, "the ledger is in use by \(lockHolder ?? "another program")",
                hint: "waited \(Int(workplace.lockTimeoutSeconds)) seconds; run the command again when it is done")
        }
    }

    /// Remembers the new head. What is on record stays on record when that fails, and the owner has to know both.
    private func pin(_ checkpoint: StoredCheckpoint, in pins: PinStore) throws {
        do { try pins.write(note: checkpoint.note, genesis: genesisLeaf, path: path) } catch let error as FilesError {
            throw LedgerError(
                .pin, "everything was recorded, but this machine cannot remember it: \(error.reason)",
                hint: "until the next command that records something, a rollback to the state before would not be noticed")
        }
    }

    /// What a reader should know: that the file is behind, or beside, what this machine has seen of it. Verification says more.
    public var pinWarning: String? {
        do {
            try store.read { reader in
                guard let checkpoint = try reader.newestCheckpoint() else { return }
                let head = try TreeHead(note: checkpoint.note, logKey: genesis.keys.log, origin: genesis.origin)
                try checkPin(reader, head, PinStore(workplace))
            }
            return nil
        } catch {
            return (error as? LedgerError).flatMap { $0.code == .pin ? $0.reason : nil }
        }
    }

    /// Refuses to go on from a head that is behind, or beside, what was seen before.
    private func checkPin(_ reader: LedgerReader, _ head: TreeHead, _ pins: PinStore) throws {
        guard let note = try pins.note(of: genesisLeaf) else { return }
        let pinned = try TreeHead(note: note, logKey: genesis.keys.log, origin: genesis.origin)
        guard pinned.size <= head.size else {
            throw LedgerError(
                .pin,
                "the ledger ends at \(head.size), and this machine has seen it end at \(pinned.size): it was rolled back or cut short",
                hint: "restore the newer file; nothing was appended")
        }
        guard try reader.tree(size: head.size).root(at: pinned.size) == pinned.root else {
            throw LedgerError(
                .pin, "the first \(pinned.size) entries are not those that were seen before",
                hint: "restore the older file; nothing was appended")
        }
    }

    /// The program that holds the write lock, as far as the system tells.
    private var lockHolder: String? { LockHolder.ofDatabase(path)?.description }
}
