/// Chooses the passage of a sentence that is quoted.
///
/// Short sentences are quoted whole. Of a long one, the clauses around the matched words are taken, so that a reader sees the
/// words and not a page.
struct PassageFinder {
    /// Sentences up to this length are quoted whole.
    static let wholeSentence = 420
    /// No passage is longer.
    static let longestPassage = 1_400

    let text: [UInt8]

    func passage(in sentence: SentenceReading, hits: [RuleHit]) -> Range<Int> {
        let whole = withoutMarker(text.trimmed(sentence.unit.range))
        guard whole.count > Self.wholeSentence else { return whole }
        let tokens = sentence.words.tokens
        let clear = hits.filter(\.isClear)
        var low = Int.max
        var high = 0
        for hit in clear.isEmpty ? hits : clear {
            for span in hit.spans where span.index >= sentence.ownStart {
                low = min(low, tokens[span.index].start)
                high = max(high, tokens[span.index + span.length - 1].end)
            }
        }
        guard low < high else { return whole.clamped(to: whole.lowerBound..<(whole.lowerBound + Self.longestPassage)) }
        let start = clauseStart(before: low, in: whole)
        let end = min(clauseEnd(after: high, in: whole), start + Self.longestPassage)
        return characterBounds(text.trimmed(start..<end))
    }

    /// Bullets, numbers and emphasis before the first word are not quoted.
    private func withoutMarker(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        while start < range.upperBound, [42, 45, 43, 35, 62, 32, 124].contains(text[start]) { start += 1 }
        return start < range.upperBound ? start..<range.upperBound : range
    }

    private func clauseStart(before position: Int, in range: Range<Int>) -> Int {
        var index = position
        while index > range.lowerBound {
            if text[index - 1] == UInt8(ascii: ";") || (text[index - 1] == UInt8(ascii: ":") && position - index > 40) { break }
            if position - index > 240, text[index - 1] == UInt8(ascii: ",") { break }
            index -= 1
        }
        return index
    }

    private func clauseEnd(after position: Int, in range: Range<Int>) -> Int {
        var index = position
        while index < range.upperBound {
            if text[index] == UInt8(ascii: ";") { break }
            if index - position > 160, text[index] == UInt8(ascii: ",") { break }
            index += 1
        }
        return index
    }

    /// Moves an end that fell inside a character to its beginning.
    private func characterBounds(_ range: Range<Int>) -> Range<Int> {
        var low = range.lowerBound
        var high = range.upperBound
        while low < high, text[low] & 0xC0 == 0x80 { low += 1 }
        while high > low, high < text.count, text[high] & 0xC0 == 0x80 { high -= 1 }
        return low..<high
    }
}
