import Cryptography
import Evidence
import Provenance
import Testing
import Transparency

/// A ledger in memory, whose keys, salts and times are counted and not drawn, so that it is the same on every run.
struct TestLedger {
    struct Line {
        let line: ListLine
        let content: [UInt8]?
    }

    struct Entry {
        let envelope: Envelope
        let lines: [Line]
        let reference: EntryReference
    }

    let id: LedgerID
    let secrets: EpochSecrets
    private(set) var entries = [Entry]()
    private var saltCount = 0
    private var clock: Int
    private var tree = MerkleTree()
    private var heads = [TreeHead(size: 0, root: Merkle.emptyRoot)]

    init(seed: UInt8 = 7, clock: Int = 1_767_225_600) throws {
        id = try #require(LedgerID(String(repeating: "0\(seed % 10)", count: 16)))
        secrets = try #require(EpochSecrets(seed: Array(repeating: seed, count: 32), ledger: id, epoch: 0))
        self.clock = clock
        let genesis = Genesis(ledger: id, origin: id.defaultOrigin, keys: secrets.publicKeys, next: SHA256.hash([seed]))
        let creator = try line("creator", ["name": "Ana Duarte"])
        try append(.genesis, genesis.draft(lineCount: 0, listRoot: Merkle.emptyRoot).members, [creator])
    }

    var size: Int { entries.count }
    var root: Digest { tree.root }
    var now: Int { clock }

    mutating func wait(_ seconds: Int) { clock += seconds }

    /// Makes a line with the next salt.
    mutating func line(_ list: String, _ members: [String: JSON], content: [UInt8]? = nil) throws -> Line {
        saltCount += 1
        let salt = Array(SHA256.hash(Array("salt \(id.text) \(saltCount)".utf8)).bytes.prefix(16))
        return Line(line: try ListLine(list: list, salt: salt, members: members), content: content)
    }

    mutating func line(_ record: some LineRecord) throws -> Line { try line(type(of: record).list, record.members) }

    mutating func file(_ path: String, _ content: [UInt8], list: String = "file") throws -> Line {
        try line(
            list, FileLine(path: Array(path.utf8), byteCount: content.count, sha256: SHA256.hash(content)).members,
            content: content)
    }

    /// Makes a line for a document, whose commitment needs the line's own salt.
    mutating func document(
        _ name: String, _ content: [UInt8], list: String = "document", mediaType: String = "text/plain", hasText: Bool = false
    ) throws -> Line {
        let salt = try line("salt", [:]).line.salt
        var commitment = DocumentLine.commitment(salt: salt)
        commitment.update(content)
        let sha256 = SHA256.hash(content)
        let document = DocumentLine(
            name: name, mediaType: mediaType, byteCount: content.count, sha256: sha256,
            commitment: try #require(Digest(commitment.finish())), isKept: true,
            text: hasText ? DocumentLine.TextOrigin(sha256: sha256, extractor: "text/1") : nil)
        return Line(line: try ListLine(list: list, salt: salt, members: document.members), content: content)
    }

    @discardableResult
    mutating func append(_ kind: StatementKind, _ members: [String: JSON], _ lines: [Line]) throws -> EntryReference {
        let list = SaltedList(leafHashes: lines.map(\.line.leafHash))
        let draft = StatementDraft(kind, members, lineCount: list.count, listRoot: list.root)
        let context = SigningContext(ledger: id, claimedTime: clock, keyEpoch: 0, previous: heads[heads.count - 1])
        let envelope = try Envelope(payload: draft.payload(in: context), signedBy: [secrets.entry])
        tree.append(envelope.leafHash)
        let reference = EntryReference(index: entries.count, leaf: envelope.leafHash)
        entries.append(Entry(envelope: envelope, lines: lines, reference: reference))
        heads.append(TreeHead(size: entries.count, root: tree.root))
        clock += 60
        return reference
    }

    /// The signed note of the log at a size.
    func checkpoint(_ size: Int? = nil) throws -> [UInt8] {
        let size = size ?? entries.count
        let signer = try NoteSigner(name: id.defaultOrigin, signingKey: secrets.log)
        return try Checkpoint(origin: id.defaultOrigin, size: size, root: tree.root(at: size)).signed(by: [signer]).bytes
    }

    func consistency(from size: Int) throws -> [Digest] { try tree.consistencyProof(from: size, to: entries.count).path }

    /// Discloses one entry: all of its lines, or those with some indexes.
    func record(_ index: Int, lines shown: Set<Int>? = nil, withheld: [Int: WithheldReason] = [:]) throws -> EvidenceRecord {
        let entry = entries[index]
        let indexes = (shown ?? Set(entry.lines.indices)).sorted()
        let disclosed = try DisclosedLine.disclose(
            indexes.map { (index: $0, line: entry.lines[$0].line) }, of: entry.lines.map(\.line.leafHash))
        return EvidenceRecord(
            index: index, body: entry.envelope.bytes, path: try tree.inclusionProof(index: index).path,
            lines: disclosed.map { line in
                let content = entry.lines[line.index].content.map { bytes -> EvidenceContent in
                    if let reason = withheld[line.index] { return .withheld(reason) }
                    return .included(ByteSource(bytes))
                }
                return EvidenceLine(line, content: content)
            })
    }
}
