/// The words of one page of a PDF in reading order.
struct PDFPage: Sendable, Hashable {
    /// In points.
    var width: Double
    var height: Double
    /// Paragraphs of lines of words.
    var blocks: [[[PDFWord]]] = []

    /// The same page with its width for its height.
    var turned: PDFPage { PDFPage(width: height, height: width, blocks: blocks) }

    var words: some Sequence<PDFWord> { blocks.lazy.joined().joined() }
    /// Whether there is anything on it that can be read: a letter or a digit.
    var hasText: Bool { words.contains { word in word.text.unicodeScalars.contains(where: \.isReadable) } }
}

extension Unicode.Scalar {
    /// Whether it is a letter or a digit of any script.
    var isReadable: Bool {
        switch value {
        case 48...57, 65...90, 97...122: true
        case 0..<0x80: false
        default: properties.isAlphabetic || properties.numericType != nil
        }
    }
}
