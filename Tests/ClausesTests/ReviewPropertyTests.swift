import Testing

@testable import Clauses

@Suite struct ReviewPropertyTests {
    private static let texts = [
        Fixture.misleadingTerms, Fixture.brand, Fixture.platform, Fixture.production, Fixture.sync, Fixture.tool, Fixture.plain,
    ]

    @Test(arguments: texts) func `every quote stands at its bytes`(_ text: String) {
        let bytes = Array(text.utf8)
        for finding in review(text).findings {
            #expect(finding.start < finding.end && finding.end <= bytes.count && finding.end - finding.start <= 1_500)
            #expect(Array(finding.quote.utf8) == Array(bytes[finding.start..<finding.end]))
            #expect(!finding.reason.rule.isEmpty && !finding.reason.words.isEmpty)
        }
    }

    @Test(arguments: texts) func `the same text gives the same review`(_ text: String) {
        #expect(review(text) == review(text))
    }

    @Test func `an empty text and one of odd bytes are reviewed`() {
        for bytes in [[], [0], [0xFF, 0xFE, 0x80], Array(repeating: UInt8(ascii: "."), count: 500), Array("\"".utf8)] as [[UInt8]]
        {
            #expect(ClauseReviewer.review(text: bytes).findings.isEmpty)
        }
    }

    @Test func `changed bytes never trap and offsets stay inside`() {
        var state: UInt64 = 42
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        let source = Array(Self.texts.joined(separator: "\n\n").utf8)
        for _ in 0..<60 {
            var bytes = source
            for _ in 0..<(1 + next(40)) {
                let place = next(bytes.count)
                switch next(3) {
                case 0: bytes[place] = UInt8(next(256))
                case 1: bytes.remove(at: place)
                default:
                    bytes.insert(contentsOf: [0xE2, 0x80, UInt8(next(256)), UInt8(ascii: "<")].prefix(1 + next(4)), at: place)
                }
            }
            for finding in ClauseReviewer.review(text: bytes).findings {
                #expect(finding.start >= 0 && finding.start < finding.end && finding.end <= bytes.count)
            }
        }
    }

    @Test func `a hostile text without sentences stays bounded`() {
        let endless = Array(String(repeating: "we may use share sell license data content ", count: 4_000).utf8)
        for finding in ClauseReviewer.review(text: endless).findings { #expect(finding.end - finding.start <= 1_500) }
        let brackets = Array(String(repeating: "[](<a", count: 20_000).utf8)
        #expect(ClauseReviewer.review(text: brackets).findings.isEmpty)
    }

    @Test(arguments: [
        "\u{200D}", "\u{200B}", "\u{AD}", "\u{FEFF}", "\u{202E}", "\u{2060}", "\u{FE0F}", "\u{E0041}", "**", "<b>", "</i>",
    ])
    func `what is not seen inside a word does not hide a clause`(_ unseen: String) throws {
        let text = "We may use your content to tr\(unseen)ain our machine lear\(unseen)ning models."
        let finding = try #require(review(text).found(.aiTraining, .grant).first)
        #expect(finding.quote == text)
        #expect(finding.start == 0 && finding.end == text.utf8.count)
        #expect(finding.readableQuote == "We may use your content to train our machine learning models.")
    }

    @Test func `letters of another script are other letters`() {
        #expect(!review("We may use your content to tr\u{430}in our models.").has(.aiTraining, .grant))
    }

    @Test func `a flood of findings is cut to the gravest, and that is said`() {
        let small = String(repeating: "We may change these terms by giving you notice. ", count: 20)
        let text = Array((small + "\n\nWe may use your content to train our machine learning models.\n").utf8)
        let review = ClauseReviewer.review(text: text, options: ReviewOptions(), longest: 10_000, most: 3)
        #expect(review.findings.count == 3)
        #expect(review.has(.aiTraining, .grant))
        #expect(review.notes.contains { $0.hasPrefix("the gravest 3 of ") })
    }

    @Test func `a text above the limit is read up to it, and that is said`() {
        let text = Array((Fixture.plain + "\n\nWe may use your content to train our machine learning models.\n").utf8)
        let cut = ClauseReviewer.review(text: text, options: ReviewOptions(), longest: Fixture.plain.utf8.count, most: 10)
        #expect(cut.findings.isEmpty)
        #expect(cut.notes.contains { $0.contains("the rest was not read") })
        #expect(ClauseReviewer.longestText == 4_194_304)
    }

    @Test func `overlaps are found as a slow search finds them`() {
        let findings = review(Self.texts.joined(separator: "\n\n")).findings
        for step in 1..<4 {
            let some = findings.enumerated().filter { $0.offset % step == 0 }.map(\.element)
            let overlaps = Overlaps(some)
            for finding in findings {
                #expect(overlaps.touches(finding) == some.contains { $0.start < finding.end && finding.start < $0.end })
            }
        }
    }
}
