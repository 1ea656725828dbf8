/// Writes the letter's lines.
struct LetterWriter {
    let review: Review
    let names: QuestionLetter.Names
    let date: String
    /// Longer quotes are shortened in the letter; the place says where the rest stands.
    private static let longestQuote = 400
    private static let width = 78

    func letter(_ questions: [QuestionLetter.Question]) -> String {
        var paragraphs = [clean(date), "Dear \(addressee),", opening(questions.isEmpty)]
        var quoted: [Int: Int] = [:]
        for (number, question) in questions.enumerated() {
            paragraphs += lines(of: question, number: number + 1, quoted: quoted)
            for index in question.findings where quoted[review.findings[index].start] == nil {
                quoted[review.findings[index].start] = number + 1
            }
        }
        paragraphs.append(closing(questions.isEmpty))
        paragraphs.append("Kind regards,\n\(clean(names.creator))")
        return paragraphs.map { $0.split(separator: "\n").map { wrap(String($0)) }.joined(separator: "\n") }.joined(
            separator: "\n\n")
            + "\n"
    }

    private var addressee: String {
        if let name = names.otherSide { return clean(name) }
        guard review.otherSide.count == 1, let name = review.otherSide.first, let initial = name.first else { return "team" }
        return initial.uppercased() + name.dropFirst()
    }

    private var agreement: String { names.agreement.map { "\"\(clean($0))\"" } ?? "the agreement" }

    private func opening(_ isEmpty: Bool) -> String {
        if isEmpty {
            return
                "I have read \(agreement). Its words leave me nothing to ask about data made from my work; thank you for writing it that way."
        }
        let read = review.language.isEnglish ? "read" : "received"
        return
            "I have \(read) \(agreement) and would like to understand, before I decide, what it means for data made from my work and from "
            + "the way I work. Could you please answer the following? Short answers are enough."
    }

    private func closing(_ isEmpty: Bool) -> String {
        if isEmpty { return "If I have overlooked a place, I would be glad to hear of it." }
        return switch Negotiability(review.contractType.type) {
        case .negotiable:
            "Where I have suggested other words, they are meant as a starting point; I am happy to talk about what you need. Your answers "
                + "will stay with my copy of the agreement."
        case .standardTerms:
            "I know that these are your standard terms. Your answers will help me to decide which works to bring, and will stay with my copy "
                + "of the terms."
        }
    }

    private func lines(of question: QuestionLetter.Question, number: Int, quoted: [Int: Int]) -> [String] {
        var lines = ["\(number). \(question.text)"]
        if question.findings.isEmpty, review.language.isEnglish { lines.append("I found no words about this.") }
        for index in question.findings {
            let finding = review.findings[index]
            let place = finding.section.last.map { "Under \"\(clean($0))\"" } ?? "In the text"
            if let earlier = quoted[finding.start] {
                lines.append("\(place): the words quoted in question \(earlier).")
            } else {
                lines.append("\(place): \"\(quote(finding))\"")
            }
        }
        if let proposal = question.proposal { lines.append("Would these words do as well? \"\(proposal)\"") }
        return lines
    }

    private func quote(_ finding: ClauseFinding) -> String {
        let words = finding.readableQuote.replacing("\"", with: "'")
        guard words.count > Self.longestQuote else { return words }
        let head = words.prefix(Self.longestQuote)
        return String(head[..<(head.lastIndex(of: " ") ?? head.endIndex)]) + " …"
    }

    private func clean(_ text: String) -> String { ReadableText.readable(text) }

    /// Breaks a line at blanks, so that it can be read in any editor and mail.
    private func wrap(_ line: String) -> String {
        var lines: [String] = []
        var current = ""
        for word in line.split(separator: " ") {
            if !current.isEmpty, current.count + 1 + word.count > Self.width {
                lines.append(current)
                current = ""
            }
            current += (current.isEmpty ? "" : " ") + word
        }
        if !current.isEmpty { lines.append(current) }
        return lines.joined(separator: "\n")
    }
}
