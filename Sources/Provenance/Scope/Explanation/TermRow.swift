/// One term that was held against the use, and how it met it.
public struct TermRow: Sendable, Hashable {
    /// How the term and the use met in one dimension, and the step that decided it.
    public struct Meeting: Sendable, Hashable {
        public var dimension: Dimension
        public var answer: Answer
        /// Such as “train-generative is a kind of train”.
        public var step: String
        /// Whether the words say anything here at all.
        public var isStated: Bool
    }

    public var citation: Citation
    public var effect: Effect
    public var reading: Reading
    public var after: AfterEnd
    public var meetings: [Meeting]
    /// Whether the term applies: all dimensions yes, and its conditions too.
    public var applies: Answer
    /// The day it was held against, when the words changed during the use.
    public var day: CalendarDay?
}
