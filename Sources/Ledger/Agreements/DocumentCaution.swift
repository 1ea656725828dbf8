import Intake

/// Something about a document that its reader should know: a warning of whoever took its text.
public struct DocumentCaution: Sendable, Hashable {
    /// A stable name of the kind, for programs.
    public let code: String
    /// What was found, in a sentence. Words of the document in it are escaped.
    public let sentence: String
    /// Where in the extracted text it stands, when it has a place there.
    public let byteRange: Range<Int>?

    init(_ warning: DocumentWarning) {
        code = warning.code.description
        sentence = warning.sentence
        byteRange = warning.byteRange
    }
}
