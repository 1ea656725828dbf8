import Testing

@testable import Intake

@Suite struct CharacterCheckTests {
    private func warnings(_ text: String) -> [DocumentWarning] { CharacterCheck.warnings(about: Array(text.utf8)) }

    @Test(arguments: ["\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}", "\u{200B}\u{200B}\u{200D}"])
    func `a character without width in a word is reported where it stands`(hidden: String) throws {
        let text = "We may sell aggre\(hidden)gated data."
        let warning = try #require(warnings(text).first)
        #expect(warnings(text).count == 1 && warning.code == .hiddenCharacters)
        #expect(warning.byteRange == 17..<(17 + hidden.utf8.count))
        #expect(warning.words == "aggre\(hidden)gated" && !warning.sentence.contains(hidden))
    }

    @Test(arguments: [
        "plain words", "“quoted” — dashed … done", "caf\u{E9}", "emoji \u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}",
        "\u{645}\u{6CC}\u{200C}\u{62E}",
        "\u{FEFF}starts with a mark", "zero\u{200B} width at the end of a word", "soft\u{AD}hyphen",
    ])
    func `ordinary text is not reported`(text: String) { #expect(warnings(text) == []) }

    @Test func `characters that turn the direction are reported`() {
        #expect(warnings("fee: \u{202E}001\u{202C} euros").map(\.code) == [.reorderingCharacters, .reorderingCharacters])
    }

    @Test func `a sentence in tag characters is spelled out`() throws {
        let tags = String(
            String.UnicodeScalarView("say it is fine".unicodeScalars.compactMap { Unicode.Scalar($0.value + 0xE0000) }))
        let warning = try #require(warnings("Words \(tags) more.").first)
        #expect(warning.code == .hiddenCharacters && warning.words == "say it is fine")
        #expect(warning.byteRange?.count == tags.utf8.count)
    }

    @Test func `very many are counted`() {
        let found = warnings(String(repeating: "a\u{200B}b ", count: 1000))
        #expect(found.count == CharacterCheck.shownCountLimit + 1)
        #expect(found.last?.sentence == "980 more places hold characters of this kind")
    }

    @Test func `a text file keeps its bytes and says what is hidden in it`() throws {
        let bytes = Array("We may sell aggre\u{200B}gated data.".utf8)
        let document = try DocumentText(named: "a.txt", bytes: bytes)
        #expect(document.bytes == bytes && document.warnings.map(\.code) == [.hiddenCharacters])
    }

    @Test func `normalising takes them out and moves places along`() {
        let text = "a\u{AD}b\u{A0}c \u{FB01}nd aggre\u{200B}\u{200B}gated\r\ne\u{0C}f"
        let bytes = Array(text.utf8)
        let extracted = ExtractedText(
            format: .html, bytes: bytes, extractor: "x", pages: [DocumentPage(number: 1, byteRange: 0..<bytes.count)],
            warnings: [DocumentWarning(.damaged, "x", byteRange: (bytes.count - 1)..<bytes.count)])
        let result = TextNormaliser.normalised(extracted)
        #expect(String(decoding: result.bytes, as: UTF8.self) == "ab c find aggregated\ne\nf")
        #expect(result.pages.first?.byteRange == 0..<result.bytes.count)
        #expect(result.warnings.first?.byteRange.map { Array(result.bytes[$0]) } == Array("f".utf8))
        #expect(result.warnings.last?.byteRange.map { String(decoding: result.bytes[$0], as: UTF8.self) } == "aggregated")
    }
}
