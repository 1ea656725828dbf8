/// What a review of one text found, and what it did not.
public struct Review: Sendable, Hashable {
    /// A meeting of provisions that matters more than its parts.
    public struct Combination: Sendable, Hashable {
        /// A stable name such as `insights-any-purpose-survive`.
        public let code: String
        /// What they do together.
        public let sentence: String
        /// The findings that meet, as indexes into `findings`.
        public let findings: [Int]
    }

    /// A protection for which no words were found.
    public struct Silence: Sendable, Hashable {
        /// A stable name such as `no-training-promise`.
        public let code: String
        /// The same in words.
        public let sentence: String
    }

    /// The answer that the words give to one of three questions.
    public struct Answer: Sendable, Hashable {
        /// What the words say.
        public enum Verdict: String, Sendable, Hashable, Codable {
            case yes, no
            case notSaid = "not-said"
        }

        /// `training`, `aggregated-sale` or `compensation`.
        public let key: String
        /// The question as a creator asks it.
        public let question: String
        /// What the words say to it.
        public let verdict: Verdict
        /// The verdict in words: "yes, it says so", "no, it says not", "not said".
        public let sentence: String
        /// The findings it rests on, as indexes into `findings`.
        public let findings: [Int]

        /// Whether it is the answer a creator hopes for: yes to pay, no to the others. Only then there is nothing left to ask.
        public var isReassuring: Bool { verdict == (key == "compensation" ? .yes : .no) }
    }

    /// The kind of agreement and why it was taken for that.
    public struct TypeGuess: Sendable, Hashable {
        public let type: ContractType
        /// Whether it was given in the options rather than guessed.
        public let isStated: Bool
        /// "stated by you", or the words that spoke for it.
        public let why: String
    }

    /// Every provision found, in the order of the text.
    public let findings: [ClauseFinding]
    /// Meetings of provisions that matter more than their parts.
    public let combinations: [Combination]
    /// Indexes of findings that protect the creator.
    public let protections: [Int]
    /// Protections for which no words were found.
    public let silences: [Silence]
    /// The three questions with their answers, always in one order; none for a text that was not read.
    public let answers: [Answer]
    /// The kind of agreement, and why it was taken for that.
    public let contractType: TypeGuess
    /// The section names that agreements of this kind use for such provisions, looked for first, and what stood under them.
    public let searchedFirst: [SearchedSection]
    /// Ways of being paid, when derived data is taken without a word about pay; otherwise nil.
    public let payOffer: PayOffer?
    /// Whether the text is in English, the language of the rules.
    public let language: LanguageCheck
    /// The terms that the text defines, in its order.
    public let definitions: [Definition]
    /// The other sections and documents the text points to, each once, in its order.
    public let references: [Reference]
    /// How the text calls the other side, as far as that was found.
    public let otherSide: [String]
    /// What was searched and what that is worth.
    public let notes: [String]

    /// The other documents that the text names. Each may be part of the agreement: ask for it.
    public var documents: [Reference] { references.filter { $0.kind == .document } }

    /// Grants of one severity or more, gravest first.
    public func grants(atLeast severity: Severity) -> [ClauseFinding] {
        findings.filter { $0.isRisk && $0.severity >= severity }.sorted { $0.severity > $1.severity }
    }
}
