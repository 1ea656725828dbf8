/// Writes the words of pages one behind another and remembers where each page and each hidden passage stands.
struct PDFTextBuilder {
    /// So many hidden passages are shown; the rest are counted.
    static let passageCountLimit = 50

    private(set) var bytes: [UInt8] = []
    private(set) var pages: [DocumentPage] = []
    private var passages: [Passage] = []
    private var surplusPassageCount = 0

    /// Neighbouring words with the same fault.
    fileprivate struct Passage {
        let finding: InkCheck.Finding
        let page: Int
        var range: Range<Int>
        var words: String

        mutating func extend(to end: Int, with word: String) {
            range = range.lowerBound..<end
            if words.utf8.count < HiddenPassage.byteCountLimit { words += " " + word }
        }
    }

    /// Adds a page.
    ///
    /// - Parameters:
    ///   - running: Lines that it has in common with others, which come where no sentence is cut by them.
    ///   - finding: What is wrong with a word of it.
    mutating func add(
        _ page: PDFPage, running: [[PDFWord]] = [], number: Int, finding: (PDFWord) -> InkCheck.Finding?
    ) {
        let goesOn = self.goesOn(with: page.words.first { _ in true }?.text)
        let start = startPage(before: page.words.first { _ in true }?.text ?? running.first?.first?.text)
        var waiting = running.map { [$0] }
        if !goesOn {
            for block in waiting { add(block, after: start, number, finding) }
            waiting = []
        }
        for block in page.blocks where block.contains(where: { !$0.isEmpty }) {
            var rest = block[...]
            if !waiting.isEmpty, let end = block.firstIndex(where: { Self.endsSentence($0.last?.text.utf8.last) }) {
                add(Array(block[...end]), after: start, number, finding)
                for block in waiting { add(block, after: start, number, finding) }
                waiting = []
                rest = block[(end + 1)...]
            }
            if !rest.isEmpty { add(Array(rest), after: start, number, finding) }
        }
        for block in waiting { add(block, after: start, number, finding) }
        pages.append(DocumentPage(number: number, byteRange: start..<bytes.count))
    }

    private mutating func add(
        _ block: [[PDFWord]], after start: Int, _ number: Int, _ finding: (PDFWord) -> InkCheck.Finding?
    ) {
        var open: Passage?
        var previous: [PDFWord]?
        let right = block.compactMap { $0.last?.box.right }.max() ?? 0
        for line in block where !line.isEmpty {
            if bytes.count > start {
                breakLine(
                    before: line[0].text, with: previous.map { PDFLineEnd.isWrapped($0, before: line, right: right) ? " " : "\n" }
                )
            }
            previous = line
            for (index, word) in line.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: " ")) }
                let range = bytes.count..<(bytes.count + word.text.utf8.count)
                bytes.append(contentsOf: word.text.utf8)
                let found = finding(word)
                if let found, open?.finding == found {
                    open?.extend(to: range.upperBound, with: word.text)
                } else {
                    close(&open)
                    open = found.map { Passage(finding: $0, page: number, range: range, words: word.text) }
                }
            }
        }
        close(&open)
    }

    /// Adds a page whose words were recognised in its picture.
    mutating func add(recognised text: String, number: Int) {
        let text = text.split(separator: "\u{0C}").joined(separator: "\n").trimmingLineBreaks
        let start = startPage(before: text)
        bytes.append(contentsOf: text.utf8)
        pages.append(DocumentPage(number: number, byteRange: start..<bytes.count, isInferred: true))
    }

    /// The warnings about hidden words, by place.
    var warnings: [DocumentWarning] {
        passages.map(\.warning)
            + (surplusPassageCount > 0
                ? [DocumentWarning(.invisibleText, "\(surplusPassageCount) more passages cannot be seen on their pages")] : [])
    }

    /// Whether a text that ends in a byte ends a sentence; the beginning of a text does.
    private static func endsSentence(_ last: UInt8?) -> Bool {
        last.map { [0x2E, 0x3A, 0x3B, 0x21, 0x3F].contains($0) } ?? true
    }

    /// Whether a page starts within a sentence of the one before.
    private func goesOn(with next: String?) -> Bool {
        guard let first = next?.unicodeScalars.first?.properties, !Self.endsSentence(bytes.last) else { return false }
        return first.isLowercase || first.isAlphabetic && Self.typeset.contains { bytes.suffix($0.count).elementsEqual($0) }
    }

    /// Starts a page; a sentence that goes on from the page before stays one paragraph.
    private mutating func startPage(before next: String?) -> Int {
        let goesOn = goesOn(with: next)
        guard let next, !bytes.isEmpty, !joinDividedWord(with: next) else { return bytes.count }
        bytes.append(contentsOf: (goesOn ? "\n" : "\n\n").utf8)
        return bytes.count
    }

    /// Ends a line, or a paragraph. A word that was divided at its end is put together.
    private mutating func breakLine(before next: String, with separator: String?) {
        if joinDividedWord(with: next) { return }
        bytes.append(contentsOf: (separator ?? "\n\n").utf8)
    }

    /// Takes a hyphen from the end of the line, unless its word takes one anyway. Typeset hyphens are put there by programs only.
    private mutating func joinDividedWord(with next: String) -> Bool {
        guard let first = next.unicodeScalars.first?.properties, first.isAlphabetic else { return false }
        if let hyphen = Self.typeset.first(where: { bytes.suffix($0.count).elementsEqual($0) }) {
            bytes.removeLast(hyphen.count)
            return true
        }
        guard bytes.last == UInt8(ascii: "-"), first.isLowercase else { return false }
        let part = bytes.dropLast().reversed().prefix { $0 > 0x20 && $0 != UInt8(ascii: "-") }.reversed()
        if !Self.hyphenated.contains(String(decoding: part, as: UTF8.self).lowercased()) { bytes.removeLast() }
        return true
    }

    /// The hyphen proper and the soft one.
    private static let typeset: [[UInt8]] = ["\u{2010}", "\u{AD}"].map { Array($0.utf8) }

    /// What stands before a hyphen in the words of contracts: `non-exclusive`, `third-party`.
    private static let hyphenated: Set<String> = [
        "non", "self", "third", "first", "second", "cross", "royalty", "world", "well", "long", "short", "opt", "full", "machine",
        "user",
        "rights", "high", "low", "fee", "vice", "semi", "twenty", "thirty", "ninety", "sixty", "post", "anti",
    ]

    private mutating func close(_ open: inout Passage?) {
        defer { open = nil }
        guard let passage = open else { return }
        // A single letter too small or too pale is a smudge, or a letter on its side.
        guard passage.words.unicodeScalars.count(where: \.isReadable) >= 3 else { return }
        if passages.count < Self.passageCountLimit { passages.append(passage) } else { surplusPassageCount += 1 }
    }
}

extension PDFTextBuilder.Passage {
    fileprivate var warning: DocumentWarning {
        let shown = HiddenWords.shown(words)
        return switch finding {
        case .invisible:
            DocumentWarning(
                .invisibleText, "words on page \(page) leave no mark on it: '\(shown)'", byteRange: range, words: words)
        case .tiny:
            DocumentWarning(
                .tinyText, "words on page \(page) are too small to be read: '\(shown)'", byteRange: range, words: words)
        case .outside:
            DocumentWarning(
                .textOutsidePage, "words stand outside the part of page \(page) that is shown: '\(shown)'", byteRange: range,
                words: words)
        }
    }
}

extension String {
    fileprivate var trimmingLineBreaks: String {
        var text = Substring(self)
        while let first = text.first, first.isWhitespace { text = text.dropFirst() }
        while let last = text.last, last.isWhitespace { text = text.dropLast() }
        return String(text)
    }
}
