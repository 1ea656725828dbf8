public import Cryptography
public import Files
public import LedgerStore
public import Provenance
import Transparency

/// A ledger that was found, recognised, and compared with what this machine remembers of it.
///
/// The use cases are its methods, one file each.
public struct OpenLedger: Sendable {
    public let workplace: Workplace
    /// The path without links, by which pins know it.
    public let path: RawPath
    public let store: LedgerStore
    public let genesis: Genesis
    public let genesisLeaf: Digest

    /// What a command is going to do.
    public enum Use: Sendable {
        case reading
        case writing
    }

    /// Opens the ledger of a workplace.
    ///
    /// - Throws: When there is none, when the file is no ledger, or when another ledger stood at this path before.
    public init(_ workplace: Workplace, for use: Use = .reading) throws {
        let path = try Self.existing(workplace.ledger)
        let store = try Self.store(at: path, for: use, lockTimeoutSeconds: workplace.lockTimeoutSeconds)
        let (genesis, leaf) = try store.read { try Self.genesis($0) }
        self.init(workplace: workplace, path: path, store: store, genesis: genesis, genesisLeaf: leaf)
        if let known = try PinStore(workplace).genesis(at: path), known != leaf {
            throw LedgerError(
                .pin,
                "another ledger stood at \(path.display) before: its genesis was \(known.hex.prefix(16)), this one's is \(leaf.hex.prefix(16))",
                hint: "someone replaced the file; restore the old one, or keep the new one under another path")
        }
    }

    init(workplace: Workplace, path: RawPath, store: LedgerStore, genesis: Genesis, genesisLeaf: Digest) {
        self.workplace = workplace
        self.path = path
        self.store = store
        self.genesis = genesis
        self.genesisLeaf = genesisLeaf
    }

    /// Ends the use of the file.
    public func close() { store.close() }

    /// The link-free path of the ledger, or a helpful refusal.
    static func existing(_ path: RawPath) throws -> RawPath {
        guard path.exists else {
            throw LedgerError(.unknownName, "there is no ledger at \(path.display)", hint: "make one with: colophon init")
        }
        guard (try? OpenDirectory(path, followsLink: true)) == nil else {
            throw LedgerError(.badInput, "\(path.display) is a folder, and a ledger is a file", hint: nameIt)
        }
        return try RealPath.resolve(path)
    }

    private static let nameIt = "name the file that colophon init made, with --ledger or COLOPHON_LEDGER"

    /// Opens the file, without leaving anything beside it when its folder cannot be written to.
    static func store(
        at path: RawPath, for use: Use, lockTimeoutSeconds: Double = LedgerStore.lockTimeoutSeconds
    ) throws -> LedgerStore {
        guard let name = path.text else { throw LedgerError(.badInput, "the path of a ledger must be UTF-8: \(path.display)") }
        do {
            return try LedgerStore(
                path: name, access: use == .writing ? .writing : .reading, lockTimeoutSeconds: lockTimeoutSeconds)
        } catch let error as LedgerStoreError
            where use == .reading && [.missing, .readOnly].contains(error.code) && !path.appendingSuffix("-wal").exists
        {
            return try LedgerStore(path: name, access: .readingImmutable)
        } catch let error as LedgerStoreError where use == .writing && [.missing, .readOnly].contains(error.code) {
            throw LedgerError(
                .unsafePlace, "\(path.display) cannot be written to", hint: "check the permissions of the file and its folder")
        } catch let error as LedgerStoreError where error.code == .notALedger {
            throw LedgerError(.badInput, "\(path.display) is not a ledger", hint: nameIt)
        }
    }

    /// Entry 0, read and checked against its own signature.
    static func genesis(_ reader: LedgerReader) throws -> (Genesis, Digest) {
        guard let entry = try reader.entry(at: 0) else {
            throw LedgerError(
                .badInput, "the ledger is empty: its first entry was never written", hint: "delete the file and run colophon init"
            )
        }
        do {
            let envelope = try Envelope(bytes: entry.body)
            let genesis = try Genesis(RecordedStatement(payload: envelope.payload))
            guard envelope.verdict([genesis.keys.entry]).isGood else { throw StatementError("its signature is not good") }
            return (genesis, Merkle.leafHash(entry.body))
        } catch {
            throw LedgerError(
                .badInput, "the first entry is not a genesis: \(error)", hint: "run colophon verify, and keep the file as it is")
        }
    }
}
