/// What changed for the creator between two versions of an agreement.
///
///     let comparison = ReviewComparison(old: review(of: signed), new: review(of: proposed))
///     for change in comparison.changes where change.effect == .worse { print(change.sentence) }
///
/// Provisions of one kind and direction are matched by their words: equal words first, wherever they have moved, then the most
/// alike. Nothing depends on which side is called old: swapping the sides swaps new with gone and widened with narrowed.
public struct ReviewComparison: Sendable, Hashable {
    /// The change of the answer to one of the three questions.
    public struct AnswerChange: Sendable, Hashable {
        /// `training`, `aggregated-sale` or `compensation`.
        public let key: String
        /// The question as a creator asks it.
        public let question: String
        /// What the older words say.
        public let old: Review.Answer.Verdict
        /// What the newer words say.
        public let new: Review.Answer.Verdict
        /// Whether they say different things.
        public var isChanged: Bool { old != new }
    }

    /// Every provision of either text, once, gravest change first and what stayed the same last.
    public let changes: [ProvisionChange]
    /// The three questions with both answers.
    public let answers: [AnswerChange]
    /// How far the comparison goes, and why it may be empty.
    public let notes: [String]

    public init(old: Review, new: Review) {
        changes = ProvisionMatcher(old: old.findings, new: new.findings).changes()
        answers = zip(old.answers, new.answers).map {
            AnswerChange(key: $0.key, question: $0.question, old: $0.verdict, new: $1.verdict)
        }
        var notes: [String] = []
        for (side, review) in [("older", old), ("newer", new)] where !review.language.isEnglish {
            notes.append("the \(side) text was not read: " + review.language.sentence)
        }
        notes.append("provisions are compared as the review found them; words that neither review found are not compared")
        self.notes = notes
    }

    /// Changes of one kind, in the same order.
    public func changes(_ kind: ProvisionChange.Kind) -> [ProvisionChange] { changes.filter { $0.kind == kind } }
}
