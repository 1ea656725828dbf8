/// The document that words are quoted from, and the text that their places count in.
public struct DocumentReference: Sendable, Hashable {
    public var name: String
    /// SHA-256 of the document, in hexadecimal digits.
    public var sha256: String
    /// SHA-256 of the text taken from it, in hexadecimal digits.
    public var textSHA256: String
    /// What took the text from the document, with its version.
    public var extractor: String

    public init(name: String, sha256: String, textSHA256: String, extractor: String) {
        self.name = name
        self.sha256 = sha256
        self.textSHA256 = textSHA256
        self.extractor = extractor
    }
}
