internal import Cryptography
public import Transparency

/// An entry that leaves its ledger: its exact bytes, and some of its lines, each with the proof that it is one of them.
///
/// ```
/// {"entry":"{\"payload\":…}","index":4,"lines":[{"index":0,"line":"{\"list\":…}","path":["<64 hex digits>"]}]}
/// ```
public struct DisclosedEntry: Sendable, Hashable {
    public let reference: EntryReference
    public let envelope: Envelope
    public let statement: RecordedStatement
    public let lines: [DisclosedLine]

    /// The most lines that are shown of one entry: those of a large delivery.
    public static let maximumLineCount = 20_000

    /// Takes an entry and lines of it.
    ///
    /// - Throws: A ``StatementError`` unless the bytes are an entry, and every line stands in its list at its place.
    public init(index: Int, bytes: [UInt8], lines: [DisclosedLine]) throws(StatementError) {
        guard index >= 0 else { throw StatementError("an entry has no place in the log") }
        guard lines.count <= Self.maximumLineCount else { throw StatementError("entry \(index) shows too many lines") }
        do { envelope = try Envelope(bytes: bytes) } catch { throw StatementError(error.reason) }
        guard envelope.payloadType == Envelope.statementType else { throw StatementError("entry \(index) is no statement") }
        statement = try RecordedStatement(payload: envelope.payload)
        let list = SaltedList(root: statement.listRoot, count: statement.lineCount)
        for line in lines {
            guard (try? line.isPart(of: list)) == true else {
                throw StatementError("line \(line.index) is not one of entry \(index)")
            }
        }
        reference = EntryReference(index: index, leaf: envelope.leafHash)
        self.lines = lines
    }

    public var json: JSON {
        [
            "index": .integer(reference.index), "entry": .string(String(decoding: envelope.bytes, as: UTF8.self)),
            "lines": .array(
                lines.map { line in
                    [
                        "index": .integer(line.index), "line": .string(String(decoding: line.line.bytes, as: UTF8.self)),
                        "path": .array(line.proof.path.map { .string($0.hex) }),
                    ]
                }),
        ]
    }

    /// Reads what ``json`` gives, with nothing else in it.
    public init(json: JSON) throws(StatementError) {
        guard let members = json.object, members.count == 3, let index = members["index"]?.integer,
            let entry = members["entry"]?.string, let rows = members["lines"]?.array, rows.count <= Self.maximumLineCount
        else { throw StatementError("an entry is not written as it should be") }
        let statement: RecordedStatement
        do {
            statement = try RecordedStatement(payload: Envelope(bytes: Array(entry.utf8)).payload)
        } catch { throw StatementError("an entry cannot be read: \(error)") }
        var lines: [DisclosedLine] = []
        for row in rows { lines.append(try Self.line(row, of: statement.lineCount)) }
        try self.init(index: index, bytes: Array(entry.utf8), lines: lines)
    }

    private static func line(_ json: JSON, of count: Int) throws(StatementError) -> DisclosedLine {
        guard let members = json.object, members.count == 3, let index = members["index"]?.integer,
            let text = members["line"]?.string, let path = members["path"]?.array, path.count <= 64
        else { throw StatementError("a line is not written as it should be") }
        let hashes = path.compactMap { $0.string.flatMap { Digest(hex: $0) } }
        guard hashes.count == path.count, index >= 0, index < count else { throw StatementError("a line has no place") }
        do {
            return DisclosedLine(
                line: try ListLine(bytes: Array(text.utf8)), proof: InclusionProof(index: index, size: count, path: hashes))
        } catch { throw StatementError("a line cannot be read: \(error)") }
    }

    /// The members of the lines of one list, in order.
    public func lines(of list: String) -> [[String: JSON]] { lines.filter { $0.line.list == list }.map(\.line.members) }
}
