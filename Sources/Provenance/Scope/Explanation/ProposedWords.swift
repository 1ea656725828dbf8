/// Words that are only proposed: those of a whole agreement, or of one change to it.
public struct ProposedWords: Sendable, Hashable {
    /// The handle of the agreement.
    public let agreement: String
    /// The name of the change. Nil: everything that the agreement says.
    public let revision: String?

    public init(agreement: String, revision: String? = nil) {
        self.agreement = agreement
        self.revision = revision
    }

    /// Whether a quote is of these words.
    func hold(_ citation: Citation) -> Bool {
        citation.agreement == agreement && (revision.map { citation.revision == $0 } ?? true)
    }
}
