/// What was taken from a document, before it is joined with the document's name and digest.
struct ExtractedText: Sendable {
    var format: DocumentFormat
    /// The text, in UTF-8.
    var bytes: [UInt8]
    /// The programs that took it, with their exact versions.
    var extractor: String
    var pages: [DocumentPage] = []
    var warnings: [DocumentWarning] = []
}

extension [DocumentWarning] {
    /// Those with a place by their place, the others first in the order they were found.
    var inTextOrder: [DocumentWarning] {
        enumerated().sorted {
            let first = $0.element.byteRange?.lowerBound ?? -1
            let second = $1.element.byteRange?.lowerBound ?? -1
            return (first, $0.offset) < (second, $1.offset)
        }.map(\.element)
    }
}
