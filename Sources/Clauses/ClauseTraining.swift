/// What the training script needs: the candidates of a text and their circumstances, unjudged.
@_spi(Training)
public enum ClauseTraining {
    public struct Example: Sendable {
        public let category: String
        public let start: Int
        public let end: Int
        public let features: [(name: String, amount: Double)]
        public let hits: [String]
    }

    public static func examples(of text: [UInt8]) -> [Example] {
        let reading = TextReading(text, book: .standard)
        return reading.candidates.map { candidate in
            let range = reading.sentences[candidate.sentence].unit.range
            return Example(
                category: candidate.category.rawValue, start: range.lowerBound, end: range.upperBound,
                features: candidate.features.map { ($0.name, $0.amount) },
                hits: candidate.hits.map { ($0.isClear ? "!" : "") + $0.rule.id })
        }
    }
}
