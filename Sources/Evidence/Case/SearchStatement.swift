/// What was looked for in the ledger, and every entry that was found.
///
/// A bundle proves that what it shows is in the ledger. That nothing was left out is its author's statement; here it is, in a form that
/// can be held against him.
public struct SearchStatement: Sendable, Hashable {
    /// What was looked for, such as `entries that cite agreement acme-2025`.
    public var subject: String
    /// The positions of all entries found, in any order.
    public var found: [Int]

    public init(subject: String, found: [Int]) {
        self.subject = subject
        self.found = found
    }
}
