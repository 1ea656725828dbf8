internal import Cryptography
internal import Provenance
internal import Transparency

/// An entry with its place in the bundle.
struct ResolvedRecord: Sendable {
    let index: Int
    let envelope: Envelope
    let statement: RecordedStatement
    let path: [Digest]
    /// The disclosed lines, by index.
    let lines: [EvidenceLine]
    /// The folder below `data/`, such as `works/w-001`.
    let folder: String
    /// What the report calls it, such as `W-001`.
    let label: String
    /// The lines that describe a file or a document.
    let contents: [ResolvedContent]
    /// The works, or parts of works, that a link or a use is about, as far as they are disclosed.
    let targets: [WorkTarget]

    var kind: StatementKind { statement.kind }
    var leaf: Digest { envelope.leafHash }
    var list: SaltedList { SaltedList(root: statement.listRoot, count: statement.lineCount) }
    var reference: EntryReference { EntryReference(index: index, leaf: leaf) }

    /// The disclosed lines of one list, by index.
    func lines(of list: String) -> [ListLine] { lines.map(\.disclosed.line).filter { $0.list == list } }

    /// Reads the lines of one kind.
    func records<Record: LineRecord>(_: Record.Type) throws -> [Record] {
        try lines(of: Record.list).map { line in
            try ResolvedCase.reading("a line of entry \(index)") { try Record(line: .object(line.members)) }
        }
    }

    /// The title line's text, if it is disclosed.
    var title: String? { lines(of: "title").first?["text"]?.string }

    /// The name that the statement gives its subject: `HANDLE`, for a work or a change to an agreement `HANDLE@version`.
    var name: String {
        guard let handle = statement.handle else { return "entry \(index)" }
        let isVersioned = kind == .work || (kind == .agreement && statement.version > 1)
        return isVersioned ? "\(handle)@\(statement.version)" : handle
    }

    private static func targets(of read: ReadRecord) throws -> [WorkTarget] {
        try read.lines.filter { $0.disclosed.line.list == "target" }.map { line in
            guard let target = WorkTarget(.object(line.disclosed.line.members)) else {
                throw EvidenceError(
                    .bundleFormat, "line \(line.disclosed.index) of entry \(read.record.index) does not name a work")
            }
            return target
        }
    }

    /// Gives each entry a folder by its kind and its place among the entries of that kind, and its exhibits their numbers.
    static func named(_ read: [ReadRecord]) throws -> [ResolvedRecord] {
        var records = [ResolvedRecord]()
        var exhibits = ExhibitCounter()
        for place in RecordPlace.allCases {
            for (offset, read) in read.filter({ RecordPlace($0.statement.kind) == place }).enumerated() {
                let number = Numbering.padded(offset + 1)
                let contents = try ResolvedContent.contents(of: read, exhibits: &exhibits)
                records.append(
                    ResolvedRecord(
                        index: read.record.index, envelope: read.envelope, statement: read.statement, path: read.record.path,
                        lines: read.lines, folder: place.folder(number), label: place.label(number), contents: contents,
                        targets: try targets(of: read)))
            }
        }
        return records
    }
}

/// Where the entries of one kind stand in a bundle, in the order of the report.
enum RecordPlace: CaseIterable {
    case work, agreement, link, use, finding, correction, countersign, genesis, anchor

    init(_ kind: StatementKind) {
        self =
            switch kind {
            case .work: .work
            case .agreement: .agreement
            case .link: .link
            case .use: .use
            case .finding: .finding
            case .correction: .correction
            case .countersign: .countersign
            case .genesis: .genesis
            case .anchor: .anchor
            }
    }

    func folder(_ number: String) -> String {
        switch self {
        case .work: "works/w-\(number)"
        case .agreement: "agreements/a-\(number)"
        case .link: "shares/s-\(number)"
        case .use: "uses/u-\(number)"
        case .finding: "scope/f-\(number)"
        case .correction: "corrections/c-\(number)"
        case .countersign: "countersignatures/k-\(number)"
        case .genesis: "ledger/genesis"
        case .anchor: "ledger/stamps/r-\(number)"
        }
    }

    func label(_ number: String) -> String {
        switch self {
        case .work: "W-\(number)"
        case .agreement: "A-\(number)"
        case .link: "S-\(number)"
        case .use: "U-\(number)"
        case .finding: "F-\(number)"
        case .correction: "C-\(number)"
        case .countersign: "K-\(number)"
        case .genesis: "Genesis"
        case .anchor: "R-\(number)"
        }
    }

    /// The name of the summary for people who read JSON.
    var summaryName: String {
        switch self {
        case .work: "work.json"
        case .agreement: "agreement.json"
        case .link: "share.json"
        case .use: "use.json"
        case .finding: "finding.json"
        case .correction: "correction.json"
        case .countersign: "countersignature.json"
        case .genesis: "genesis.json"
        case .anchor: "stamp.json"
        }
    }
}

/// Numbers exhibits through the whole bundle.
struct ExhibitCounter {
    private var count = 0

    mutating func next() -> String {
        count += 1
        return "EX-\(Numbering.padded(count))"
    }
}
