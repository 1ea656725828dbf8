import Testing

@testable import Clauses

@Suite struct QuestionLetterTests {
    private func letter(_ text: String, type: ContractType? = nil) -> QuestionLetter {
        QuestionLetter(
            review: review(text, type: type),
            names: .init(creator: "Ada Maker", otherSide: "Acme Records", agreement: "Sync Deal"),
            date: "2026-03-01")
    }

    @Test func `what the words grant is asked with quote and section`() throws {
        let letter = letter(Fixture.sync, type: .sync)
        #expect(letter.text.hasPrefix("2026-03-01\n\nDear Acme Records,\n\nI have read \"Sync Deal\""))
        #expect(letter.text.contains("Under \"Catalogue Analysis\":"))
        let flat = letter.text.replacing("\n", with: " ")
        #expect(flat.contains("\"The library may derive compositional and production insights from licensed works.\""))
        #expect(letter.text.hasSuffix("Ada Maker\n"))
        #expect(letter.questions.allSatisfy { $0.text.hasSuffix("?") })
    }

    @Test func `what the words leave open is asked, and what they refuse is not`() {
        let open = letter(Fixture.plain)
        #expect(open.questions.map(\.text).contains { $0.contains("train AI models") })
        #expect(open.text.contains("I found no words about this."))
        let refused = letter(Fixture.plain + "\n\nWe will never use your work to train machine learning models.\n")
        #expect(!refused.questions.map(\.text).contains { $0.contains("Will information derived") })
    }

    @Test func `narrower words are proposed only where they can be`() {
        #expect(letter(Fixture.sync, type: .sync).questions.contains { $0.proposal != nil })
        let standard = letter(Fixture.platform, type: .platform)
        #expect(standard.questions.allSatisfy { $0.proposal == nil })
        #expect(standard.text.contains("standard terms"))
    }

    @Test func `the letter threatens nobody and claims nothing`() {
        for text in [Fixture.misleadingTerms, Fixture.tool, Fixture.plain] {
            let words = letter(text).text.lowercased()
            for word in ["breach", "infring", "illegal", "unfair", "lawyer", "court", "legal", "sue ", "must "] {
                #expect(!words.contains(word), "\(word)")
            }
        }
    }

    @Test func `each question stands once, and the same review gives the same letter`() {
        let first = letter(Fixture.misleadingTerms)
        #expect(Set(first.questions.map(\.text)).count == first.questions.count)
        #expect(first == letter(Fixture.misleadingTerms))
        #expect(first.questions.allSatisfy { $0.findings.count <= 3 })
    }

    @Test func `words that several questions are about are quoted once`() {
        let sentence = "We may use your content to train our machine learning models and to develop new products."
        let letter = letter(Fixture.plain + "\n\n" + sentence + "\n")
        let flat = letter.text.replacing("\n", with: " ")
        #expect(letter.questions.count { !$0.findings.isEmpty } > 1)
        #expect(flat.split(separator: "We may use your content to train", omittingEmptySubsequences: false).count == 2)
        #expect(flat.contains("the words quoted in question 1."))
    }

    @Test func `lines can be read in any editor, and hostile names and quotes are made plain`() {
        let text =
            Fixture.plain
            + "\n\n## A\u{202E}b\u{0007}\n\nWe may tr\u{200D}ain our **machine** learning models on your <b>content</b>.\n"
        let letter = QuestionLetter(review: review(text), names: .init(creator: "A\u{1B}[31m"), date: "1\n2")
        for scalar in letter.text.unicodeScalars where scalar != "\n" {
            #expect(scalar.properties.generalCategory != .control && !InvisibleCharacters.contains(scalar))
        }
        #expect(letter.text.split(separator: "\n").allSatisfy { $0.count <= 78 })
        #expect(letter.text.contains("We may train our machine learning models"))
    }

    @Test func `of a text that was not read, all three questions are asked and none is answered`() {
        let german = String(
            repeating: "Der Künstler räumt dem Verlag das Recht ein, die Werke zu nutzen und die Daten zu verwenden. ", count: 3)
        let letter = letter(german)
        #expect(letter.questions.count == 3)
        #expect(letter.text.contains("I have received") && !letter.text.contains("I found no words"))
    }

    @Test func `words that leave nothing open get a letter that says so`() {
        let letter = QuestionLetter(review: review(Fixture.answered), names: .init(creator: "Ada"), date: "2026-03-01")
        #expect(letter.questions.isEmpty)
        #expect(letter.text.contains("nothing to ask"))
    }
}
