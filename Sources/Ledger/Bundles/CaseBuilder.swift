import Cryptography
import Evidence
import Files
import LedgerStore
import Provenance
import Transparency

/// Which lines of an entry a bundle shows.
private enum Disclosure {
    case all
    case lines(Set<Int>)

    mutating func add(_ more: Set<Int>) {
        if case .lines(let lines) = self { self = .lines(lines.union(more)) }
    }

    func contains(_ line: Int) -> Bool {
        switch self {
        case .all: true
        case .lines(let lines): lines.contains(line)
        }
    }
}

/// Collects from the ledger what concerns some uses, and nothing else.
struct CaseBuilder {
    private let ledger: OpenLedger
    private let reader: LedgerReader
    private let request: BundleRequest
    private let checkpoint: StoredCheckpoint
    private let tree: TileTree
    private let portfolio: Portfolio
    private let work: WorkFiles

    init(_ ledger: OpenLedger, _ reader: LedgerReader, _ request: BundleRequest) throws {
        self.ledger = ledger
        self.reader = reader
        self.request = request
        guard let checkpoint = try reader.newestCheckpoint() else {
            throw LedgerError(.badInput, "the ledger has no checkpoint", hint: "run colophon verify")
        }
        self.checkpoint = checkpoint
        tree = try reader.tree(size: checkpoint.size)
        portfolio = try Portfolio(reader, size: checkpoint.size)
        work = WorkFiles(folder: request.files)
    }

    func build(_ uses: [UseRecord]) throws -> EvidenceCase {
        var disclosed: [Int: Disclosure] = [0: .all]
        var searches: [SearchStatement] = []
        for use in uses {
            disclosed[use.entry.index] = .all
            for target in use.targets { try add(target, to: &disclosed) }
        }
        for use in uses { try addDeliveries(of: use, to: &disclosed, &searches) }
        try addCorrections(to: &disclosed, &searches)
        let records = try disclosed.keys.sorted().map { try record($0, disclosed[$0] ?? .all) }
        return EvidenceCase(
            slug: slug(uses), asOf: request.asOf, programVersion: request.programVersion, checkpoint: checkpoint.note,
            records: records,
            tokens: try tokens(for: disclosed.keys.sorted()), searches: searches)
    }

    // MARK: What concerns a use

    /// The head of a work, and the lines of the files that were used.
    private func add(_ target: WorkTarget, to disclosed: inout [Int: Disclosure]) throws {
        let work = try reader.work(reader.recorded(at: target.work.index))
        let files = work.firstFileLine..<work.firstFileLine + work.fileCount
        var lines = Set(0..<work.firstFileLine)
        for range in target.ranges(among: files) { lines.formUnion(range) }
        disclosed[target.work.index, default: .lines([])].add(lines)
    }

    /// The deliveries of these works to the one who acts, and the agreements that speak of him.
    private func addDeliveries(of use: UseRecord, to disclosed: inout [Int: Disclosure], _ searches: inout [SearchStatement])
        throws
    {
        let party = use.use.by
        let handles = Set(use.targets.map(\.handle))
        for agreement in portfolio.agreements(about: party) {
            let handle = agreement.terms.handle
            for (entry, version) in zip(agreement.entries, agreement.versions) {
                disclosed[entry.position] = version.change == .decision ? try decided(entry) : .all
            }
            searches.append(
                SearchStatement(subject: "entries about agreement \(handle)", found: agreement.entries.map(\.position)))
            let links = portfolio.links.filter { portfolio.handle(of: $0) == handle }
            for link in links { try add(link, concerning: handles, to: &disclosed) }
            searches.append(
                SearchStatement(subject: "deliveries under agreement \(handle)", found: links.map(\.entry.index).sorted()))
        }
    }

    /// What the owner decided, and not why: her reasons and what a review had told her are her own.
    private func decided(_ entry: RecordedEntry) throws -> Disclosure {
        .lines(Set(try reader.lines(of: entry.position, in: [DecisionLine.list]).map(\.index)))
    }

    /// The head of a delivery, and the lines that name one of these works.
    ///
    /// The delivered files are shown only when all of the delivery is about these works: which file belongs to which work is not recorded.
    private func add(_ link: LinkRecord, concerning handles: Set<String>, to disclosed: inout [Int: Disclosure]) throws {
        var lines: Set<Int> = []
        var delivered: Set<Int> = []
        var concerns = false
        var concernsOthers = false
        try reader.forEachLine(of: link.entry.index) { stored in
            let line = try IndexedLine(stored, entry: link.entry.index)
            guard line.list == "target" else {
                if line.list == "delivered" { delivered.insert(line.index) } else { lines.insert(line.index) }
                return true
            }
            guard let target = WorkTarget(line.json), handles.contains(target.handle) else {
                concernsOthers = true
                return true
            }
            concerns = true
            lines.insert(line.index)
            if disclosed[target.work.index] == nil {
                // Another version went out: its head says which, and none of its files is shown.
                let work = try reader.work(reader.recorded(at: target.work.index))
                disclosed[target.work.index] = .lines(Set(0..<work.firstFileLine))
            }
            return true
        }
        if !concernsOthers { lines.formUnion(delivered) }
        if concerns { disclosed[link.entry.index, default: .lines([])].add(lines) }
    }

    /// Whatever corrects an entry that is disclosed, because leaving it out would mislead, and whatever countersigns one.
    private func addCorrections(to disclosed: inout [Int: Disclosure], _ searches: inout [SearchStatement]) throws {
        var found: [Int] = []
        var countersigned: [Int] = []
        let first = disclosed.keys.filter { $0 > 0 }.min() ?? 0
        for position in first..<checkpoint.size {
            let entry = try reader.recorded(at: position)
            if let signed = EntryReference(entry.statement.members["countersigns"]), disclosed[signed.index] != nil {
                countersigned.append(position)
                disclosed[position] = .all
            }
            guard let corrected = entry.statement.corrects, disclosed[corrected.index] != nil else { continue }
            found.append(position)
            disclosed[position] = .all
        }
        searches.append(SearchStatement(subject: "corrections of the entries shown here", found: found))
        searches.append(SearchStatement(subject: "countersignatures of the entries shown here", found: countersigned))
    }

    // MARK: Records

    private func record(_ position: Int, _ disclosure: Disclosure) throws -> EvidenceRecord {
        guard let entry = try reader.entry(at: position) else {
            throw LedgerError(.badInput, "entry \(position) is missing", hint: "run colophon verify")
        }
        var hashes: [Digest] = []
        var shown: [(index: Int, line: ListLine)] = []
        try reader.forEachLine(of: position) { stored in
            hashes.append(Merkle.leafHash(stored.body))
            if disclosure.contains(stored.position) { shown.append((stored.position, try ListLine(bytes: stored.body))) }
            return true
        }
        let lines = try DisclosedLine.disclose(shown, of: hashes).map { EvidenceLine($0, content: try content(of: $0.line)) }
        return EvidenceRecord(
            index: position, body: entry.body, path: try tree.inclusionProof(index: position).path, lines: lines)
    }

    /// The bytes that a line describes, or why they are not in the bundle.
    private func content(of line: ListLine) throws -> EvidenceContent? {
        switch line.list {
        case "document", "exhibit":
            guard let document = DocumentLine(.object(line.members)) else { return nil }
            if request.withholdsDocuments { return .withheld(.notRequested) }
            guard document.isKept else { return .withheld(.notKept) }
            let store = ledger.store
            return .included(
                ByteSource { consume in
                    try store.read { reader in
                        let chunks = try reader.chunks(of: document.commitment)
                        while let chunk = try chunks.next() { try consume(chunk) }
                    }
                })
        case "file", "delivered":
            return FileLine(.object(line.members)).map { work.content(of: $0) }
        default:
            return nil
        }
    }

    /// For each entry the token that covers it earliest, and the newest token of all.
    private func tokens(for entries: [Int]) throws -> [EvidenceToken] {
        let stored = try reader.tokens().filter { $0.size <= checkpoint.size }
        func time(_ token: StoredToken) -> Int { (try? TimeStampReply(token.reply).info?.genTime) ?? .max }
        var wanted = Set(stored.max { time($0) < time($1) }.map { [$0.number] } ?? [])
        for entry in entries {
            if let earliest = stored.filter({ $0.size > entry }).min(by: { time($0) < time($1) }) {
                wanted.insert(earliest.number)
            }
        }
        return try stored.filter { wanted.contains($0.number) }.map { token in
            guard let note = try reader.checkpoint(size: token.size)?.note else {
                throw LedgerError(
                    .badInput, "token \(token.number) stamps a checkpoint that is not there", hint: "run colophon verify")
            }
            return EvidenceToken(
                request: token.request, reply: token.reply, checkpoint: note,
                consistency: token.size == checkpoint.size
                    ? [] : try tree.consistencyProof(from: token.size, to: checkpoint.size).path)
        }
    }

    /// The name of the case: who acted, and which use it is.
    private func slug(_ uses: [UseRecord]) -> String {
        let name = uses.map { "\($0.use.by)-\($0.handle)" }.first ?? "case"
        let plain = Handle.make(from: name, fallback: "case").map { $0 == "." || $0 == "_" ? "-" : $0 }
        return String(String(plain).prefix(32).reversed().drop { $0 == "-" }.reversed())
    }
}
