/// Something that the record leaves open and that decides, with the document that would settle it.
public struct OpenQuestion: Sendable, Hashable {
    /// What is open, as the end of “it depends on”.
    public var question: String
    /// What would settle it: a document, a record, a person.
    public var settledBy: String
}
