/// What a review of one text found, and what it did not.
public struct Review: Sendable, Hashable {
    /// A meeting of provisions that matters more than its parts.
    public struct Combination: Sendable, Hashable {
        /// A stable name such as `insights-any-purpose-survive`.
        public let code: String
        public let sentence: String
        /// The findings that meet, as indexes into `findings`.
        public let findings: [Int]
    }

    /// A protection for which no words were found.
    public struct Silence: Sendable, Hashable {
        public let code: String
        public let sentence: String
    }

    /// The answer that the words give to one of three questions.
    public struct Answer: Sendable, Hashable {
        public enum Verdict: String, Sendable, Hashable, Codable {
            case yes, no
            case notSaid = "not-said"
        }

        /// `training`, `aggregated-sale` or `compensation`.
        public let key: String
        public let question: String
        public let verdict: Verdict
        /// The verdict in words: "yes, it says so", "no, it says not", "not said".
        public let sentence: String
        /// The findings it rests on, as indexes into `findings`.
        public let findings: [Int]
    }

    /// The kind of agreement and why it was taken for that.
    public struct TypeGuess: Sendable, Hashable {
        public let type: ContractType
        public let isStated: Bool
        public let why: String
    }

    /// In the order of the text.
    public let findings: [ClauseFinding]
    public let combinations: [Combination]
    /// Indexes of findings that protect the creator.
    public let protections: [Int]
    public let silences: [Silence]
    public let answers: [Answer]
    public let contractType: TypeGuess
    public let language: LanguageCheck
    public let definitions: [Definition]
    /// How the text calls the other side, as far as that was found.
    public let otherSide: [String]
    /// What was searched and what that is worth.
    public let notes: [String]

    /// Grants of one severity or more, gravest first.
    public func grants(atLeast severity: Severity) -> [ClauseFinding] {
        findings.filter { $0.polarity == .grant && !$0.bindsUser && $0.severity >= severity }.sorted { $0.severity > $1.severity }
    }
}
