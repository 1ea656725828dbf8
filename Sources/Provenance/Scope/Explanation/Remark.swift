/// A sentence about one record that was looked at: a delivery, a revision, a pair of terms.
public struct Remark: Sendable, Hashable {
    /// What it is about: the handle of an agreement, a revision, the names of terms.
    public var subject: String
    /// Whether it was taken into account, set aside, or could not be decided.
    public var answer: Answer
    public var sentence: String
    public var onRecord: OnRecord?
}
