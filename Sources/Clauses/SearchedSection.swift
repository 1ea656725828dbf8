/// A section name under which provisions about derived data stand in agreements of one kind, and what was found there.
public struct SearchedSection: Sendable, Hashable {
    /// The usual name, such as "service improvement".
    public let name: String
    /// The headings of the text that carry that name, or a word for the same.
    public let headings: [String]
    /// The findings under those headings, as indexes into the review's findings.
    public let findings: [Int]
}
