/// One page of a document that has pages, and the bytes of the text that stand on it.
public struct DocumentPage: Sendable, Hashable {
    /// The page's number, from 1, as a viewer counts: not what is printed on it.
    public let number: Int
    /// Where its text stands in the text of the document. Empty when nothing could be read on it.
    public let byteRange: Range<Int>
    /// Whether the words were recognised in a picture, and may be wrong in any letter.
    public let isInferred: Bool

    public init(number: Int, byteRange: Range<Int>, isInferred: Bool = false) {
        self.number = number
        self.byteRange = byteRange
        self.isInferred = isInferred
    }
}
