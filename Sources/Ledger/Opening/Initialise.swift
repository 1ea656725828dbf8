public import Cryptography
import Files
import LedgerStore
import Provenance
public import Transparency

/// Makes a ledger: the file, its key, its genesis, and the recovery words of the key that comes next.
public struct Initialise: Sendable {
    public let workplace: Workplace
    /// The name that works are registered under unless another is given.
    public var creator: String?
    /// Whether the ledger may lie on a network or synchronised folder.
    public var allowsSharedFolder = false

    public init(workplace: Workplace, creator: String? = nil) {
        self.workplace = workplace
        self.creator = creator
    }

    /// What was made.
    public struct Outcome: Sendable {
        public let ledger: OpenLedger
        public let keyFile: String
        /// The seed of the next keys in words: shown once, and kept nowhere by us.
        public let recovery: RecoveryWords
    }

    /// Refuses early when there is a ledger already, or the place is not fit for one.
    public func check() throws {
        if workplace.ledger.exists {
            throw LedgerError(
                .exists, "\(workplace.ledger.display) exists already",
                hint: "use it if it is your ledger, or name another place with --ledger")
        }
        if !allowsSharedFolder, let concern = FileSystemKind(of: workplace.ledger).concern {
            throw LedgerError(
                .unsafePlace, "\(workplace.ledger.display) is no place for a ledger: \(concern)",
                hint: "keep the ledger on a local disk, or say --allow-shared-folder if only this machine ever writes")
        }
    }

    /// Makes everything, the key first: a ledger whose key was lost on the way would be of no use.
    public func run(passphrase: [UInt8]?, random: RandomSource = .system, now: Int) throws -> Outcome {
        try check()
        let ledger = LedgerID(random: random)
        let seed = random.bytes(Ed25519.keyByteCount)
        let nextSeed = random.bytes(Ed25519.keyByteCount)
        guard let secrets = EpochSecrets(seed: seed, ledger: ledger, epoch: 0),
            let next = EpochSecrets(seed: nextSeed, ledger: ledger, epoch: 1)
        else { throw LedgerError(.key, "no keys could be made") }

        try PrivateFolder.create(workplace.ledger.parent)
        let keyFile = KeyFile(path: workplace.keyFile(ledger))
        var begun: [RawPath] = []
        do {
            try keyFile.write(seed: seed, passphrase: passphrase, random: random)
            begun.append(keyFile.path)
            try AtomicFile.write([], to: workplace.ledger, mode: 0o600)
            begun += ["", "-wal", "-shm"].map { workplace.ledger.appendingSuffix($0) }
            let opened = try begin(ledger, secrets, next: next.publicKeys, random, now)
            return try Outcome(ledger: opened, keyFile: keyFile.path.display, recovery: RecoveryWords(seed: nextSeed))
        } catch {
            // Half a ledger would only stand in the way of the next attempt.
            for path in begun { try? FileRemoval.remove(path) }
            throw error
        }
    }

    /// Writes the first entry into the empty file.
    private func begin(
        _ ledger: LedgerID, _ secrets: EpochSecrets, next: EpochKeys, _ random: RandomSource, _ now: Int
    ) throws -> OpenLedger {
        let path = try RealPath.resolve(workplace.ledger)
        guard let name = path.text else { throw LedgerError(.badInput, "the path of a ledger must be UTF-8: \(path.display)") }
        let store = try LedgerStore.create(in: name)
        do {
            let genesis = Genesis(
                ledger: ledger, origin: ledger.defaultOrigin, keys: secrets.publicKeys, next: next.commitment)
            var list = LineList(random: random)
            if let creator { try list.add("creator", ["name": .string(creator)]) }
            let signer = LedgerSigner(ledger: ledger, origin: genesis.origin, secrets: secrets, claimedTime: now)
            let appended = try store.append(signer) { appender in
                try appender.add(genesis.draft(lineCount: list.lines.count, listRoot: list.root), lines: list.lines)
            }
            guard let leaf = appended.references.first?.leaf, let checkpoint = appended.checkpoint else {
                throw LedgerError(.badInput, "the genesis was not written")
            }
            try PinStore(workplace).write(note: checkpoint.note, genesis: leaf, path: path)
            return OpenLedger(workplace: workplace, path: path, store: store, genesis: genesis, genesisLeaf: leaf)
        } catch {
            store.close()
            throw error
        }
    }
}
