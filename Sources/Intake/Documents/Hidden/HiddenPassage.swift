/// Words that a document holds and does not show, or shows where its text is not taken from.
struct HiddenPassage: Sendable, Hashable {
    let code: DocumentWarning.Code
    /// By what, for people: `display:none`.
    let reason: String
    var words: String

    /// So many passages are shown; the rest are counted.
    static let countLimit = 50
    /// How much of the words of a passage is kept.
    static let byteCountLimit = 4096

    /// The warnings about passages, each at its place in the text when its words stand there.
    static func warnings(about passages: [HiddenPassage], in text: [UInt8]) -> [DocumentWarning] {
        guard !passages.isEmpty else { return [] }
        let folded = FoldedText(text)
        var next = 0
        var warnings: [DocumentWarning] = []
        for passage in passages.prefix(countLimit) {
            let words = Array(FoldedText(Array(passage.words.utf8)).trimmed)
            // Passages come in the order of the text, nearly always.
            let found = find(words, in: folded.bytes, from: next) ?? find(words, in: folded.bytes, from: 0)
            if let found { next = found.upperBound }
            let range = found.map { folded.original($0.lowerBound)..<folded.original($0.upperBound) }
            warnings.append(
                DocumentWarning(
                    passage.code, "\(passage.reason): '\(HiddenWords.shown(passage.words))'", byteRange: range,
                    words: passage.words))
        }
        if passages.count > countLimit {
            warnings.append(DocumentWarning(passages[countLimit].code, "\(passages.count - countLimit) more passages like these"))
        }
        return warnings
    }

    /// Whether words stand in a text, white space aside.
    static func find(_ words: [UInt8], in text: [UInt8], from start: Int) -> Range<Int>? {
        // The beginning of a long passage tells its place well enough, and bounds what a comparison costs.
        let key = words.prefix(200)
        guard let first = key.first, text.count >= key.count else { return nil }
        var index = max(0, start)
        while index + key.count <= text.count {
            if text[index] == first, text[index..<(index + key.count)].elementsEqual(key) {
                let isWhole = words.count == key.count || text[index...].starts(with: words)
                return index..<(index + (isWhole ? words.count : key.count))
            }
            index += 1
        }
        return nil
    }
}

extension [HiddenPassage] {
    /// Adds words to the last passage if they are hidden in the same way right behind it, otherwise as a new one.
    mutating func add(_ words: String, _ code: DocumentWarning.Code, _ reason: String, continues: Bool) {
        if continues, let last, last.code == code, last.reason == reason {
            guard last.words.utf8.count < HiddenPassage.byteCountLimit else { return }
            self[count - 1].words += words.prefix(HiddenPassage.byteCountLimit)
        } else if count < 10 * HiddenPassage.countLimit {
            append(HiddenPassage(code: code, reason: reason, words: String(words.prefix(HiddenPassage.byteCountLimit))))
        }
    }

    /// Those that hide a word, and not a space or a mark; without the space around it.
    var withWords: [HiddenPassage] {
        filter { passage in passage.words.unicodeScalars.count(where: \.isReadable) >= 2 }.map { passage in
            var passage = passage
            while passage.words.first?.isWhitespace == true { passage.words.removeFirst() }
            while passage.words.last?.isWhitespace == true { passage.words.removeLast() }
            return passage
        }
    }
}
