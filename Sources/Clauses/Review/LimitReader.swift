/// Finds the words that narrow a provision: a promise with "unless" is another promise.
enum LimitReader {
    /// A limit is quoted to the next mark, and no longer than this.
    private static let longestLimit = 16
    /// More limits than this are not printed.
    private static let most = 4

    static func limits(of sentence: SentenceReading, in range: Range<Int>, text: [UInt8]) -> [String] {
        let tokens = Array(sentence.words.tokens[sentence.ownStart...]).filter {
            $0.start >= range.lowerBound && $0.end <= range.upperBound
        }
        var limits: [String] = []
        var index = 0
        while index < tokens.count, limits.count < most {
            guard let end = limitEnd(tokens, index) else {
                index += 1
                continue
            }
            let words = String(decoding: text[tokens[index].start..<tokens[end - 1].end], as: UTF8.self)
            limits.append(ReadableText.readable(words))
            index = end
        }
        return limits
    }

    /// The index after a limit that begins here.
    private static func limitEnd(_ tokens: [Token], _ index: Int) -> Int? {
        let word = tokens[index].word
        let next = index + 1 < tokens.count ? tokens[index + 1].word : ""
        if kinds.contains(word) { return min(tokens.count, index + (next.isEmpty || tokens[index + 1].isMark ? 1 : 2)) }
        guard openers.contains(word) || openingPairs.contains(word + " " + next) else { return nil }
        let limit = min(tokens.count, index + longestLimit)
        let stop = tokens[(index + 1)..<limit].firstIndex { $0.isMark && $0.word != "\"" } ?? limit
        return stop - index >= 2 ? stop : nil
    }

    /// Words that name one kind of model or data.
    private static let kinds: Set<String> = ["generative", "private", "identifiable", "personally"]
    private static let openers: Set<String> = ["unless", "except", "without", "only", "solely", "excluding"]
    private static let openingPairs: Set<String> = [
        "other than", "provided that", "so long", "as long", "limited to", "that aim", "that imitate", "that replicate",
        "to replicate", "to imitate", "in aggregate", "in aggregated", "in anonymised", "in anonymized", "in de",
    ]
}
