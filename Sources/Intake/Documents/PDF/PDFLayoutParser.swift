/// Reads what `pdftotext -bbox-layout` writes: pages, blocks, lines and words with their places.
///
/// This form of its output says where each word stands, which ``PDFReadingOrder`` and ``InkCheck`` need. It is made from a hostile file, so
/// anything may be in it: tags that make no sense are passed over, a word without a place gets an empty one.
enum PDFLayoutParser {
    /// A page with more words than this is made to cost: small print has a few thousand.
    static let wordCountLimit = 200_000

    /// The pages, in order. Never fails: what is not as expected is left out.
    static func parse(_ bytes: [UInt8]) -> [PDFPage] {
        var scanner = MarkupScanner(bytes, .xml)
        var pages: [PDFPage] = []
        var page: PDFPage?
        var wordCount = 0
        var box: PDFBox?
        var text = ""
        while let token = scanner.next() {
            switch token {
            case .start(let tag) where tag.name == "page":
                if let open = page { pages.append(open) }
                page = PDFPage(width: number(tag["width"]), height: number(tag["height"]))
                wordCount = 0
            case .start(let tag) where tag.name == "block": page?.blocks.append([])
            case .start(let tag) where tag.name == "line": page?.startLine()
            case .start(let tag) where tag.name == "word":
                box = PDFBox(
                    left: number(tag["xMin"]), top: number(tag["yMin"]), right: number(tag["xMax"]), bottom: number(tag["yMax"]))
                text = ""
            case .text(let characters): if box != nil, text.utf8.count < 4096 { text += characters }
            case .end("word"):
                if let place = box, !text.isEmpty, wordCount < wordCountLimit {
                    page?.add(PDFWord(text: text, box: place))
                    wordCount += 1
                }
                box = nil
            case .end("page"):
                if let open = page { pages.append(open) }
                page = nil
            default: break
            }
        }
        if let open = page { pages.append(open) }
        return pages
    }

    /// A decimal number, or 0 for what is none or beyond any page.
    private static func number(_ text: String?) -> Double {
        guard let text, let value = Double(text), value.isFinite, abs(value) < 1_000_000 else { return 0 }
        return value
    }
}

extension PDFPage {
    fileprivate mutating func startLine() {
        if blocks.isEmpty { blocks.append([]) }
        blocks[blocks.count - 1].append([])
    }

    fileprivate mutating func add(_ word: PDFWord) {
        if blocks.isEmpty || blocks[blocks.count - 1].isEmpty { startLine() }
        let block = blocks.count - 1
        let line = blocks[block].count - 1
        blocks[block][line].append(word)
    }
}
