/// What the training script needs: the candidates of a text and their circumstances, unjudged.
@_spi(Training)
public enum ClauseTraining {
    /// One candidate.
    public struct Example: Sendable {
        public let category: String
        /// The sentence it stands in, which is what is judged.
        public let sentence: Range<Int>
        /// The passage that would be quoted, which is what is scored.
        public let passage: Range<Int>
        /// What it would be, were it taken.
        public let polarity: String
        public let severity: String
        public let features: [(name: String, amount: Double)]
        public let hits: [String]
    }

    /// The scores above which the reviewer takes a candidate: one for all, one for what would be a high grant.
    public static var thresholds: (all: Double, highGrant: Double) { (Judge.threshold, Judge.highGrantThreshold) }

    public static func examples(of text: [UInt8]) -> [Example] {
        let book = RuleBook.standard
        let reading = TextReading(text, book: book)
        let finder = PassageFinder(text: reading.text)
        return reading.sentences.indices.flatMap(reading.features.candidates).map { candidate in
            let sentence = reading.sentences[candidate.sentence]
            let facts = SentenceFacts(sentence, book: book)
            let polarity = PolarityReader.polarity(of: candidate, facts)
            return Example(
                category: candidate.category.rawValue, sentence: sentence.unit.range,
                passage: finder.passage(in: sentence, hits: candidate.hits), polarity: polarity.rawValue,
                severity: SeverityReader.rating(of: candidate.category, polarity, facts).severity.rawValue,
                features: candidate.features.map { ($0.name, $0.amount) },
                hits: candidate.hits.map { ($0.isClear ? "!" : "") + $0.rule.id })
        }
    }
}
