/// One part of a review as it is read: every rendering shows the same parts in the same order.
public struct ReviewPart: Sendable, Hashable {
    /// Which part it is. The cases stand in the order of reading.
    public enum Code: String, Sendable, Hashable, CaseIterable, Codable {
        /// Grants of high severity.
        case high
        /// What protects the creator.
        case protections
        /// The three questions; see ``Review/answers``.
        case answers
        /// What was not found; see ``Review/silences``.
        case silences
        /// Grants of medium severity.
        case medium
        /// Grants of low severity, definitions, and rules that bind the creator: folded, with their number.
        case low
    }

    public let code: Code
    /// A heading for people.
    public let title: String
    /// Indexes into the review's findings, in the order of showing. Empty for the answers and silences, which are lists of their own.
    public let findings: [Int]
    /// How many lines the part has, findings or not: for a folded part, the number to show.
    public let count: Int
    /// Whether only the title and the count are shown until somebody asks for more.
    public let isFolded: Bool
}
