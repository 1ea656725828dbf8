public import Clauses
public import Files
public import Intake

/// A document, its text, and what a review of that text found.
///
/// It needs no ledger, opens no socket, and writes nothing: the document stays on this machine.
public struct DocumentReview: Sendable {
    public let document: DocumentText
    public let review: Review

    /// Reads a document and reviews its text.
    ///
    /// - Parameter recognisesScans: Whether pages that are pictures are read by character recognition.
    /// - Throws: When the document cannot be read, has too few words to be reviewed, or is not in English: half an answer would be worse
    ///   than none.
    public static func make(
        of path: RawPath, options: ReviewOptions = ReviewOptions(), recognisesScans: Bool = false
    ) async throws -> DocumentReview {
        let document = try await text(of: path, recognisesScans: recognisesScans)
        try document.requireEnoughToReview()
        guard document.bytes.count <= ClauseReviewer.longestText else {
            throw LedgerError(
                .badInput,
                "\(path.lastComponent.display) is longer than \(ClauseReviewer.longestText >> 20) MiB of text, so it was not reviewed",
                hint: "review its parts one by one: half an answer would pass for a whole one")
        }
        let review = ClauseReviewer.review(text: document.bytes, options: options)
        guard review.language.isEnglish else {
            throw LedgerError(
                .badInput, "\(path.lastComponent.display): \(review.language.sentence)",
                hint: "review a translation that the other side has confirmed, and sign that")
        }
        return DocumentReview(document: document, review: review)
    }

    /// The text of a document at a path.
    static func text(of path: RawPath, recognisesScans: Bool = false) async throws -> DocumentText {
        let bytes = try FileReader.contents(of: path, limit: DocumentText.documentByteCountLimit, followsLink: true)
        return try await DocumentText.read(
            named: String(decoding: path.lastComponent.bytes, as: UTF8.self), bytes: bytes, recognisesScans: recognisesScans)
    }
}
