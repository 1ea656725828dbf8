public import Cryptography
import FoundationEssentials
internal import GRDB
public import Provenance
import Transparency

/// One append in the making: statements are added, signed in parallel, and written in order, inside one transaction.
///
/// It is used by one thread, inside ``LedgerStore/append(_:check:_:)``.
public final class LedgerAppender {
    /// What the transaction sees of the ledger, the entries added so far excepted.
    public let reader: LedgerReader
    /// The head of the log before this append.
    public let previous: TreeHead

    /// The entries that were written, in order.
    public private(set) var references: [EntryReference] = []

    private let signer: LedgerSigner
    private let context: SigningContext
    private var pending: [PendingEntry] = []
    private var pendingNames: Set<StoredHandle.Key> = []
    private var pendingContent: [Digest: Int] = [:]
    private(set) var leafHashes: [Digest] = []

    /// How many statements are signed at a time: enough to keep every core busy, few enough to stay small.
    private static let window = 512

    init(reader: LedgerReader, previous: TreeHead, signer: LedgerSigner) {
        self.reader = reader
        self.previous = previous
        self.signer = signer
        context = SigningContext(
            ledger: signer.ledger, claimedTime: signer.claimedTime, keyEpoch: signer.secrets.epoch, previous: previous)
    }

    /// The position that the next statement will have.
    public var nextPosition: Int { previous.size + leafHashes.count + pending.count }

    /// Whether a name is taken, by an entry or in this append.
    public func isTaken(_ kind: HandleKind, _ name: String) throws -> Bool {
        if pendingNames.contains(StoredHandle.Key(kind: kind, name: name)) { return true }
        return try reader.entry(of: kind, named: name) != nil
    }

    /// The entry that has this content, in the ledger or in this append.
    public func entry(withContent key: Digest) throws -> Int? {
        if let position = pendingContent[key] { return position }
        return try reader.entry(withContent: key)
    }

    /// Adds a statement and its lines.
    public func add(
        _ draft: StatementDraft, lines: [LineRow], handle: (kind: HandleKind, name: String, version: Int)? = nil,
        content: Digest? = nil
    ) throws {
        let position = nextPosition
        if let handle { pendingNames.insert(StoredHandle.Key(kind: handle.kind, name: handle.name)) }
        if let content { pendingContent[content] = position }
        pending.append(
            PendingEntry(
                draft: draft, lines: lines,
                handle: handle.map { StoredHandle(kind: $0.kind, name: $0.name, version: $0.version, entry: position) },
                content: content))
        if pending.count == Self.window { try flush() }
    }

    /// Adds a statement whose lines are too many to hold: they are asked for one by one, and written as they come.
    public func add(
        _ draft: StatementDraft, handle: (kind: HandleKind, name: String, version: Int)?, content: Digest?,
        nextLine: () throws -> LineRow?
    ) throws {
        let position = nextPosition
        try add(draft, lines: [], handle: handle, content: content)
        try flush()
        var index = 0
        while let line = try nextLine() {
            try insert(line, at: index, of: position)
            index += 1
        }
    }

    /// Keeps a document or a capture under its commitment, in chunks of one mebibyte.
    public func keep(_ document: Digest, nextChunk: () throws -> [UInt8]?) throws {
        let statement = try database.cachedStatement(sql: "INSERT INTO chunk (document, position, data) VALUES (?, ?, ?)")
        var position = 0
        while let chunk = try nextChunk() {
            try statement.execute(arguments: [Data(document.bytes), position, Data(chunk)])
            position += 1
        }
    }

    /// The largest piece that ``keep(_:nextChunk:)`` takes at once.
    public static let chunkByteCount = 1 << 20

    private var database: Database { reader.database }

    private func insert(_ line: LineRow, at index: Int, of position: Int) throws {
        let statement = try database.cachedStatement(
            sql: "INSERT INTO line (entry, position, body, leafHash) VALUES (?, ?, ?, ?)")
        statement.setUncheckedArguments([position, index, Data(line.bytes), Data(line.leafHash.bytes)])
        try statement.execute()
    }

    /// Signs what is pending and writes it.
    func flush() throws {
        guard !pending.isEmpty else { return }
        let batch = pending
        let base = previous.size + leafHashes.count
        let signed = try signer.sign(batch.map { $0.draft }, in: context)
        pending.removeAll(keepingCapacity: true)
        pendingNames.removeAll(keepingCapacity: true)
        pendingContent.removeAll(keepingCapacity: true)
        let entry = try database.cachedStatement(sql: "INSERT INTO entry (position, body, leafHash) VALUES (?, ?, ?)")
        let name = try database.cachedStatement(sql: "INSERT INTO handle (kind, name, version, entry) VALUES (?, ?, ?, ?)")
        let content = try database.cachedStatement(sql: "INSERT INTO content (key, entry) VALUES (?, ?)")
        for (offset, (item, envelope)) in zip(batch, signed).enumerated() {
            let position = base + offset
            entry.setUncheckedArguments([position, Data(envelope.bytes), Data(envelope.leafHash.bytes)])
            try entry.execute()
            for (index, line) in item.lines.enumerated() { try insert(line, at: index, of: position) }
            if let handle = item.handle {
                name.setUncheckedArguments([handle.kind.rawValue, handle.name, handle.version, position])
                try name.execute()
            }
            if let key = item.content {
                content.setUncheckedArguments([Data(key.bytes), position])
                try content.execute()
            }
            leafHashes.append(envelope.leafHash)
            references.append(EntryReference(index: position, leaf: envelope.leafHash))
        }
    }
}

private struct PendingEntry {
    let draft: StatementDraft
    let lines: [LineRow]
    let handle: StoredHandle?
    let content: Digest?
}

extension StoredHandle {
    struct Key: Hashable {
        let kind: HandleKind
        let name: String
    }
}
