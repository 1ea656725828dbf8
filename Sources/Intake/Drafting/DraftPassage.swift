internal import Clauses

/// The words around a flagged passage that a reading of it has to heed.
///
/// A review quotes the shortest passage that makes a provision; who acts, and for what, often stands in the rest of the sentence, or in the
/// line that leads into a list. What is read is quoted, so the passage grows as far as it was read.
struct DraftPassage {
    /// What is to be quoted.
    private(set) var range: Range<Int>
    /// The words of it, without other items of an enumeration.
    private(set) var words: ArraySlice<DraftWord>
    /// Who acts in it, with where that was read.
    private(set) var voice: DraftVoice
    /// Whether who acts was read in the line that leads into a list.
    private(set) var isLedIn = false
    let hasOpenBox: Bool
    let isQuestion: Bool
    /// Whether the sentence goes on with another limb of an enumeration.
    let goesOn: Bool
    let parties: DraftParties

    /// A passage that would grow beyond this is quoted as the review quotes it.
    private static let longest = 1500

    init(of finding: ClauseFinding, in text: DraftText) {
        let quoted = finding.start..<finding.end
        let sentences = text.sentences(over: quoted)
        let whole = sentences.reduce(quoted) { min($0.lowerBound, $1.range.lowerBound)..<max($0.upperBound, $1.range.upperBound) }
        hasOpenBox = sentences.first?.hasOpenBox ?? false
        let all = DraftWordReader.words(in: text.bytes, whole.count <= 4 * Self.longest ? whole : quoted)
        let first = all.firstIndex { $0.range.upperBound > quoted.lowerBound } ?? 0
        let last = all.lastIndex { $0.range.lowerBound < quoted.upperBound } ?? max(0, all.count - 1)
        isQuestion = all.last?.text == "?"
        let end = Self.limbEnd(of: all, after: last)
        goesOn = end < all.count
        let heard = text.voices.voices(in: all[...])
        parties = text.voices.parties
        let inside = heard.filter { (first..<end).contains($0.place) }
        // In an enumeration it is what stands before "(i)" that rules each limb.
        let head = Self.headEnd(of: all, before: first)
        let before = heard.last { $0.place < head } ?? heard.last { $0.place < first }
        var start = first
        if let own = Self.governing(inside.map(\.voice)) {
            voice = own
        } else if let before {
            voice = before.voice
            start = 0
        } else if let leadIn = sentences.first?.leadIn {
            let words = DraftWordReader.words(in: text.bytes, leadIn)
            let led = text.voices.voices(in: words[...]).map(\.voice)
            // The last one rules: in "you agree that we may", that is we.
            voice = led.last ?? (words[...].mention(DraftPhrases("not")) ? .mayNotBeDone : .unsaid)
            isLedIn = true
        } else {
            voice = .unsaid
        }
        var from = all.indices.contains(start) ? all[start].range.lowerBound : quoted.lowerBound
        if start == first { from = min(from, quoted.lowerBound) }
        let to = end < all.count ? all[max(last, end - 1)].range.upperBound : whole.upperBound
        let grown = min(from, quoted.lowerBound)..<max(quoted.upperBound, to)
        guard grown.count <= Self.longest, !all.isEmpty else {
            range = quoted
            words = all[min(first, all.count)..<min(max(first, last + 1), all.count)]
            return
        }
        range = grown
        words = ((start < first ? all[..<head] : []) + all[first..<max(first, end)])[...]
    }

    /// Which of several voices of a passage rules it: what the other side may or may not do goes before what somebody else does.
    private static func governing(_ voices: [DraftVoice]) -> DraftVoice? {
        for voice in [DraftVoice.otherMayNot, .otherMay, .otherMust, .mayNotBeDone, .mayBeDone] where voices.contains(voice) {
            // "You may not …, but we may": the first of the two that speak is meant.
            if voice == .otherMayNot, voices.first == .otherMay { return .otherMay }
            if voice == .mayBeDone || voice == .mayNotBeDone, let first = voices.first, first == .creator || first == .stranger {
                return first
            }
            return voice
        }
        return voices.first
    }

    /// The place of the next "(ii)" or ";" after a word: what follows is another limb.
    private static func limbEnd(of words: [DraftWord], after last: Int) -> Int {
        for index in words.indices where index > last {
            if words[index].text == ";" || isEnumerator(at: index, in: words) { return index }
        }
        return words.count
    }

    private static func headEnd(of words: [DraftWord], before first: Int) -> Int {
        for index in 0..<first where isEnumerator(at: index, in: words) { return index }
        return first
    }

    /// "(a)", "(iv)", "(2)"
    private static func isEnumerator(at index: Int, in words: [DraftWord]) -> Bool {
        guard index + 2 < words.count, words[index].text == "(", words[index + 2].text == ")" else { return false }
        let text = words[index + 1].text
        return text.utf8.count == 1 || text.utf8.allSatisfy { "ivx".utf8.contains($0) }
            || text.utf8.allSatisfy { (48...57).contains($0) }
    }
}

/// A document as a draft reads it.
struct DraftText {
    let bytes: [UInt8]
    let voices: DraftVoiceReader
    /// In their order.
    let sentences: [DraftSentence]

    init(bytes: [UInt8], otherSide: [String]) {
        self.bytes = bytes
        voices = DraftVoiceReader(parties: DraftParties(otherSide: otherSide))
        sentences = DraftSentenceReader.sentences(of: bytes)
    }

    /// The sentences that a place reaches into.
    func sentences(over range: Range<Int>) -> ArraySlice<DraftSentence> {
        var low = 0
        var high = sentences.count
        while low < high {
            let middle = (low + high) / 2
            if sentences[middle].range.upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
        }
        var end = low
        while end < sentences.count, sentences[end].range.lowerBound < range.upperBound { end += 1 }
        return sentences[low..<end]
    }
}
