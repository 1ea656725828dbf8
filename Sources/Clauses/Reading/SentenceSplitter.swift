/// Cuts a paragraph into sentences that survive "Inc.", "e.g." and section numbers.
struct SentenceSplitter {
    /// A run of text without a full stop is cut at a semicolon once it is longer than this, so that no finding covers a page.
    static let longestSentence = 900

    /// Text without any mark is cut at a blank, so that hostile texts cost no more than others.
    static let longestRun = 4_000

    private let text: [UInt8]
    private let end: Int
    private var start: Int
    private var sentences: [Range<Int>] = []

    private init(_ text: [UInt8], _ range: Range<Int>) {
        self.text = text
        start = range.lowerBound
        end = range.upperBound
    }

    static func sentences(of text: [UInt8], in range: Range<Int>) -> [Range<Int>] {
        var splitter = SentenceSplitter(text, range)
        splitter.run()
        return splitter.sentences
    }

    private mutating func run() {
        var index = start
        while index < end {
            let byte = text[index]
            if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!") {
                let after = closersEnd(index + 1)
                if after >= end { break }
                if isBlank(after) {
                    if endsSentence(mark: index, after: after) {
                        index = cut(at: after)
                        continue
                    }
                } else if startsGluedSentence(mark: index, after: after) {
                    sentences.append(start..<after)
                    start = after
                    index = after
                    continue
                }
            }
            if byte == UInt8(ascii: ";") || byte == UInt8(ascii: "."), index - start > Self.longestSentence {
                index = cut(at: index + 1)
                continue
            }
            if text[index].isASCIIBlank, index - start > Self.longestRun {
                index = cut(at: index)
                continue
            }
            index += 1
        }
        if !text.trimmed(start..<end).isEmpty { sentences.append(start..<end) }
    }

    private mutating func cut(at position: Int) -> Int {
        sentences.append(start..<position)
        start = position
        while start < end, text[start].isASCIIBlank { start += 1 }
        return start
    }

    private func isBlank(_ index: Int) -> Bool { text[index].isASCIIBlank || text.starts(with: [0xC2, 0xA0], at: index) }

    private func closersEnd(_ index: Int) -> Int {
        var index = index
        while index < end {
            switch text[index] {
            case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "*"),
                UInt8(ascii: "_"):
                index += 1
            case 0xE2 where text.starts(with: [0x80, 0x9D], at: index + 1) || text.starts(with: [0x80, 0x99], at: index + 1):
                index += 3
            default: return index
            }
        }
        return index
    }

    private func endsSentence(mark: Int, after: Int) -> Bool {
        var next = after
        scan: while next < end {
            switch text[next] {
            case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "("),
                UInt8(ascii: "["),
                UInt8(ascii: "#"):
                next += 1
            case let byte where byte.isASCIIBlank: next += 1
            case 0xE2 where text.starts(with: [0x80, 0x9C], at: next + 1) || text.starts(with: [0x80, 0x98], at: next + 1):
                next += 3
            case 0xC2 where text.starts(with: [0xA0], at: next + 1): next += 2
            default: break scan
            }
        }
        guard next < end else { return false }
        let first = text[next]
        guard first.isASCIIUppercase || first.isASCIIDigit || (first >= 0xC3 && first != 0xE2) else { return false }
        return !(text[mark] == UInt8(ascii: ".") && isAbbreviation(before: mark)) && !isNumber(before: mark)
    }

    private func isAbbreviation(before mark: Int) -> Bool {
        var low = mark
        while low > start, low > mark - 12, text[low - 1].isASCIILetter || text[low - 1] == UInt8(ascii: ".") { low -= 1 }
        var high = mark
        while low < high, text[low] == UInt8(ascii: ".") { low += 1 }
        while high > low, text[high - 1] == UInt8(ascii: ".") { high -= 1 }
        guard low < high else { return false }
        let word = String(decoding: text[low..<high].map(\.lowercased), as: UTF8.self)
        return (word.utf8.count == 1 && word != "s") || Self.abbreviations.contains(word)
    }

    /// A number at the very start is the number of the section, not its first sentence.
    private func isNumber(before mark: Int) -> Bool {
        guard mark - start < 12 else { return false }
        var low = mark
        while low > start, text[low - 1].isASCIIDigit || text[low - 1] == UInt8(ascii: ".") { low -= 1 }
        guard low < mark, text[low].isASCIIDigit else { return false }
        return low == start || text[low - 1].isASCIIBlank || text[low - 1] == UInt8(ascii: "(")
    }

    private func startsGluedSentence(mark: Int, after: Int) -> Bool {
        guard after == mark + 1, mark > start, text[after].isASCIIUppercase, text[mark - 1].isASCIILowercase else { return false }
        var index = after + 1
        while index < end, index < after + 19, text[index].isASCIILowercase { index += 1 }
        return index < end && text[index] == 32
    }

    private static let abbreviations: Set<String> = [
        "inc", "ltd", "co", "corp", "llc", "no", "nos", "eg", "ie", "etc", "vs", "mr", "mrs", "ms", "dr", "st", "sec", "art",
        "fig",
        "al", "cf", "approx", "dept", "est", "incl", "ca", "u.s", "e.g", "i.e", "jan", "feb", "mar", "apr", "jun", "jul", "aug",
        "sep", "sept", "oct", "nov", "dec",
    ]
}
