/// Tells the kind of an agreement from words in it and its headings.
enum ContractTypeGuesser {
    /// A word counts at most this often, so that one repeated word does not decide.
    private static let mostOften = 8

    static func guess(_ reading: TextReading, stated: ContractType?) -> Review.TypeGuess {
        if let stated { return Review.TypeGuess(type: stated, isStated: true, why: "stated by you") }
        var counts: [String: Int] = [:]
        for sentence in reading.sentences {
            for token in sentence.words.tokens[sentence.ownStart...] where !token.isMark { counts[token.word, default: 0] += 1 }
        }
        var best: (type: ContractType, points: Int, words: [String]) = (.platform, 0, [])
        for type in ContractType.allCases {
            let cues = type.cues.map { (word: $0.word, points: $0.points * min(mostOften, counts[$0.word] ?? 0)) }.filter {
                $0.points > 0
            }
            let title = type.isStandardTerms && isTitledAsTerms(reading) ? titlePoints : 0
            let points = cues.reduce(0) { $0 + $1.points } + headingPoints(type, reading) + title
            if points > best.points {
                best = (type, points, cues.sorted { ($0.points, $1.word) > ($1.points, $0.word) }.prefix(3).map(\.word))
            }
        }
        let why =
            best.points == 0
            ? "no words point to a kind; taken for the commonest"
            : "by the words " + best.words.map { "\"\($0)\"" }.joined(separator: ", ")
        return Review.TypeGuess(type: best.type, isStated: false, why: why)
    }

    /// What a title such as “Terms of Use” counts: it is what a service calls the terms that it offers to everybody alike.
    private static let titlePoints = 24
    /// Where a title stands.
    private static let titleWords = 40

    private static func isTitledAsTerms(_ reading: TextReading) -> Bool {
        let words = reading.sentences.prefix(8).flatMap { $0.words.tokens[$0.ownStart...] }.prefix(titleWords).map(\.word)
        let headings = reading.sentences.prefix(2).flatMap(\.unit.headings).flatMap {
            $0.lowercased().split { !$0.isLetter }.map(String.init)
        }
        return [Array(words), headings].contains { words in
            zip(words, zip(words.dropFirst(), words.dropFirst(2))).contains { first, rest in
                first == "terms" && ["of", "and"].contains(rest.0)
                    && ["service", "services", "use", "conditions"].contains(rest.1)
            }
        }
    }

    private static func headingPoints(_ type: ContractType, _ reading: TextReading) -> Int {
        let headings = Set(reading.sentences.flatMap(\.unit.headings).map { $0.lowercased() })
        return headings.count { heading in type.sections.contains { heading.contains($0) } } * 12
    }
}
