import Cryptography
import LedgerStore
import Provenance
import Transparency

/// The pass over the lines: each belongs to the list whose root stands in its entry, and each kept document is the one committed to.
struct LinePass {
    /// How many lines are checked in one go.
    private static let window = 8192

    private(set) var contents = ContentPass()
    private var countersignatures = CountersignaturePass()
    private var lineProblem: Check?
    private var listProblem: Problem?
    private var documentProblem: Problem?
    private var lineCount = 0
    private var keptDocuments: Set<Digest> = []

    /// Checks the lines of consecutive entries.
    mutating func add(_ entries: [CheckedEntry], _ reader: LedgerReader, _ log: inout LogPass) throws {
        guard let first = entries.first?.position, let last = entries.last?.position else { return }
        for entry in entries { countersignatures.add(entry) }
        var lists = ListFold(entries: entries)
        var block: [NumberedLine] = []
        try reader.forEachLine(ofEntries: first...last) { entry, line in
            block.append(NumberedLine(entry: entry, line: line))
            if block.count == Self.window { try add(&block, &lists, reader, &log) }
        }
        try add(&block, &lists, reader, &log)
        lists.finish(&contents)
        if listProblem == nil { listProblem = lists.problem }
    }

    /// Checks a block of lines on all cores, then folds them in order.
    private mutating func add(
        _ block: inout [NumberedLine], _ lists: inout ListFold, _ reader: LedgerReader, _ log: inout LogPass
    ) throws {
        let checked = try Parallel.map(block) { CheckedLine(entry: $0.entry, $0.line) }
        block.removeAll(keepingCapacity: true)
        for line in checked { try add(line, &lists, reader, &log) }
    }

    private mutating func add(_ line: CheckedLine, _ lists: inout ListFold, _ reader: LedgerReader, _ log: inout LogPass) throws {
        lineCount += 1
        if lineProblem == nil { lineProblem = line.problem }
        lists.add(line, &contents)
        switch line.content {
        case .document(let document, let salt): try check(document, salt, line, reader)
        case .target(let target): try log.check(target.work, of: line.entry, reader)
        case .countersignature(let found): try countersignatures.add(found, of: line.entry, reader)
        case .file, .other: break
        }
    }

    private mutating func check(_ document: DocumentLine, _ salt: [UInt8], _ line: CheckedLine, _ reader: LedgerReader) throws {
        guard document.isKept else { return }
        keptDocuments.insert(document.commitment)
        var commitment = DocumentLine.commitment(salt: salt)
        var digest = DigestContext(.sha256)
        var byteCount = 0
        var isKept = false
        let chunks = try reader.chunks(of: document.commitment)
        while let chunk = try chunks.next() {
            isKept = true
            commitment.update(chunk)
            digest.update(chunk)
            byteCount += chunk.count
        }
        let found = commitment.finish()
        let isSame =
            digest.finish() == document.sha256.bytes && found == document.commitment.bytes && byteCount == document.byteCount
        if documentProblem == nil, !isKept || !isSame {
            documentProblem = Problem(
                isKept
                    ? "the document of line \(line.position) of entry \(line.entry) is not the one that was committed to"
                    : "the document of line \(line.position) of entry \(line.entry) is missing", entry: line.entry)
        }
    }

    /// Looks for lines and documents that belong to nothing.
    mutating func finish(_ entryCount: Int, _ reader: LedgerReader) throws {
        let stray = try reader.strayLine(behind: entryCount)
        if listProblem == nil, let stray { listProblem = Problem("there is a line of an entry \(stray) that does not exist") }
        for document in try reader.documents() where documentProblem == nil {
            if !document.isWhole { documentProblem = Problem("a kept document has a gap") }
            if Digest(document.commitment).map(keptDocuments.contains) != true {
                documentProblem = Problem("a document is kept that no entry names")
            }
        }
    }

    var checks: [Check] {
        [
            lineProblem ?? Check("lines", .passed, "all \(lineCount) lines are canonical"),
            Check.none("lists", "the lines of each entry lead to the list root that was signed", listProblem),
            Check.none(
                "documents", "the \(keptDocuments.count) kept documents are those that were committed to", documentProblem),
        ] + countersignatures.checks
    }
}

private struct NumberedLine: Sendable {
    let entry: Int
    let line: StoredLine
}

/// Folds the lines of consecutive entries into their lists.
private struct ListFold {
    private let entries: [CheckedEntry]
    private var index = 0
    private var builder = SaltedListBuilder()
    private(set) var problem: Problem?

    init(entries: [CheckedEntry]) { self.entries = entries }

    mutating func add(_ line: CheckedLine, _ contents: inout ContentPass) {
        while index < entries.count, entries[index].position < line.entry { close(&contents) }
        guard index < entries.count, entries[index].position == line.entry else {
            if problem == nil {
                problem = Problem("there is a line of an entry \(line.entry) that does not exist", entry: line.entry)
            }
            return
        }
        if problem == nil, line.position != builder.list.count {
            problem = Problem("line \(builder.list.count) of entry \(line.entry) is missing", entry: line.entry)
        }
        builder.append(leafHash: line.leafHash)
        if case .file(let file) = line.content { contents.add(file) }
    }

    mutating func finish(_ contents: inout ContentPass) {
        while index < entries.count { close(&contents) }
    }

    private mutating func close(_ contents: inout ContentPass) {
        let entry = entries[index]
        if problem == nil, let statement = entry.statement {
            let list = builder.list
            if list.count != statement.lineCount || list.root != statement.listRoot {
                problem = Problem(
                    "the lines of entry \(entry.position) do not lead to its list root: \(list.count) of \(statement.lineCount) are there",
                    entry: entry.position)
            }
        }
        contents.close(entry)
        builder = SaltedListBuilder()
        index += 1
    }
}
