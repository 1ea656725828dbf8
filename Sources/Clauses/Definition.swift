/// A term that the text defines.
public struct Definition: Sendable, Hashable {
    /// The term as the text writes it.
    public let term: String
    /// The defining sentence, exactly.
    public let quote: String
    /// The first byte of that sentence in the reviewed text.
    public let start: Int
    /// The byte after its last.
    public let end: Int

    /// The words as they are read, without markup.
    public var readableQuote: String { ReadableText.readable(quote) }
}
