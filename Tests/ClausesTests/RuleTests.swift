import Testing

@testable import Clauses

@Suite struct RuleTests {
    @Test(arguments: ClauseRule.all.map(\.id))
    func `a rule finds its example and leaves its counter-example`(_ id: String) throws {
        let rule = try #require(ClauseRule.all.first { $0.id == id })
        #expect(rulesMatching(rule.example).contains(id), "example")
        #expect(!rulesMatching(rule.counter).contains(id), "counter-example")
    }

    @Test func `rules have names of their own`() {
        #expect(Set(ClauseRule.all.map(\.id)).count == ClauseRule.all.count)
        #expect(Set(Concept.all.map(\.name)).count == Concept.all.count)
    }

    @Test func `every name in capitals in a pattern is a concept or a reading`() {
        let known = Set(Concept.all.map(\.name)).union(Reading.allCases.map(\.rawValue))
        for rule in ClauseRule.all {
            let parts = rule.patterns.split { " /\n!+-".contains($0) }.filter { SymbolTable.isNamed(String($0)) }
            for part in parts { #expect(known.contains(String(part)), "\(rule.id): \(part)") }
        }
    }

    @Test func `every category has rules, weights and texts`() {
        for category in ClauseCategory.allCases {
            #expect(ClauseRule.all.contains { $0.category == category })
            #expect(Weights.tables.contains { $0.name == category.rawValue })
            #expect(!ClauseText.text(for: category).ask.isEmpty)
        }
    }

    private func rulesMatching(_ sentence: String) -> Set<String> {
        let reading = TextReading(Array(sentence.utf8), book: .standard)
        return Set(reading.sentences.flatMap(\.hits).map(\.rule.id))
    }
}

@Suite struct PatternTests {
    private func matches(_ pattern: String, _ sentence: String) -> Bool {
        let concepts = [Concept("PARTY", "we, our company"), Concept("MADE", "work*, PARTY")]
        let rule = ClauseRule("r", .optOut, .grant, .cue, pattern, example: "", counter: "")
        let book = RuleBook(rules: [rule], concepts: concepts)
        var reader = SentenceReader(book: book, text: Array(sentence.utf8), companies: [])
        let bytes = Array(sentence.utf8)
        let tokens = Tokenizer.tokens(of: bytes, in: 0..<bytes.count)
        let unit = TextUnit(range: 0..<bytes.count, headings: [], lead: nil)
        return !reader.read(unit, tokens: tokens).hits.isEmpty
    }

    @Test func `words follow at once unless a gap is given`() {
        #expect(matches("one two", "there is one two here"))
        #expect(!matches("one two", "there is one and two here"))
        #expect(matches("one ~1 two", "there is one and two here"))
        #expect(!matches("one ~1 two", "there is one and also two here"))
        #expect(!matches("one two", "there is two one here"))
    }

    @Test func `a star stands for any ending`() {
        #expect(matches("licen*", "you give us licences for that"))
        #expect(!matches("licen", "you give us licences for that"))
    }

    @Test func `a wanted word stands anywhere and a forbidden one nowhere`() {
        #expect(matches("one +two", "two and then one more"))
        #expect(!matches("one +two", "three and then one more"))
        #expect(!matches("one -two", "two and then one more"))
    }

    @Test func `a concept has words, phrases and other concepts`() {
        #expect(matches("PARTY may", "here our company may do it"))
        #expect(!matches("PARTY may", "here our firm may do it"))
        #expect(matches("MADE may", "here we may do it"))
        #expect(matches("MADE may", "here works may do it"))
    }
}
