/// What became of one provision from an older text to a newer one.
public struct ProvisionChange: Sendable, Hashable {
    /// What happened, seen from the room that the other side has.
    public enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
        /// Only the newer text has it.
        case new
        /// Only the older text had it.
        case gone
        /// It leaves the other side more room than before.
        case widened
        /// It leaves the other side less room than before.
        case narrowed
        /// It leaves as much room as before, in the same words or others.
        case same
    }

    /// What it means for the creator.
    public enum Effect: String, Sendable, Hashable, Codable {
        /// More may be taken, or a protection went or shrank.
        case worse
        /// Less may be taken, or a protection came or grew.
        case better
        /// Neither.
        case none
    }

    /// What happened to it.
    public let kind: Kind
    /// What that means for the creator.
    public let effect: Effect
    /// The provision in the older text, with its quote and place; nil when it is new.
    public let old: ClauseFinding?
    /// The provision in the newer text; nil when it is gone.
    public let new: ClauseFinding?
    /// What changed, in one plain sentence.
    public let sentence: String
    /// Whether the same words stand under other headings than before.
    public let isMoved: Bool
    /// Whether the words differ.
    public let isReworded: Bool

    /// The kind of provision, which both sides share.
    public let category: ClauseCategory
    /// The direction, which both sides share.
    public let polarity: Polarity
    /// The graver of both sides.
    public let severity: Severity
}
