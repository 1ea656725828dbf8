/// Lists the circumstances by which a candidate is judged.
///
/// All of them are things a reader can check: which rule matched, how clearly, who acts, which concepts stand in the sentence and
/// its heading, and whether the sentences around it speak of the same.
struct FeatureReader {
    /// Who is bound and what is spoken of: these weigh differently when a pattern is clear than when it only hints.
    private static let telling = [
        "USERNEG", "BINDSUSER", "LICOUTF", "NEG", "WENEG", "WEMAY", "LICIN", "THEIRCONTENT", "DATA", "HRESTR",
    ]

    /// How often a category is met at all costs the fit little to learn, so it weighs more than one circumstance.
    private static let baseRate = 3.0

    private let book: RuleBook
    private let sentences: [SentenceReading]
    private let conceptNames: [String]
    private let headingNames: [String]
    /// Concepts that only fill places of frames are too common to say anything alone.
    private let isFiller: [Bool]
    private let telling: [(symbol: Symbol, name: String)]
    /// For each sentence, the categories that strong rules found in it.
    private let strong: [Set<ClauseCategory>]

    init(book: RuleBook, sentences: [SentenceReading]) {
        self.book = book
        self.sentences = sentences
        conceptNames = book.symbols.names.prefix(book.symbols.namedCount).map { "C:" + $0 }
        headingNames = book.symbols.names.prefix(book.symbols.namedCount).map { "H:" + $0 }
        let fillers = Set(Concept.frames.map(\.name))
        isFiller = book.symbols.names.prefix(book.symbols.namedCount).map(fillers.contains)
        telling = Self.telling.compactMap { name in book.symbols[name].map { ($0, name) } }
        strong = sentences.map { sentence in
            Set(sentence.hits.filter { $0.rule.strength == .strong }.map(\.rule.category))
        }
    }

    /// The candidates of one sentence. They are made when asked for and not kept: those of a whole text fill the memory.
    func candidates(at index: Int) -> [Candidate] {
        let sentence = sentences[index]
        guard !sentence.hits.isEmpty else { return [] }
        let byCategory = Dictionary(grouping: sentence.hits, by: \.rule.category)
        let shared = sharedFeatures(sentence)
        let clear = Set(sentence.hits.filter(\.isClear).map(\.rule.category))
        var candidates: [Candidate] = []
        for category in ClauseCategory.allCases {
            guard let hits = byCategory[category] else { continue }
            var features = shared + ownFeatures(index, sentence, category, hits)
            features += clear.subtracting([category]).map { "with:" + $0.rawValue }.sorted().map { Feature($0) }
            candidates.append(Candidate(sentence: index, category: category, hits: hits, features: features))
        }
        return candidates
    }

    private func sharedFeatures(_ sentence: SentenceReading) -> [Feature] {
        let bound = book.symbols.namedCount
        var features = sentence.present.symbols(below: bound).filter { !isFiller[$0] }.map { Feature(conceptNames[$0]) }
        features += sentence.heading.symbols(below: bound).filter { !isFiller[$0] }.map { Feature(headingNames[$0]) }
        let words = sentence.words.count - sentence.ownStart
        features.append(Feature("length", min(3, Double(words) / 40)))
        return features
    }

    private func ownFeatures(
        _ index: Int, _ sentence: SentenceReading, _ category: ClauseCategory, _ hits: [RuleHit]
    ) -> [Feature] {
        var names: Set<String> = []
        let clear = hits.count(where: \.isClear)
        if clear > 0 { names.insert(clear > 1 ? "clear twice" : "clear once") }
        let form = clear > 0 ? "clear&" : "hint&"
        for (symbol, name) in telling where sentence.present.contains(symbol) { names.insert(form + name) }
        for hit in hits {
            names.insert("R:" + hit.rule.id)
            if hit.isClear {
                names.insert("clear")
                names.insert("clear \(hit.rule.polarity.rawValue)")
            } else if hit.rule.strength == .strong {
                names.insert("strong")
            }
            let agent = "A:" + hit.agent.party.rawValue + (hit.agent.isNegated ? " not" : "")
            names.insert(agent)
            names.insert(hit.rule.polarity.rawValue + " " + agent)
            names.insert("M:" + (hit.agent.modal ?? "-"))
        }
        let around = [index - 2, index - 1, index + 1, index + 2].filter { strong.indices.contains($0) }
        if around.contains(where: { strong[$0].contains(category) }) { names.insert("said nearby") }
        if index > 0, strong[index - 1].contains(category) { names.insert("said before") }
        return [Feature("always", Self.baseRate)] + names.sorted().map { Feature($0) }
    }
}
