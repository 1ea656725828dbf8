/// Decides which candidates are provisions.
struct Judge {
    /// A candidate whose circumstances add up to more than this is taken: a little more likely than not.
    static let threshold = 0.1
    /// For what would be a high grant, less is enough, because a missed one costs the creator more than one shown too many.
    static let highGrantThreshold = -0.9

    let weights: Weights
    let book: RuleBook

    struct Verdict {
        let candidate: Candidate
        let score: Double
        let polarity: Polarity
        let severity: Severity
        let severityReason: String
    }

    func verdicts(on reading: TextReading) -> [Verdict] {
        reading.candidates.compactMap { candidate in
            let score = weights.score(candidate)
            guard score > Self.highGrantThreshold else { return nil }
            let facts = SentenceFacts(reading.sentences[candidate.sentence], book: book)
            let polarity = PolarityReader.polarity(of: candidate, facts)
            let rating = SeverityReader.rating(of: candidate.category, polarity, facts)
            let isHighGrant = polarity == .grant && rating.severity == .high
            guard score > (isHighGrant ? Self.highGrantThreshold : Self.threshold) else { return nil }
            return Verdict(
                candidate: candidate, score: score, polarity: polarity, severity: rating.severity, severityReason: rating.reason)
        }
    }
}
