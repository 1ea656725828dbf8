/// A word on a page of a PDF, and where it stands.
struct PDFWord: Sendable, Hashable {
    var text: String
    var box: PDFBox
}
