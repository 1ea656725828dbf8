/// Collects the terms that a text defines: "X means …" and (collectively, "X").
enum DefinitionFinder {
    /// Longer names are not terms.
    private static let longestTerm = 6
    /// A text may define this many; more are not kept.
    private static let most = 400

    static func definitions(in sentences: [SentenceReading], text: [UInt8]) -> [String: Definition] {
        var found: [String: Definition] = [:]
        for sentence in sentences where found.count < most {
            let tokens = Array(sentence.words.tokens[sentence.ownStart...])
            for (start, end) in quotedTerms(tokens) {
                let isMeant =
                    end + 1 < tokens.count && ["means", "mean", "refers", "includes", "shall"].contains(tokens[end + 1].word)
                let inBrackets =
                    tokens[..<start].suffix(5).contains { $0.word == "(" }
                    || (end + 1 < tokens.count && tokens[end + 1].word == ")")
                guard isMeant || inBrackets else { continue }
                let words = tokens[(start + 1)..<end]
                guard let first = words.first, let last = words.last else { continue }
                let range = text.trimmed(sentence.unit.range)
                let term = String(decoding: text[first.start..<last.end], as: UTF8.self)
                let key = words.map(\.word).joined(separator: " ")
                guard found[key] == nil, range.count <= PassageFinder.longestPassage else { continue }
                found[key] = Definition(
                    term: term, quote: String(decoding: text[range], as: UTF8.self), start: range.lowerBound,
                    end: range.upperBound)
            }
        }
        return found
    }

    /// The positions of opening and closing quotation marks around a short term.
    private static func quotedTerms(_ tokens: [Token]) -> [(Int, Int)] {
        var terms: [(Int, Int)] = []
        var open: Int?
        for index in tokens.indices where tokens[index].word == "\"" {
            if let start = open, index - start - 1 >= 1, index - start - 1 <= longestTerm {
                terms.append((start, index))
                open = nil
            } else {
                open = index
            }
        }
        return terms
    }
}
