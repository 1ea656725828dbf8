/// Puts the words of a page in the order in which they are read: columns one after the other, tables row by row.
///
/// `pdftotext` has an order of its own, and loses it where columns are narrow and set flush: lines of two columns become one, and a
/// sentence of the left one ends in the right. So the page is cut anew, from the places of its words. A gutter is a strip without words,
/// several lines high, with lines of text on both sides; what stands above it comes first, then its left side, its right side, and what
/// stands below. A strip between the cells of a table or behind the numbers of a list has no lines of text beside it, and cuts nothing.
/// Words that run from right to left, or up the page, stay in the order of `pdftotext`, which knows about them.
enum PDFReadingOrder {
    /// More words than this on a page are left as they are: what follows costs their number times the width of the page.
    static let wordCountLimit = 6000
    /// Columns in columns; a page has three or four side by side.
    private static let depthLimit = 6
    /// Gutters that are looked at more closely, the highest first.
    private static let candidateLimit = 60

    /// A strip without words.
    private struct Gutter {
        let left: Double
        let width: Double
        let top: Double
        let bottom: Double
    }

    static func arranged(_ page: PDFPage) -> PDFPage {
        let words = Array(page.words)
        guard !words.isEmpty, words.count <= wordCountLimit, words.allSatisfy({ $0.box.width > 0 && $0.box.height > 0 }),
            words.count(where: { $0.box.height > 2 * $0.box.width && $0.text.utf8.count > 3 }) * 10 < words.count,
            !words.contains(where: { $0.text.unicodeScalars.contains(where: \.isWrittenLeftwards) })
        else { return page }
        var arranged = page
        let height = median(words.map(\.box.height))
        arranged.blocks = regions(words, height, depth: 0).flatMap { paragraphs(lines($0)) }
        return arranged
    }

    // MARK: Columns

    private static func regions(_ words: [PDFWord], _ height: Double, depth: Int) -> [[PDFWord]] {
        guard depth < depthLimit, words.count >= 24, let gutter = gutter(in: words, height) else { return [words] }
        var parts: [[PDFWord]] = [[], [], [], []]
        for word in words {
            let middle = (word.box.top + word.box.bottom) / 2
            let part =
                middle < gutter.top
                ? 0 : middle > gutter.bottom ? 3 : word.box.left + word.box.right < 2 * gutter.left + gutter.width ? 1 : 2
            parts[part].append(word)
        }
        return parts.filter { !$0.isEmpty }.flatMap { regions($0, height, depth: depth + 1) }
    }

    private static func gutter(in words: [PDFWord], _ height: Double) -> Gutter? {
        let width = max(4, 0.6 * height)
        let sorted = words.sorted { ($0.box.top, $0.box.left) < ($1.box.top, $1.box.left) }
        guard let top = sorted.first?.box.top, let left = sorted.map(\.box.left).min(), let right = sorted.map(\.box.right).max(),
            let bottom = sorted.map(\.box.bottom).max(), (right - left) / width < 10_000
        else { return nil }
        var candidates: [Gutter] = []
        for place in stride(from: left, to: right, by: width / 2) {
            var free = top
            for word in sorted where word.box.left < place + width && word.box.right > place {
                if word.box.top - free > 5 * height {
                    candidates.append(Gutter(left: place, width: width, top: free, bottom: word.box.top))
                }
                free = max(free, word.box.bottom)
            }
            if bottom - free > 5 * height { candidates.append(Gutter(left: place, width: width, top: free, bottom: bottom)) }
        }
        candidates.sort { ($1.bottom - $1.top, $0.left) < ($0.bottom - $0.top, $1.left) }
        return candidates.prefix(candidateLimit).first { parts($0, columnsIn: words, height) }
    }

    /// Whether there are lines of text on both sides of a strip.
    private static func parts(_ gutter: Gutter, columnsIn words: [PDFWord], _ height: Double) -> Bool {
        var left: [PDFWord] = []
        var right: [PDFWord] = []
        for word in words {
            let middle = (word.box.top + word.box.bottom) / 2
            guard middle >= gutter.top, middle <= gutter.bottom else { continue }
            if word.box.left + word.box.right < 2 * gutter.left + gutter.width { left.append(word) } else { right.append(word) }
        }
        return isColumn(left, height) && isColumn(right, height)
    }

    private static func isColumn(_ words: [PDFWord], _ height: Double) -> Bool {
        guard words.count >= 12, let left = words.map(\.box.left).min(), let right = words.map(\.box.right).max(),
            right - left >= 6 * height
        else { return false }
        let lines = lines(words)
        guard lines.count >= 4 else { return false }
        let fill = median(lines.map { (($0.last?.box.right ?? 0) - ($0.first?.box.left ?? 0)) / (right - left) })
        return fill >= 0.55 && median(lines.map { Double($0.count) }) >= 3
    }

    // MARK: Lines

    /// The words by lines from above, and in a line from the left.
    private static func lines(_ words: [PDFWord]) -> [[PDFWord]] {
        let sorted = words.sorted { ($0.box.top + $0.box.bottom, $0.box.left) < ($1.box.top + $1.box.bottom, $1.box.left) }
        var lines: [[PDFWord]] = []
        // The tallest word of a line tells what else is on it.
        var tallest: PDFBox?
        for word in sorted {
            if let box = tallest,
                min(box.bottom, word.box.bottom) - max(box.top, word.box.top) >= 0.5 * min(box.height, word.box.height)
            {
                lines[lines.count - 1].append(word)
                if word.box.height > box.height { tallest = word.box }
            } else {
                lines.append([word])
                tallest = word.box
            }
        }
        return lines.map { line in line.sorted { ($0.box.left, $0.box.top) < ($1.box.left, $1.box.top) } }
    }

    /// Lines that follow each other closely, in letters of one size.
    private static func paragraphs(_ lines: [[PDFWord]]) -> [[[PDFWord]]] {
        let tops = lines.map { line in median(line.map(\.box.top)) }
        let heights = lines.map { line in median(line.map(\.box.height)) }
        let pitch = median(zip(tops, tops.dropFirst()).map { $1 - $0 })
        var paragraphs: [[[PDFWord]]] = []
        for (index, line) in lines.enumerated() {
            let follows =
                index > 0 && tops[index] - tops[index - 1] <= 1.3 * max(pitch, 0)
                && max(heights[index], heights[index - 1]) <= 1.2 * min(heights[index], heights[index - 1])
            if follows { paragraphs[paragraphs.count - 1].append(line) } else { paragraphs.append([line]) }
        }
        return paragraphs
    }

    private static func median(_ numbers: [Double]) -> Double {
        numbers.isEmpty ? 0 : numbers.sorted()[numbers.count / 2]
    }
}

extension Unicode.Scalar {
    /// Whether it is a letter of a script that runs from right to left.
    fileprivate var isWrittenLeftwards: Bool {
        switch value {
        case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
        default: false
        }
    }
}
