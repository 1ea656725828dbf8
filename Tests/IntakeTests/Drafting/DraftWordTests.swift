import Testing

@testable import Intake

@Suite struct DraftWordTests {
    private func words(_ text: String) -> ArraySlice<DraftWord> {
        let bytes = Array(text.utf8)
        return DraftWordReader.words(in: bytes, 0..<bytes.count)[...]
    }

    @Test(arguments: [
        ("investigations", "invest"), ("assignable", "assign~"), ("personally", "persona"), ("processor", "process~"),
        ("improvisation", "improve~"), ("works", "work~ed"),
    ])
    func `no phrase matches inside another word`(text: String, phrase: String) {
        #expect(!words(text).mention(DraftPhrases(phrase)))
    }

    @Test(arguments: [
        ("we sub-license it", "sublicense~"), ("an opt-in", "opt in"), ("companies", "company+"), ("they copied", "copy~"),
        ("Images’ insights", "insight+"), ("a **licence** to [use](http://example.org/sell) it", "licence to use it"),
    ])
    func `listed forms, hyphens and emphasis make no difference`(text: String, phrase: String) {
        #expect(words(text).mention(DraftPhrases(phrase)))
    }

    @Test func `addresses and tags are no words`() {
        #expect(words("<span class=\"sell\">a</span> [b](https://sell.example)").map(\.text) == ["a", "b"])
    }

    @Test(arguments: ["non-transferable", "not transferable", "never be transferable", "no transferable"])
    func `what is denied is not said`(text: String) {
        #expect(!words(text).say(DraftPhrases("transferable")) && words(text).mention(DraftPhrases("transferable")))
    }

    @Test func `without limitation denies nothing`() {
        #expect(words("including without limitation training").say(DraftPhrases("training")))
        #expect(words("not limited to training").say(DraftPhrases("training")))
    }

    @Test func `every byte can stand anywhere`() {
        for byte in UInt8.min...UInt8.max {
            for text in [
                [byte], [byte, byte], Array("a ".utf8) + [byte] + Array(" b-".utf8) + [byte, 0x80], [0xE2, byte], [0xC2, byte],
            ] {
                let read = DraftWordReader.words(in: text, 0..<text.count)
                #expect(read.allSatisfy { $0.range.upperBound <= text.count })
                let sentences = DraftSentenceReader.sentences(of: text)
                #expect(sentences.allSatisfy { $0.range.upperBound <= text.count && !$0.range.isEmpty })
            }
        }
    }

    @Test func `sentences end at full stops, and not at abbreviations, numbers or initials`() {
        let text =
            "Harbour Ltd. may copy No. 3, e.g. as J. Smith says in 4.2 below. It “stops.” Then (a) one.\n\n- item one\n- item two\n"
        let bytes = Array(text.utf8)
        let sentences = DraftSentenceReader.sentences(of: bytes).map { String(decoding: bytes[$0.range], as: UTF8.self) }
        #expect(
            sentences == [
                "Harbour Ltd. may copy No. 3, e.g. as J. Smith says in 4.2 below.", "It “stops.”", "Then (a) one.", "item one",
                "item two",
            ])
    }

    @Test func `items stand under the line or the heading that leads into them`() {
        let text = "We will not:\n\n- sell\n- share\n\nA paragraph.\n\n- alone\n\n## What it does not include\n\n- copies\n"
        let bytes = Array(text.utf8)
        let leads = DraftSentenceReader.sentences(of: bytes).map { $0.leadIn.map { String(decoding: bytes[$0], as: UTF8.self) } }
        #expect(leads == [nil, "We will not:", "We will not:", nil, nil, "## What it does not include"])
    }
}
