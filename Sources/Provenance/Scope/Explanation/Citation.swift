/// The exact words a finding rests on, with their place.
public struct Citation: Sendable, Hashable {
    /// The handle of the agreement.
    public var agreement: String
    /// The revision of the agreement in which the words stand.
    public var revision: String
    /// The name of the term.
    public var term: String
    public var clause: String?
    public var quote: String
    /// The place in the document's text, in UTF-8 bytes, end exclusive.
    public var range: Range<Int>
    /// SHA-256 of the text that the place counts in, when the document is on record.
    public var textSHA256: String?
}
