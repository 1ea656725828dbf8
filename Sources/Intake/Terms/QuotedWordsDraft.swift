public import Provenance

/// Words as somebody typed them, before they have been found in the document.
public struct QuotedWordsDraft: Sendable, Hashable {
    public var clause: String?
    public var quote: String
    /// Which of several places is meant.
    public var occurrence: Int?
    /// What they are the words of, for messages.
    public var of: String
    /// The line of the file; nil for words from the command line.
    public var line: Int?

    public init(clause: String? = nil, quote: String, occurrence: Int? = nil, of what: String, line: Int? = nil) {
        self.clause = clause
        self.quote = quote
        self.occurrence = occurrence
        self.of = what
        self.line = line
    }

    /// The exact words of the document and their place.
    ///
    /// - Throws: An ``IntakeError`` that names the line and what the words are of.
    public func located(by locator: QuoteLocator, in document: DocumentText) throws(IntakeError) -> QuotedWords {
        let range: Range<Int>
        do {
            range = try locator.locate(quote, occurrence: occurrence)
        } catch {
            let place = line.map { "line \($0): " } ?? ""
            throw IntakeError(error.code, "\(place)\(of): \(error.reason)", hint: error.hint)
        }
        return QuotedWords(clause: clause, quote: String(decoding: document.bytes[range], as: UTF8.self), range: range)
    }
}
