/// Divides a text into units under their headings, with each list item joined to the words that introduce its list.
struct Segmenter {
    private let text: [UInt8]
    private var units: [TextUnit] = []
    private var headings: [(level: Int, title: String)] = []
    /// The title at the beginning of the last paragraph; it covers the list that follows, too.
    private var runIn: String?
    private var lead: Range<Int>?
    /// The lead when it is a heading that ends in a colon: it introduces everything up to the next heading.
    private var headingLead: Range<Int>?

    private init(_ text: [UInt8]) { self.text = text }

    static func units(of text: [UInt8]) -> [TextUnit] {
        var segmenter = Segmenter(text)
        segmenter.run()
        return segmenter.units
    }

    private enum Block {
        case heading(Range<Int>)
        case paragraph(Range<Int>, isItem: Bool)
    }

    private mutating func run() {
        for block in blocks() {
            switch block {
            case .heading(let range): take(heading: range)
            case .paragraph(let range, let isItem): take(paragraph: range, isItem: isItem)
            }
        }
    }

    private func blocks() -> [Block] {
        var blocks: [Block] = []
        var open: (range: Range<Int>, isItem: Bool)?
        func close() {
            if let block = open { blocks.append(.paragraph(block.range, isItem: block.isItem)) }
            open = nil
        }
        var start = 0
        while start < text.count {
            let stop = text[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
            let line = text[start..<stop]
            let bare = Heading.strip(line)
            if bare.allSatisfy({ Self.rulers.contains($0) }) {
                close()
            } else if Heading.isHeading(line) {
                close()
                blocks.append(.heading(start..<stop))
            } else {
                let isItem = Self.isItem(line)
                if isItem || open == nil || bare.first == UInt8(ascii: "|") {
                    close()
                    open = (start..<stop, isItem)
                } else if let block = open {
                    open = (block.range.lowerBound..<stop, block.isItem)
                }
            }
            start = stop + 1
        }
        close()
        return blocks
    }

    private mutating func take(heading range: Range<Int>) {
        let line = text[range]
        let level = Heading.level(line)
        headings = Array(headings.filter { $0.level < level }.suffix(3)) + [(level, Heading.title(line))]
        var bare = Heading.strip(line)
        while let last = bare.last, [42, 95, 32].contains(last) { bare = bare.dropLast() }
        runIn = nil
        lead = bare.last == UInt8(ascii: ":") ? range : nil
        headingLead = lead
    }

    private mutating func take(paragraph range: Range<Int>, isItem: Bool) {
        let title = RunInTitle(in: text, range)
        if title != nil || !isItem { runIn = title?.title }
        let sentences = SentenceSplitter.sentences(of: text, in: (title?.end ?? range.lowerBound)..<range.upperBound)
        let itemLead = isItem || (lead != nil && lead == headingLead) ? lead : nil
        let path = headings.map(\.title) + (runIn.map { [$0] } ?? [])
        for (index, sentence) in sentences.enumerated() {
            let titleLead = index == 0 ? title?.lead : nil
            units.append(TextUnit(range: sentence, headings: path, lead: itemLead ?? titleLead))
        }
        guard let last = sentences.last else { return }
        var tail = Heading.strip(text[last])
        if tail.suffix(2).elementsEqual([42, 42]) { tail = tail.dropLast(2) }
        if tail.last == UInt8(ascii: ":") {
            lead = last
        } else if !isItem, lead != headingLead {
            lead = nil
        }
    }

    // MARK: List items

    private static let rulers = Set("-=_*| \\".utf8)

    /// Whether a line begins with a bullet, a letter or a number of a list.
    private static func isItem(_ line: ArraySlice<UInt8>) -> Bool {
        var index = line.startIndex
        while index < line.endIndex, [32, 9, 62].contains(line[index]) { index += 1 }
        return bulletEnd(line, index) != nil || labelEnd(line, index) != nil
    }

    private static func blanksEnd(_ line: ArraySlice<UInt8>, _ index: Int) -> Int? {
        guard index < line.endIndex, line[index] == 32 || line[index] == 9 else { return nil }
        return index + 1
    }

    private static func bulletEnd(_ line: ArraySlice<UInt8>, _ start: Int) -> Int? {
        var index = start
        while index < line.endIndex, [42, 45, 43, 0xE2, 0x80, 0xA2].contains(line[index]) { index += 1 }
        return index > start ? blanksEnd(line, index) : nil
    }

    /// "(a) ", "iv. ", "12) " or "3.1.2 ".
    private static func labelEnd(_ line: ArraySlice<UInt8>, _ start: Int) -> Int? {
        var index = start
        if index < line.endIndex, line[index] == UInt8(ascii: "(") { index += 1 }
        let labelStart = index
        while index < line.endIndex, line[index].isASCIILetterOrDigit, index - labelStart < 6 { index += 1 }
        let label = line[labelStart..<index]
        let isNumber = label.count <= 3 && label.allSatisfy(\.isASCIIDigit)
        let isRoman = label.count <= 5 && label.allSatisfy { "ivxIVX".utf8.contains($0) }
        guard !label.isEmpty, index < line.endIndex, isNumber || label.count == 1 || isRoman else { return nil }
        if line[index] == UInt8(ascii: ")") { return blanksEnd(line, index + 1) }
        guard line[index] == UInt8(ascii: ".") else { return nil }
        if let end = blanksEnd(line, index + 1) { return end }
        guard isNumber, labelStart == start else { return nil }
        while index < line.endIndex, line[index] == UInt8(ascii: ".") {
            let digits = line[(index + 1)...].prefix { $0.isASCIIDigit }
            if digits.isEmpty { return blanksEnd(line, index + 1) }
            index = digits.endIndex
        }
        return blanksEnd(line, index)
    }
}
