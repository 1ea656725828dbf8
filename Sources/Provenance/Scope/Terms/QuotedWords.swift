internal import Transparency

/// The exact words that a line rests on, and where they stand.
public struct QuotedWords: Sendable, Hashable {
    /// Where the words stand, as the document numbers it: `12.2`.
    public var clause: String?
    /// The exact bytes of the words, as they stand in the document's text.
    public var quote: String
    /// The place of the quote in the document's text, in UTF-8 bytes, end exclusive.
    public var range: Range<Int>

    public init(clause: String? = nil, quote: String, range: Range<Int>) {
        self.clause = clause
        self.quote = quote
        self.range = range
    }

    /// The members that the words add to a line.
    var members: [String: JSON] {
        var members: [String: JSON] = [
            "quote": .string(quote), "start": .integer(range.lowerBound), "end": .integer(range.upperBound),
        ]
        members["clause"] = clause.map(JSON.string)
        return members
    }
}

extension LineReader {
    /// Reads the words of a line that may rest on some.
    mutating func optionalWordsOfDocument() throws(ProvenanceError) -> QuotedWords? {
        let clause = try optionalText("clause")
        guard let quote = try optionalText("quote") else {
            guard clause == nil else { throw failure("clause", "stands without a quote") }
            return nil
        }
        let start = try offset("start")
        let end = try offset("end")
        guard start < end else { throw failure("end", "is not after its start") }
        guard end - start == quote.utf8.count else { throw failure("quote", "is not as long as its place") }
        return QuotedWords(clause: clause, quote: quote, range: start..<end)
    }

    /// Reads the words of a line that cannot do without.
    mutating func wordsOfDocument() throws(ProvenanceError) -> QuotedWords {
        guard let words = try optionalWordsOfDocument() else { throw failure("quote", "is missing") }
        return words
    }
}
