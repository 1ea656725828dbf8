/// A sentence of a document, with the line that leads into it when it is an item of a list.
struct DraftSentence: Sendable {
    /// Its place in the document.
    var range: Range<Int>
    /// The place of "We will not:" for the items below it.
    var leadIn: Range<Int>?
    /// Whether a box stands before it that nobody has ticked.
    var hasOpenBox = false
}

/// Parts a document into sentences: blocks of lines, then what ends with a full stop.
struct DraftSentenceReader {
    private let bytes: [UInt8]
    private var sentences: [DraftSentence] = []
    private var leadIn: Range<Int>?
    /// The heading above, until a paragraph comes that is no item: "What this licence does not include".
    private var heading: Range<Int>?
    /// A lead-in is one or two sentences; of a longer block the last one leads in.
    private static let longestLeadIn = 800
    private var block: Range<Int>?
    private var blockIsItem = false

    static func sentences(of bytes: [UInt8]) -> [DraftSentence] {
        var reader = DraftSentenceReader(bytes: bytes)
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: 10) ?? bytes.count
            reader.take(line: start..<end)
            start = end + 1
        }
        reader.endBlock()
        return reader.sentences
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private mutating func take(line: Range<Int>) {
        let text = trimmed(line)
        guard !text.isEmpty else { return endBlock() }
        if bytes[text.lowerBound] == UInt8(ascii: "#") {
            endBlock()
            heading = text
            return
        }
        let mark = markLength(text)
        if mark > 0 {
            endBlock()
            blockIsItem = true
            block = text.lowerBound + mark..<text.upperBound
        } else if let begun = block {
            block = begun.lowerBound..<text.upperBound
        } else {
            blockIsItem = false
            block = text
        }
        if let last = lastLetter(text), ":.;!?".utf8.contains(last) { endBlock() }
    }

    private mutating func endBlock() {
        guard let range = block.map(trimmed), !range.isEmpty else {
            block = nil
            return
        }
        block = nil
        let first = sentences.count
        split(range)
        let isLeadIn = lastLetter(range) == UInt8(ascii: ":")
        if blockIsItem, let leadIn = leadIn ?? heading {
            for index in first..<sentences.count { sentences[index].leadIn = leadIn }
        } else if !blockIsItem {
            leadIn = isLeadIn ? range.count <= Self.longestLeadIn ? range : sentences.last?.range : nil
            heading = nil
        }
    }

    private mutating func split(_ range: Range<Int>) {
        var begun = range.lowerBound
        var index = begun
        while index < range.upperBound {
            if ".!?".utf8.contains(bytes[index]), endsSentence(index, begun, range) {
                let start = afterClosers(index + 1, range)
                add(begun..<start)
                begun = start
            }
            index += 1
        }
        add(begun..<range.upperBound)
    }

    private mutating func add(_ range: Range<Int>) {
        var text = trimmed(range)
        guard !text.isEmpty else { return }
        let box = [Array("[ ]".utf8), Array("\\[ \\]".utf8), Array("☐".utf8)].first { bytes[text].starts(with: $0) }
        if let box { text = trimmed(text.lowerBound + box.count..<text.upperBound) }
        sentences.append(DraftSentence(range: text, leadIn: nil, hasOpenBox: box != nil))
    }

    /// A full stop ends a sentence when a blank and a capital follow, and no abbreviation, initial or number stands before it.
    private func endsSentence(_ index: Int, _ start: Int, _ range: Range<Int>) -> Bool {
        var next = afterClosers(index + 1, range)
        guard next < range.upperBound, [10, 13, 32, 0xC2].contains(bytes[next]) else { return false }
        while next < range.upperBound, !DraftWordReader.isWordByte(bytes[next]), bytes[next] != UInt8(ascii: "(") { next += 1 }
        guard next < range.upperBound, !(97...122).contains(bytes[next]) else { return false }
        guard bytes[index] == UInt8(ascii: ".") else { return true }
        let before = bytes[start..<index].suffix(12).reversed().prefix {
            DraftWordReader.isWordByte($0) || $0 == UInt8(ascii: ".")
        }
        let word = String(decoding: before.reversed(), as: UTF8.self).lowercased()
        if word.utf8.count <= 1 || word.utf8.allSatisfy({ (48...57).contains($0) || $0 == 46 }) { return false }
        return !["inc", "ltd", "llc", "co", "corp", "e.g", "i.e", "etc", "no", "sec", "art", "vs", "u.s", "mr", "ms", "dr"]
            .contains(word)
    }

    /// The place after emphasis marks, quotation marks, brackets and tags that close what stands before them.
    private func afterClosers(_ start: Int, _ range: Range<Int>) -> Int {
        var next = start
        while next < range.upperBound {
            if "*_\")]".utf8.contains(bytes[next]) {
                next += 1
            } else if bytes[next] == UInt8(ascii: "<"), next + 1 < range.upperBound, bytes[next + 1] == UInt8(ascii: "/"),
                let end = bytes[next..<min(range.upperBound, next + 60)].firstIndex(of: UInt8(ascii: ">"))
            {
                next = end + 1
            } else if bytes[next...].prefix(3).elementsEqual([0xE2, 0x80, 0x9D])
                || bytes[next...].prefix(3).elementsEqual([0xE2, 0x80, 0x99])
            {
                next += 3
            } else {
                break
            }
        }
        return next
    }

    private func lastLetter(_ range: Range<Int>) -> UInt8? {
        bytes[range].last { !" *_\t\r\n>".utf8.contains($0) }
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var range = range
        while let length = blankLength(bytes[range].prefix(2)) { range = range.lowerBound + length..<range.upperBound }
        while let length = blankLength(bytes[range].suffix(1)) ?? blankLength(bytes[range].suffix(2)) {
            range = range.lowerBound..<range.upperBound - length
        }
        return range
    }

    /// The length of the blank that bytes begin with, which may be one that keeps words together.
    private func blankLength(_ bytes: ArraySlice<UInt8>) -> Int? {
        guard let first = bytes.first else { return nil }
        if first <= 32 { return 1 }
        return bytes.elementsEqual([0xC2, 0xA0]) ? 2 : nil
    }

    /// How many bytes the mark of a list item takes: a bullet, a number, or a letter in brackets.
    private func markLength(_ line: Range<Int>) -> Int {
        let start = Array(bytes[line].prefix(12))
        guard let first = start.first else { return 0 }
        if "-*+".utf8.contains(first), start.count > 1, start[1] == 32 { return 2 }
        if start.starts(with: Array("•".utf8)) { return 3 }
        var index = first == UInt8(ascii: "(") ? 1 : 0
        let begin = index
        while index < start.count, index - begin < 5, DraftWordReader.isWordByte(start[index]) || start[index] == 46 {
            index += 1
        }
        let isNumber = start[begin..<index].allSatisfy { (48...57).contains($0) || $0 == 46 }
        guard index > begin, isNumber || index - begin <= 4 && begin == 1 else { return 0 }
        if index < start.count, start[index] == UInt8(ascii: ")") { return index + 1 }
        return isNumber && begin == 0 && start[index - 1] == 46 && index < start.count && start[index] == 32 ? index : 0
    }
}
