public import Transparency

/// A provision that the clause review pointed at when a decision was taken: what was known then.
///
/// It is a record of a review, not a term: nothing is judged by it.
public struct ReviewFlag: LineRecord {
    /// The category, polarity and severity, in the words of the clause review.
    public var category: String
    public var polarity: String
    public var severity: String
    /// The place of the passage in the document's text, in UTF-8 bytes, end exclusive.
    public var range: Range<Int>

    public init(category: String, polarity: String, severity: String, range: Range<Int>) {
        self.category = category
        self.polarity = polarity
        self.severity = severity
        self.range = range
    }

    public static var list: String { "flag" }

    public var members: [String: JSON] {
        [
            "category": .string(category), "polarity": .string(polarity), "severity": .string(severity),
            "start": .integer(range.lowerBound), "end": .integer(range.upperBound),
        ]
    }

    public init(line: JSON) throws(ProvenanceError) {
        var reader = try LineReader(line, list: Self.list)
        let start = try reader.offset("start")
        let end = try reader.offset("end")
        guard start < end else { throw reader.failure("end", "is not after its start") }
        self.init(
            category: try reader.identifier("category"), polarity: try reader.identifier("polarity"),
            severity: try reader.identifier("severity"), range: start..<end)
        try reader.finish()
    }
}
