/// Finds the symbols in a sentence by the first word of their phrases.
struct Tagger {
    private struct Phrase {
        let symbol: Symbol
        let words: [PhraseWord]
    }

    private struct PhraseWord {
        let text: String
        let isStem: Bool

        init(_ source: Substring) {
            isStem = source.last == "*"
            text = String(isStem ? source.dropLast() : source)
        }

        func fits(_ word: String) -> Bool { isStem ? word.hasPrefix(text) : word == text }
    }

    private var whole: [String: [Phrase]] = [:]
    private var stems: [String: [Phrase]] = [:]
    /// For each symbol, the concepts that take it over.
    private var wider: [Symbol: [Symbol]] = [:]
    private let we: Symbol
    /// Phrases by word, for words already seen in this text.
    private var seen: [String: [Phrase]] = [:]

    init(concepts: [Concept], symbols: inout SymbolTable) {
        we = symbols.number(of: "WE")
        for concept in concepts {
            let symbol = symbols.number(of: concept.name)
            for entry in concept.words.split(separator: ",") {
                let words = entry.split(separator: " ")
                if words.count == 1, let name = words.first, SymbolTable.isNamed(String(name)) {
                    wider[symbols.number(of: String(name)), default: []].append(symbol)
                } else {
                    add(Phrase(symbol: symbol, words: words.map(PhraseWord.init)))
                }
            }
        }
        for symbol in symbols.namedCount..<symbols.count {
            add(Phrase(symbol: symbol, words: [PhraseWord(symbols.names[symbol][...])]))
        }
    }

    private mutating func add(_ phrase: Phrase) {
        guard let first = phrase.words.first else { return }
        if first.isStem {
            stems[String(first.text.prefix(2)), default: []].append(phrase)
        } else {
            whole[first.text, default: []].append(phrase)
        }
    }

    /// Tags a sentence; `companies` are the words by which the text calls the other side.
    mutating func tag(_ tokens: [Token], companies: Set<String>) -> TaggedWords {
        var tags: [[TaggedWords.Tag]] = []
        tags.reserveCapacity(tokens.count)
        for index in tokens.indices {
            var here: [TaggedWords.Tag] = []
            for phrase in isIdle(tokens, index) ? [] : phrases(startingWith: tokens[index].word) {
                guard let length = length(of: phrase, in: tokens, at: index) else { continue }
                put(phrase.symbol, length, into: &here)
            }
            if !tokens[index].isMark, companies.contains(tokens[index].word) { put(we, 1, into: &here) }
            tags.append(here)
        }
        return TaggedWords(tokens: tokens, tags: tags)
    }

    /// "Including but not limited to", "not only", "whether or not", "no later than": a negation that denies nothing.
    private func isIdle(_ tokens: [Token], _ index: Int) -> Bool {
        let next = index + 1 < tokens.count ? tokens[index + 1].word : ""
        switch tokens[index].word {
        case "not":
            return ["limited", "only", "necessarily"].contains(next) || (index > 1 && tokens[index - 2].word == "whether")
        case "no": return ["later", "less", "more", "fewer", "matter"].contains(next)
        default: return false
        }
    }

    private mutating func phrases(startingWith word: String) -> [Phrase] {
        if let known = seen[word] { return known }
        let stemmed = (stems[String(word.prefix(2))] ?? []).filter { $0.words.first?.fits(word) == true }
        let found = (whole[word] ?? []) + stemmed
        seen[word] = found
        return found
    }

    /// How many words and marks a phrase covers, when it stands here. A comma may stand between its words: "right, title and interest".
    private func length(of phrase: Phrase, in tokens: [Token], at index: Int) -> Int? {
        var place = index + 1
        for word in phrase.words.dropFirst() {
            if place < tokens.count, tokens[place].word == "," { place += 1 }
            guard place < tokens.count, word.fits(tokens[place].word) else { return nil }
            place += 1
        }
        return place - index
    }

    private func put(_ symbol: Symbol, _ length: Int, into tags: inout [TaggedWords.Tag]) {
        if let known = tags.firstIndex(where: { $0.symbol == symbol }) {
            guard tags[known].length < length else { return }
            tags[known] = TaggedWords.Tag(symbol: symbol, length: length)
        } else {
            tags.append(TaggedWords.Tag(symbol: symbol, length: length))
        }
        for concept in wider[symbol] ?? [] { put(concept, length, into: &tags) }
    }
}
