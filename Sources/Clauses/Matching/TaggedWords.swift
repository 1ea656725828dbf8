/// A sentence's words with the symbols that begin at each.
struct TaggedWords {
    struct Tag {
        let symbol: Symbol
        let length: Int
    }

    let tokens: [Token]
    private(set) var tags: [[Tag]]

    init(tokens: [Token], tags: [[Tag]]) {
        self.tokens = tokens
        self.tags = tags
    }

    var count: Int { tokens.count }

    func length(at index: Int, of symbols: [Symbol]) -> Int? {
        var longest = 0
        for tag in tags[index] where tag.length > longest && symbols.contains(tag.symbol) { longest = tag.length }
        return longest > 0 ? longest : nil
    }

    func has(_ symbol: Symbol, at index: Int) -> Bool { tags[index].contains { $0.symbol == symbol } }

    func firstSpan(of symbols: [Symbol], from start: Int, within gap: Int) -> WordSpan? {
        var index = start
        while index < count, index <= start + gap {
            if let length = length(at: index, of: symbols) { return WordSpan(index: index, length: length) }
            index += 1
        }
        return nil
    }

    /// Every symbol that begins at or after a word.
    func symbols(from start: Int = 0, capacity: Int) -> SymbolSet {
        var set = SymbolSet(capacity: capacity)
        for index in start..<max(start, count) {
            for tag in tags[index] { set.insert(tag.symbol) }
        }
        return set
    }
}
