/// A letter to the other side with the questions that its words leave open, or grant.
///
///     let letter = QuestionLetter(review: review, names: .init(creator: "A. Maker", otherSide: "Acme"), date: "2026-03-01")
///     print(letter.text)
///
/// It asks and does not argue: what is already answered by a promise is not asked, each question quotes the words it is about, and
/// nothing is claimed about the law. The same review, names and date give the same letter.
public struct QuestionLetter: Sendable, Hashable {
    /// How the two sides and the agreement are called in the letter.
    public struct Names: Sendable, Hashable {
        /// Who signs.
        public var creator: String
        /// Whom it is written to, or nil for how the text calls them, when it has one name for them.
        public var otherSide: String?
        /// The title of the agreement, or nil for "the agreement".
        public var agreement: String?

        public init(creator: String, otherSide: String? = nil, agreement: String? = nil) {
            self.creator = creator
            self.otherSide = otherSide
            self.agreement = agreement
        }
    }

    /// One question, with the words it is about.
    public struct Question: Sendable, Hashable {
        /// What is asked.
        public let text: String
        /// The provisions quoted, as indexes into the review's findings; none when the agreement has no words.
        public let findings: [Int]
        /// Words that would settle it, when they can be proposed.
        public let proposal: String?
    }

    /// The questions, in the order of the letter. None: the words leave nothing to ask, and the letter says so.
    public let questions: [Question]
    /// The whole letter, in lines of at most 78 characters, ending with a line break.
    public let text: String

    public init(review: Review, names: Names, date: String) {
        let questions = LetterQuestions(review: review).questions()
        self.questions = questions
        text = LetterWriter(review: review, names: names, date: date).letter(questions)
    }
}
