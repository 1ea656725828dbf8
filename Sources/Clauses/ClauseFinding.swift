/// One provision of a text, with the words it rests on.
public struct ClauseFinding: Sendable, Hashable {
    /// Whether the section above it speaks of rights, or of running the service, where such words are easily passed over.
    public enum HeadingKind: String, Sendable, Hashable, Codable {
        case operational, rights, other
    }

    /// How expressly the words say it.
    public enum Wording: String, Sendable, Hashable, Codable {
        /// The words name it.
        case named
        /// Unlimited words reach it.
        case general
        /// Readers may differ.
        case maybe
    }

    /// Why it was found. The rule is certain; that it applies here is INFERRED from the weights.
    public struct Reason: Sendable, Hashable {
        /// The rule whose pattern matched most clearly.
        public let rule: String
        /// The words that matched it, as they stand in the text.
        public let words: [String]
        /// The other rules that matched.
        public let alsoMatched: [String]
        /// The circumstances that spoke most for it, and against it, by name.
        public let inFavour: [String]
        public let against: [String]
    }

    public let category: ClauseCategory
    public let polarity: Polarity
    public let severity: Severity
    public let severityReason: String
    /// The first byte of the passage in the reviewed text.
    public let start: Int
    /// The byte after its last.
    public let end: Int
    /// The exact words.
    public let quote: String
    /// The headings above it, outermost first.
    public let section: [String]
    public let headingKind: HeadingKind
    /// Whether it binds the user rather than the other side: such a rule promises the creator nothing.
    public let bindsUser: Bool
    public let wording: Wording
    public let reason: Reason
    /// What it says, in plain words.
    public let plainMeaning: String
    /// What it lets the other side do; empty for a restriction.
    public let whatItAllows: String
    /// What to ask the other side.
    public let question: String
    /// Words that would do, and take less.
    public let narrowerWording: String
    /// The definition of a term in the quote, when the text has one.
    public let definitions: [Definition]
}

/// A term that the text defines.
public struct Definition: Sendable, Hashable {
    public let term: String
    /// The defining sentence, exactly.
    public let quote: String
    public let start: Int
    public let end: Int
}
