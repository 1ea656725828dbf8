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

    /// Which of the seventeen kinds it is.
    public let category: ClauseCategory
    /// Which way it points.
    public let polarity: Polarity
    /// How much it matters: for a grant the risk, for a restriction the protection.
    public let severity: Severity
    /// Why it matters that much, in a few words.
    public let severityReason: String
    /// The first byte of the passage in the reviewed text.
    public let start: Int
    /// The byte after its last.
    public let end: Int
    /// The exact words.
    public let quote: String
    /// The headings above it, outermost first.
    public let section: [String]
    /// What the sections above it are about.
    public let headingKind: HeadingKind
    /// Whether it binds the user rather than the other side: such a rule promises the creator nothing.
    public let bindsUser: Bool
    /// How expressly the words say it.
    public let wording: Wording
    /// What made the reviewer point at it.
    public let reason: Reason
    /// What it says, in plain words.
    public let plainMeaning: String
    /// What it lets the other side do; empty for a restriction.
    public let whatItAllows: String
    /// What to ask the other side.
    public let question: String
    /// Words that would do, and take less.
    public let narrowerWording: String
    /// Whether those words can be proposed, or the choice is to accept or to leave.
    public let negotiability: Negotiability
    /// The words that narrow it, as they stand in the quote: "unless you opt in", "generative". Most telling for a protection.
    public let limits: [String]
    /// The places that its sentence points to.
    public let references: [Reference]
    /// The definition of a term in the quote, when the text has one.
    public let definitions: [Definition]

    /// Whether it may widen what the other side can do: a grant that is no rule for users.
    public var isRisk: Bool { polarity == .grant && !bindsUser }

    /// Whether it protects the creator: a limit that binds somebody else.
    public var isProtection: Bool { polarity == .restriction && !bindsUser }

    /// Whether it stands away from the sections on content rights, where a reader who looks for rights does not look.
    public var isOutsideRights: Bool { headingKind != .rights && !section.isEmpty }

    /// Where it stands, in words that name the heading.
    public var whereItStands: String {
        guard let heading = section.last else { return "under no heading" }
        return switch headingKind {
        case .rights: "under \"\(heading)\", among the content-rights sections"
        case .operational: "under \"\(heading)\", outside the content-rights sections: an operational section"
        case .other: "under \"\(heading)\", outside the content-rights sections"
        }
    }

    /// The quote as people read it: without markup and invisible characters, each run of blanks one blank.
    ///
    /// ``quote`` is what is cited; this is only shown.
    public var readableQuote: String { ReadableText.readable(quote) }
}
