/// Finds the lines that stand at the head or the foot of most pages: a title, a name, a number of the page.
///
/// They are words of the document and stay in its text. But where a sentence goes on from one page to the next they would stand in the
/// middle of it, and it could not be read nor quoted as one. So they are set apart, and written where their page's first sentence has ended.
enum PDFRunningLines {
    /// A running line is on at least so many pages, and on half of them.
    private static let pageCountMinimum = 3
    /// Lines from the edge that are looked at.
    private static let depth = 2

    /// A page's own words, and the lines it has in common with others.
    struct Parted: Sendable, Hashable {
        var page: PDFPage
        var running: [[PDFWord]] = []
    }

    /// Parts pages that follow each other. Their blocks are in reading order.
    static func part(_ pages: [PDFPage]) -> [Parted] {
        var heads: [String: Int] = [:]
        var feet: [String: Int] = [:]
        for page in pages {
            let lines = page.blocks.joined()
            for line in lines.prefix(depth) { heads[form(line), default: 0] += 1 }
            for line in lines.suffix(depth) { feet[form(line), default: 0] += 1 }
        }
        let needed = max(pageCountMinimum, (pages.count + 1) / 2)
        return pages.map { page in
            let lines = Array(page.blocks.joined())
            // A page of nothing else keeps its lines.
            guard lines.count > 2 * depth else { return Parted(page: page) }
            let top = edge(lines, heads, needed)
            let bottom = edge(lines.reversed(), feet, needed)
            var parted = Parted(page: page)
            var index = 0
            parted.page.blocks = page.blocks.map { block in
                block.filter { _ in
                    defer { index += 1 }
                    return index >= top && index < lines.count - bottom
                }
            }.filter { !$0.isEmpty }
            parted.running = Array(lines.prefix(top) + lines.suffix(bottom))
            return parted
        }
    }

    /// How many lines at an edge are on other pages too, and stand apart from the line that follows inwards.
    private static func edge(_ lines: [[PDFWord]], _ counts: [String: Int], _ needed: Int) -> Int {
        var common = lines.prefix(depth).prefix { counts[form($0), default: 0] >= needed }.count
        while common > 0, !stands(lines[common - 1], apartFrom: lines[common]) { common -= 1 }
        return common
    }

    private static func stands(_ line: [PDFWord], apartFrom other: [PDFWord]) -> Bool {
        guard let first = line.first?.box, let second = other.first?.box else { return false }
        return max(first.top, second.top) - min(first.bottom, second.bottom) >= 0.8 * first.height
    }

    /// A line without what is counted in it.
    private static func form(_ line: [PDFWord]) -> String {
        var form = ""
        for scalar in line.lazy.map(\.text).joined(separator: " ").unicodeScalars.prefix(200) {
            if ("0"..."9").contains(scalar) {
                if form.last != "#" { form.append("#") }
            } else {
                form.unicodeScalars.append(scalar)
            }
        }
        return form
    }
}
