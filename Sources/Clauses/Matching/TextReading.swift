/// A whole text as read by the rules.
struct TextReading {
    let text: [UInt8]
    let sentences: [SentenceReading]
    let features: FeatureReader
    let companies: Set<String>

    init(_ text: [UInt8], book: RuleBook) {
        let units = Segmenter.units(of: text)
        let tokens = units.map { Tokenizer.tokens(of: text, in: $0.range) }
        companies = CompanyNames.names(in: tokens, text: text)
        var reader = SentenceReader(book: book, text: text, companies: companies)
        sentences = zip(units, tokens).map { reader.read($0, tokens: $1) }
        features = FeatureReader(book: book, sentences: sentences)
        self.text = text
    }
}
