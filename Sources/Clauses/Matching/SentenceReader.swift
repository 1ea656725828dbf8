/// Reads the sentences of one text with the rule book.
struct SentenceReader {
    /// Shorter units are headings and fragments, not provisions.
    private static let fewestWords = 4
    /// Of a lead, the nearest words count.
    private static let longestLead = 70

    private let book: RuleBook
    private let text: [UInt8]
    private let companies: Set<String>
    private var tagger: Tagger
    /// The last heading and lead with what was read from them, because many units stand under one heading and in one list.
    private var lastHeading: (title: String, symbols: SymbolSet)?
    private var lastLead: (range: Range<Int>, tokens: [Token])?
    private let symbols: (we: Symbol, negation: Symbol, creator: Symbol, third: Symbol, others: Symbol)

    init(book: RuleBook, text: [UInt8], companies: Set<String>) {
        self.book = book
        self.text = text
        self.companies = companies
        tagger = book.tagger
        func symbol(_ name: String) -> Symbol { book.symbols[name] ?? 0 }
        symbols = (symbol("WE"), symbol("NEG"), symbol("YOUSUBJ"), symbol("TPCORE"), symbol("OTHERUSERS"))
    }

    mutating func read(_ unit: TextUnit, tokens own: [Token]) -> SentenceReading {
        let capacity = book.symbols.count
        let lead = neededLead(unit, own)
        let words = tagger.tag(lead + own, companies: companies)
        var present = words.symbols(capacity: capacity)
        let heading = headingSymbols(unit)
        let readings = book.readings.readings(of: words, present: present, heading: heading)
        for reading in readings { present.insert(book.readings.symbol(reading)) }
        var hits: [RuleHit] = []
        if own.count(where: { !$0.isMark }) >= Self.fewestWords {
            for compiled in book.rules {
                for pattern in compiled.patterns {
                    guard let spans = pattern.match(words, present: present, from: lead.count) else { continue }
                    hits.append(
                        RuleHit(rule: compiled.rule, isClear: pattern.isClear, spans: spans, agent: agent(of: spans, in: words)))
                }
            }
        }
        return SentenceReading(
            unit: unit, words: words, ownStart: lead.count, present: present,
            own: words.symbols(from: lead.count, capacity: capacity), heading: heading, readings: readings, hits: hits)
    }

    private mutating func headingSymbols(_ unit: TextUnit) -> SymbolSet {
        guard let title = unit.headings.last else { return SymbolSet(capacity: book.symbols.count) }
        if let last = lastHeading, last.title == title { return last.symbols }
        let bytes = Array(title.utf8)
        let tokens = Tokenizer.tokens(of: bytes, in: 0..<bytes.count)
        let symbols = tagger.tag(tokens, companies: companies).symbols(capacity: book.symbols.count)
        lastHeading = (title, symbols)
        return symbols
    }

    /// The lead's words, unless the item is a sentence of its own.
    private mutating func neededLead(_ unit: TextUnit, _ own: [Token]) -> [Token] {
        guard let range = unit.lead, own.count >= Self.fewestWords else { return [] }
        let opening = tagger.tag(Array(own.prefix(25)), companies: companies)
        if book.readings.isComplete(opening, opening.symbols(capacity: book.symbols.count)) { return [] }
        if let last = lastLead, last.range == range { return last.tokens }
        let tokens = Array(Tokenizer.tokens(of: text, in: range).suffix(Self.longestLead))
        lastLead = (range, tokens)
        return tokens
    }

    /// Walks back from the last matched word to the nearest subject.
    private func agent(of spans: [WordSpan], in words: TaggedWords) -> Agent {
        guard let first = spans.first?.index, let last = spans.last?.index else {
            return Agent(party: .unnamed, isNegated: false, modal: nil)
        }
        var party = Agent.Party.unnamed
        var isNegated = false
        var index = last
        let lowest = max(0, last - 40)
        search: while index >= lowest {
            let word = words.tokens[index].word
            if words.has(symbols.negation, at: index) { isNegated = true }
            if words.has(symbols.we, at: index), word != "our", word != "us", word != "ours" {
                party = .we
                break search
            }
            if word == "you" || (words.has(symbols.creator, at: index) && word != "user") {
                party = .you
                break search
            }
            if words.has(symbols.third, at: index) || (words.has(symbols.others, at: index) && index < first),
                !isRecipient(index, in: words)
            {
                party = .others
                break search
            }
            if word == "." { break search }
            index -= 1
        }
        let start = max(index, 0)
        for before in max(0, start - 2)...start where ["neither", "not", "no"].contains(words.tokens[before].word) {
            isNegated = true
        }
        let modal = words.tokens[start...last].first { Self.modals.contains($0.word) }?.word
        return Agent(party: party, isNegated: isNegated, modal: modal)
    }

    /// Whether somebody is named as the one to whom something goes: "… not transfer it to third parties" is said of whoever must not.
    private func isRecipient(_ index: Int, in words: TaggedWords) -> Bool {
        words.tokens[max(0, index - 3)..<index].contains { ["to", "with"].contains($0.word) }
    }

    private static let modals: Set<String> = [
        "may", "will", "shall", "must", "can", "reserve", "reserves", "agree", "should", "grant", "grants",
    ]
}
