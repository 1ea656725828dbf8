import Testing

@testable import Clauses

@Suite struct TokenizerTests {
    private func words(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return Tokenizer.tokens(of: bytes, in: 0..<bytes.count).map(\.word)
    }

    @Test func `short forms become two words`() {
        #expect(words("We don't, you're, they'll") == ["we", "do", "not", ",", "you", "are", ",", "they", "will"])
        #expect(words("won’t") == ["will", "not"])
        #expect(words("can't") == ["can", "not"])
    }

    @Test func `a wrongly decoded apostrophe is an apostrophe`() {
        #expect(words("donâ\u{80}\u{99}t") == ["do", "not"])
        #expect(words("donâ€™t") == ["do", "not"])
    }

    @Test func `markup and link targets are passed over`() {
        #expect(words("a <span class=\"x\">b</span> [c](https://d.example/e) f") == ["a", "b", "c", "f"])
        #expect(words("1 < 2 and 3") == ["1", "2", "and", "3"])
    }

    @Test func `a name with a domain is one word`() { #expect(words("Acme.ai may") == ["acmeai", "may"]) }

    @Test func `a heading joined to a sentence is parted from it`() {
        #expect(words("TermsWe may") == ["terms", ".", "we", "may"])
    }

    @Test func `a soft hyphen does not part a word`() { #expect(words("li\u{AD}cence") == ["licence"]) }

    @Test func `offsets are those of the bytes`() throws {
        let bytes = Array("é “ab” c".utf8)
        let tokens = Tokenizer.tokens(of: bytes, in: 0..<bytes.count)
        let token = try #require(tokens.first { $0.word == "ab" })
        #expect(String(decoding: bytes[token.start..<token.end], as: UTF8.self) == "ab")
    }
}

@Suite struct SegmenterTests {
    private func sentences(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return Segmenter.units(of: bytes).map { String(decoding: bytes[$0.range], as: UTF8.self) }
    }

    @Test func `abbreviations and section numbers do not end a sentence`() {
        #expect(
            sentences("Acme Inc. may act, e.g. By post. It may stop.") == ["Acme Inc. may act, e.g. By post.", "It may stop."])
        #expect(sentences("4.2. We may act. You may too.") == ["4.2. We may act.", "You may too."])
    }

    @Test func `an item of a list keeps the words that introduce the list`() throws {
        let text = "You may not:\n\n- sell it;\n- train models with it.\n\nOther text follows here."
        let bytes = Array(text.utf8)
        let units = Segmenter.units(of: bytes)
        #expect(units.count == 4)
        let lead = try #require(units[1].lead)
        #expect(String(decoding: bytes[lead], as: UTF8.self) == "You may not:")
        #expect(units[2].lead == lead)
        #expect(units[3].lead == nil)
    }

    @Test func `headings give the section path`() throws {
        let bytes = Array("# Terms\n\n## Licence\n\nYou grant us a licence.\n\n## Data\n\nWe use data.\n".utf8)
        let units = Segmenter.units(of: bytes)
        #expect(units.map(\.headings) == [["Terms", "Licence"], ["Terms", "Data"]])
    }

    @Test func `title case and capitals are headings and sentences are not`() {
        for heading in ["SERVICE OPERATIONS", "Use of Your Content", "**Rights**", "3. Licence Grant.", "# anything"] {
            #expect(Heading.isHeading(Array(heading.utf8)[...]), "\(heading)")
        }
        for text in [
            "We may use data.", "the user may act", "You Agree That The Company And Its Many Friends May Use All Of It Forever",
            "",
        ] {
            #expect(!Heading.isHeading(Array(text.utf8)[...]), "\(text)")
        }
    }

    @Test func `a text without full stops is cut at semicolons`() {
        let long = String(repeating: "we may use the content in this way and in that way; ", count: 60)
        #expect(sentences(long).allSatisfy { $0.utf8.count < 1_100 })
    }
}
