public import Transparency

/// The words that put one agreement before others.
public struct Precedence: LineRecord {
    /// The handles of the agreements that have to give way.
    public var over: [String]
    public var clause: String?
    public var quote: String
    /// The place of the quote in the document's text, in UTF-8 bytes, end exclusive.
    public var range: Range<Int>

    public init(over: [String], clause: String? = nil, quote: String, range: Range<Int>) {
        self.over = over.canonical
        self.clause = clause
        self.quote = quote
        self.range = range
    }

    public static var list: String { "precedence" }

    public var members: [String: JSON] {
        var members: [String: JSON] = [
            "over": .array(over.map(JSON.string)), "quote": .string(quote), "start": .integer(range.lowerBound),
            "end": .integer(range.upperBound),
        ]
        members["clause"] = clause.map(JSON.string)
        return members
    }

    public init(line: JSON) throws(ProvenanceError) {
        var reader = try LineReader(line, list: Self.list)
        guard let over = try reader.optionalNames("over") else { throw reader.failure("over", "is missing") }
        let start = try reader.offset("start")
        let end = try reader.offset("end")
        guard start < end else { throw reader.failure("end", "is not after its start") }
        self.init(over: over, clause: try reader.optionalText("clause"), quote: try reader.text("quote"), range: start..<end)
        try reader.finish()
        guard range.count == quote.utf8.count else { throw reader.failure("quote", "is not as long as its place") }
    }
}
