/// The passage of a text that has most words in common with a quote that is not in it.
enum NearestPassage {
    /// A longer passage is cut when it is shown.
    private static let longestShown = 300
    /// With fewer of its words in one place, nothing is near.
    private static let leastShare = 0.4

    /// Slides a window of as many words as the quote has over the text, once, so that the time grows with the text alone.
    ///
    /// - Returns: The place of the passage in the folded text, on word bounds.
    static func find(_ sought: [UInt8], in text: [UInt8]) -> Range<Int>? {
        var wanted = [UInt64: Int]()
        let words = words(of: sought)
        for word in words { wanted[word.hash, default: 0] += 1 }
        guard !words.isEmpty else { return nil }

        var window = [Word]()
        var oldest = 0
        var found = [UInt64: Int]()
        var shared = 0
        var best = (shared: 0, range: 0..<0)
        forEachWord(of: text) { word in
            window.append(word)
            if let limit = wanted[word.hash] {
                found[word.hash, default: 0] += 1
                if found[word.hash, default: 0] <= limit { shared += 1 }
            }
            if window.count - oldest > words.count {
                let gone = window[oldest]
                oldest += 1
                if let limit = wanted[gone.hash] {
                    if found[gone.hash, default: 0] <= limit { shared -= 1 }
                    found[gone.hash, default: 1] -= 1
                }
                if oldest > 4096 {
                    window.removeFirst(oldest)
                    oldest = 0
                }
            }
            guard shared > best.shared else { return }
            let first = window[oldest...].first { wanted[$0.hash] != nil } ?? word
            best = (shared, first.range.lowerBound..<word.range.upperBound)
        }
        guard Double(best.shared) >= leastShare * Double(words.count) else { return nil }
        return cut(best.range, text)
    }

    private struct Word {
        var hash: UInt64
        var range: Range<Int>
    }

    private static func words(of text: [UInt8]) -> [Word] {
        var words = [Word]()
        forEachWord(of: text) { words.append($0) }
        return words
    }

    /// Words are what stands between spaces, compared without case and without ASCII punctuation.
    private static func forEachWord(of text: [UInt8], _ body: (Word) -> Void) {
        var start: Int?
        var hash: UInt64 = 0
        for index in 0...text.count {
            if index < text.count, text[index] != UInt8(ascii: " ") {
                if start == nil {
                    start = index
                    hash = 14_695_981_039_346_656_037
                }
                let byte = text[index]
                switch byte {
                case 0x41...0x5A: hash = (hash ^ UInt64(byte | 0x20)) &* 1_099_511_628_211
                case 0x30...0x39, 0x61...0x7A, 0x80...: hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211
                default: break
                }
            } else if let first = start {
                body(Word(hash: hash, range: first..<index))
                start = nil
            }
        }
    }

    /// Cuts a long passage at the end of a character.
    private static func cut(_ range: Range<Int>, _ text: [UInt8]) -> Range<Int> {
        guard range.count > longestShown else { return range }
        var end = range.lowerBound + longestShown
        while end > range.lowerBound, text[end] & 0xC0 == 0x80 { end -= 1 }
        return range.lowerBound..<end
    }
}
