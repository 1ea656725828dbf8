/// Questions about a sentence that polarity, severity and explanations ask.
struct SentenceFacts {
    let sentence: SentenceReading
    private let book: RuleBook

    init(_ sentence: SentenceReading, book: RuleBook) {
        self.sentence = sentence
        self.book = book
    }

    func has(_ concept: String) -> Bool { book.symbols[concept].map { sentence.present.contains($0) } ?? false }

    func hasOwn(_ concept: String) -> Bool { book.symbols[concept].map { sentence.own.contains($0) } ?? false }

    func says(_ reading: Reading) -> Bool { sentence.has(reading) }

    /// Whether it defines a term rather than granting anything: "… means …".
    var isDefinition: Bool {
        let words = sentence.words.tokens[sentence.ownStart...].prefix(16).map(\.word)
        return words.contains("means") && !words.contains("may")
    }

    /// Whether it asks something.
    var isQuestion: Bool { sentence.words.tokens.last { $0.word != "\"" }?.word == "?" }

    /// Whether a word stands in the sentence's own part.
    func word(_ words: String...) -> Bool {
        sentence.words.tokens[sentence.ownStart...].contains { words.contains($0.word) }
    }
}
