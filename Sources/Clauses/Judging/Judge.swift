/// Decides which candidates are provisions.
struct Judge {
    /// A candidate whose circumstances add up to more than this is taken.
    ///
    /// It lies a little below even odds, because agreements that nobody here has seen are worded otherwise and reach less.
    static let threshold = -0.2
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

    /// The verdicts on a text, the gravest first, and how many there would be without the limit.
    struct Outcome {
        let verdicts: [Verdict]
        let count: Int
    }

    /// Judges a text. Of more than `most` verdicts the gravest are kept, so that a flood of small ones hides none.
    func outcome(on reading: TextReading, most: Int) -> Outcome {
        var kept: [Severity: [Verdict]] = [:]
        var count = 0
        for index in reading.sentences.indices {
            for candidate in reading.features.candidates(at: index) {
                guard let verdict = verdict(on: candidate, reading.sentences[index]) else { continue }
                count += 1
                if kept[verdict.severity, default: []].count < most { kept[verdict.severity, default: []].append(verdict) }
            }
        }
        let gravest = [Severity.high, .medium, .low].flatMap { kept[$0] ?? [] }.prefix(most)
        return Outcome(verdicts: Array(gravest), count: count)
    }

    private func verdict(on candidate: Candidate, _ sentence: SentenceReading) -> Verdict? {
        let score = weights.score(candidate)
        guard score > Self.highGrantThreshold else { return nil }
        let facts = SentenceFacts(sentence, book: book)
        let polarity = PolarityReader.polarity(of: candidate, facts)
        let rating = SeverityReader.rating(of: candidate.category, polarity, facts)
        let isHighGrant = polarity == .grant && rating.severity == .high
        guard score > (isHighGrant ? Self.highGrantThreshold : Self.threshold) else { return nil }
        return Verdict(
            candidate: candidate, score: score, polarity: polarity, severity: rating.severity, severityReason: rating.reason)
    }
}
