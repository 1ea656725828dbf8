/// A fact, a reading or a ranking under which the finding would be another one.
public struct Change: Sendable, Hashable {
    /// Such as “if the day is on or after 2023-07-28”.
    public var condition: String
    /// What would come out.
    public var verdict: Verdict?
    /// What would settle it: a document, a record, a person.
    public var settledBy: String
}
