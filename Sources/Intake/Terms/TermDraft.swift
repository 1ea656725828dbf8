public import Provenance

/// A term as somebody wrote it down, before its quote has been found in the document.
public struct TermDraft: Sendable, Hashable {
    /// The term, with the quote as it was typed and no place yet.
    public var term: Term
    /// Which of several places is meant.
    public var occurrence: Int?
    /// The line of the terms file on which the term begins.
    public var line: Int

    /// The term with the exact words of the document and their place.
    ///
    /// - Throws: An ``IntakeError`` that names the line and the term.
    func located(by locator: QuoteLocator, in document: DocumentText) throws(IntakeError) -> Term {
        var term = term
        do {
            term.range = try locator.locate(term.quote, occurrence: occurrence)
        } catch {
            throw IntakeError(error.code, "line \(line): term “\(term.id)”: \(error.reason)", hint: error.hint)
        }
        term.quote = String(decoding: document.bytes[term.range], as: UTF8.self)
        return term
    }
}
