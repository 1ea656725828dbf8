/// The rules, compiled once: symbols, tagger and patterns.
struct RuleBook {
    struct Compiled {
        let rule: ClauseRule
        let patterns: [Pattern]
    }

    let symbols: SymbolTable
    let rules: [Compiled]
    let tagger: Tagger
    let readings: ReadingPatterns

    static let standard = RuleBook(rules: ClauseRule.all, concepts: Concept.all)

    init(rules: [ClauseRule], concepts: [Concept]) {
        var symbols = SymbolTable(concepts: concepts, readings: Reading.allCases.map(\.rawValue))
        self.rules = rules.map { rule in
            Compiled(rule: rule, patterns: rule.patterns.split(separator: "\n").map { Pattern($0, symbols: &symbols) })
        }
        readings = ReadingPatterns(symbols: &symbols)
        tagger = Tagger(concepts: concepts, symbols: &symbols)
        self.symbols = symbols
    }
}
