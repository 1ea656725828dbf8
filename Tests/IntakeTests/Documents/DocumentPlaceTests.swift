import Testing

@testable import Intake

@Suite struct DocumentPlaceTests {
    private func document(_ text: String, named name: String = "a.md") throws -> DocumentText {
        try DocumentText(named: name, bytes: Array(text.utf8))
    }

    private func path(_ document: DocumentText, _ words: String) throws -> [String] {
        document.place(at: try #require(document.bytes.lastRange(of: words)).lowerBound).headingPath
    }

    @Test func `a place has the headings above it`() throws {
        let text = try document("Intro\n# One\n## Two ##\nwords a\n### Three\nwords b\n## Four\nwords c\n# Five\nwords d\n")
        #expect(try path(text, "Intro") == [])
        #expect(try path(text, "words a") == ["One", "Two"])
        #expect(try path(text, "words b") == ["One", "Two", "Three"])
        #expect(try path(text, "words c") == ["One", "Four"])
        #expect(try path(text, "words d") == ["Five"])
        #expect(try path(text, "## Four") == ["One", "Four"])
        #expect(text.place(at: 0).page == nil)
    }

    @Test func `numbered titles and capitals are headings where none are marked`() throws {
        let text = try document(
            "AGREEMENT\n\nIntro.\n\n1. Grant of rights\n\nwords a\n\n1.1 Data\n\nwords b\n\n2. Fees.\n\nwords c\n", named: "a.txt"
        )
        #expect(try path(text, "Intro") == ["AGREEMENT"])
        #expect(try path(text, "words a").last == "1. Grant of rights")
        #expect(try path(text, "words b").suffix(2) == ["1. Grant of rights", "1.1 Data"])
        #expect(try path(text, "words c").last == "2. Fees.")
    }

    @Test(arguments: [
        "1. The licensee may use it for any purpose.", "2026 Was a year of words,", "1.Grant", "1. grant", "a. Grant", "ABC",
        "WE MAY SELL IT;", "#hash", "####### Seven", "#",
    ])
    func `what only looks like a heading is text`(line: String) throws {
        let text = try document("\n\(line)\n\nwords here\n", named: "a.txt")
        #expect(try path(text, "words here") == [])
    }

    @Test func `a place beyond the text is its end`() throws {
        let text = try document("# One\nwords\n")
        for offset in [Int.min, -1, 0, 5, 12, 13, Int.max] { _ = text.place(at: offset) }
        #expect(text.place(at: Int.max) == DocumentPlace(page: nil, headingPath: ["One"], line: 3))
        #expect(text.place(at: -1).line == 1)
    }

    @Test func `a text of nothing but headings is bounded`() throws {
        let text = try document(String(repeating: "# a\n", count: DocumentOutline.markCountLimit + 10))
        #expect(text.place(at: text.bytes.count).headingPath == ["a"])
    }

    @Test func `too few words to be reviewed are refused, and enough are not`() throws {
        let minimum = DocumentText.readableCharacterCountMinimum
        try document(String(repeating: "a ", count: minimum)).requireEnoughToReview()
        #expect { try document(String(repeating: "a ", count: minimum - 1)).requireEnoughToReview() } throws: { error in
            (error as? IntakeError)?.code == .emptyDocument && (error as? IntakeError)?.reason.contains("199 readable") == true
        }
    }
}
