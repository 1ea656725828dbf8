/// Chooses what to ask: the three questions unless a promise answers them, then each kind of grant once.
struct LetterQuestions {
    let review: Review
    /// A question quotes at most this many provisions.
    private static let mostQuotes = 3

    func questions() -> [QuestionLetter.Question] {
        var asked: [String: Int] = [:]
        var questions: [QuestionLetter.Question] = []
        func add(_ text: String, _ findings: [Int], _ proposal: String?) {
            if let known = asked[text] {
                let all = questions[known].findings + findings.filter { !questions[known].findings.contains($0) }
                questions[known] = QuestionLetter.Question(
                    text: text, findings: Array(all.prefix(Self.mostQuotes)), proposal: questions[known].proposal ?? proposal)
                return
            }
            asked[text] = questions.count
            questions.append(
                QuestionLetter.Question(text: text, findings: Array(findings.prefix(Self.mostQuotes)), proposal: proposal))
        }
        // A text that was not read answers nothing, so all three are asked.
        let answers = review.language.isEnglish ? review.answers : QuestionAnswerer(findings: []).answers()
        for answer in answers where !answer.isReassuring {
            add(answer.question, answer.findings.filter { isRisk($0) }, nil)
        }
        let grave = review.part(.high).findings + review.part(.medium).findings
        // Grants of training stand under the first of the three questions already.
        for category in categories(of: grave) where category != .aiTraining {
            let about = grave.filter { review.findings[$0].category == category }
            guard let first = about.first.map({ review.findings[$0] }) else { continue }
            add(
                "\(category.title.prefix(1).uppercased() + category.title.dropFirst()): \(first.question)", about,
                first.negotiability == .negotiable ? first.narrowerWording : nil)
        }
        return questions
    }

    private func isRisk(_ index: Int) -> Bool { review.findings[index].isRisk }

    /// The categories in the order in which they are first shown.
    private func categories(of indexes: [Int]) -> [ClauseCategory] {
        var known: Set<ClauseCategory> = []
        return indexes.map { review.findings[$0].category }.filter { known.insert($0).inserted }
    }
}
