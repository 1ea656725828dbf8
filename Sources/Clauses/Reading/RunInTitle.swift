/// A title that stands in the first line of its paragraph: "10.2 Usage Data; Consent to Use. We may …", "**Changes:** The parties …".
///
/// It is a heading of the words behind it and no provision, however much it sounds like one.
struct RunInTitle {
    /// The title without its marks.
    let title: String
    /// Where the paragraph's own words begin.
    let end: Int
    /// The words of a title that ends in a colon, for they may be the subject: "Amendments: must be in writing".
    let lead: Range<Int>?

    /// Longer openings are sentences.
    private static let longest = 110
    private static let mostWords = 10

    /// The title at the beginning of a paragraph, when it has one and more words than that.
    init?(in text: [UInt8], _ range: Range<Int>) {
        var opening = Opening(text, range)
        opening.skipLabels()
        guard let mark = opening.titleMark(within: Self.longest) else { return nil }
        let words = Heading.plainText(text[opening.position..<mark])
        guard opening.isEmphasised(upTo: mark) || (text[mark] == UInt8(ascii: ".") && Heading.hasTitleLetters(words)) else {
            return nil
        }
        let parts = words.split { !$0.isASCIILetter }
        guard (1...Self.mostWords).contains(parts.count), parts.contains(where: { $0.count > 2 }) else { return nil }
        guard !parts.contains(where: { Self.verbs.contains(String(decoding: $0.map(\.lowercased), as: UTF8.self)) }) else {
            return nil
        }
        let after = opening.wordsStart(after: mark)
        guard text[after..<range.upperBound].contains(where: \.isASCIIBlank), opening.beginsSentence(at: after) else {
            return nil
        }
        let bullets = text[range.lowerBound..<mark].prefix { "*-+ \t>".utf8.contains($0) }
        title = String(decoding: Heading.plainText(text[bullets.endIndex..<mark]), as: UTF8.self)
        end = after
        lead = text[mark] == UInt8(ascii: ":") ? opening.position..<mark : nil
    }

    /// A short line with one of these says something, even in bold or in capitals.
    private static let verbs: Set<String> = [
        "may", "will", "shall", "must", "can", "cannot", "grant", "grants", "agree", "agrees", "assign", "assigns", "own", "owns",
        "waive", "waives", "retain", "retains", "keep", "keeps", "is", "are", "be", "do", "does", "sell", "sells", "train",
        "trains",
        "not", "never", "belong", "belongs", "survive", "survives", "pass", "passes",
    ]
}

/// The first bytes of a paragraph, read for a title.
private struct Opening {
    let text: [UInt8]
    let range: Range<Int>
    /// Where the title's words would begin.
    private(set) var position: Int
    private var hasMarkup = false

    init(_ text: [UInt8], _ range: Range<Int>) {
        self.text = text
        self.range = range
        position = range.lowerBound
    }

    /// Passes bullets, "10.2", "(a)", and marks of emphasis.
    mutating func skipLabels() {
        while position < range.upperBound {
            if isEmphasis(position) { hasMarkup = true }
            if Self.marks.contains(text[position]) {
                position += 1
            } else if text[position] == UInt8(ascii: "<"), let close = tagEnd(position) {
                hasMarkup = true
                position = close
            } else if let end = labelEnd(position) {
                position = end
            } else {
                return
            }
        }
    }

    /// The full stop or colon that would end the title.
    func titleMark(within longest: Int) -> Int? {
        let limit = min(range.upperBound, position + longest)
        var index = position
        while index < limit {
            let byte = text[index]
            if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":") {
                let after = closersEnd(index + 1)
                return after < range.upperBound && text[after].isASCIIBlank ? index : nil
            }
            if byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "\"") || byte == 0x9C { return nil }
            index += 1
        }
        return nil
    }

    /// Whether the emphasis that began before the first word ends at the mark, and not in the middle of the title.
    func isEmphasised(upTo mark: Int) -> Bool {
        guard hasMarkup else { return false }
        var last = mark
        while last > position, text[last - 1].isASCIIBlank { last -= 1 }
        let closes = [UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: ">")]
        let inside = closes.contains(text[last - 1])
        let behind = mark + 1 < range.upperBound && (closes.contains(text[mark + 1]) || text[mark + 1] == UInt8(ascii: "<"))
        guard inside != behind else { return false }
        let words = inside ? text[position..<last].dropLast(2) : text[position..<mark]
        return !words.contains(UInt8(ascii: "*")) && !words.contains(UInt8(ascii: "|"))
    }

    func wordsStart(after mark: Int) -> Int {
        var index = closersEnd(mark + 1)
        while index < range.upperBound, text[index].isASCIIBlank || Self.marks.contains(text[index]) { index += 1 }
        return index
    }

    func beginsSentence(at index: Int) -> Bool {
        guard index < range.upperBound else { return false }
        return !text[index].isASCIILowercase
    }

    private static let marks: Set<UInt8> = Set(" \t*_#>-+\\".utf8)

    private func isEmphasis(_ index: Int) -> Bool {
        guard index + 1 < range.upperBound else { return false }
        return (text[index] == UInt8(ascii: "*") && !text[index + 1].isASCIIBlank)
            || (text[index] == UInt8(ascii: "_") && text[index + 1] != UInt8(ascii: "_"))
    }

    private func closersEnd(_ start: Int) -> Int {
        var index = start
        while index < range.upperBound {
            if Self.closers.contains(text[index]) {
                index += 1
            } else if text[index] == UInt8(ascii: "<"), let close = tagEnd(index) {
                index = close
            } else {
                break
            }
        }
        return index
    }

    private static let closers: Set<UInt8> = Set("*_)".utf8)

    private func tagEnd(_ index: Int) -> Int? {
        let limit = min(range.upperBound, index + 80)
        guard let close = text[index..<limit].firstIndex(of: UInt8(ascii: ">")) else { return nil }
        return close + 1
    }

    /// "12.", "10.2", "3\.", "(a)", "iv)": digits or up to four letters with a mark, and a blank or emphasis behind.
    private func labelEnd(_ start: Int) -> Int? {
        var index = start
        var digits = 0
        var letters = 0
        var marks = 0
        while index < range.upperBound, index - start < 9 {
            let byte = text[index]
            if byte.isASCIIDigit {
                digits += 1
            } else if byte.isASCIILetter {
                letters += 1
            } else if ".()\\".utf8.contains(byte) {
                marks += 1
            } else {
                break
            }
            index += 1
        }
        guard index < range.upperBound, text[index].isASCIIBlank || text[index] == UInt8(ascii: "*") else { return nil }
        let isNumber = digits > 0 && letters == 0 && digits <= 6
        let isLetter = (1...4).contains(letters) && digits == 0 && marks > 0 && isRomanOrSingle(start..<index, letters)
        return isNumber || isLetter ? index : nil
    }

    private func isRomanOrSingle(_ label: Range<Int>, _ letters: Int) -> Bool {
        letters == 1 || text[label].filter(\.isASCIILetter).allSatisfy { "ivxIVX".utf8.contains($0) }
    }
}
