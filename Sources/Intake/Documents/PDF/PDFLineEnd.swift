/// Tells the end of a line that its writer made from one that only the width of the column made.
///
/// A paragraph is one line of the text, so that "Acme may sell the / Aggregated Data / to anyone" shows no line that looks like a title.
enum PDFLineEnd {
    /// Whether the first word of the next line would not have fitted on this one, so that the sentence just goes on.
    ///
    /// - Parameter right: The right edge of the block that both are lines of.
    static func isWrapped(_ line: [PDFWord], before next: [PDFWord], right: Double) -> Bool {
        guard let last = line.last, let first = next.first, !startsItem(next), !isRow(line), !isRow(next) else { return false }
        // A blank is about a quarter as wide as its line is high.
        let blank = last.box.height / 4
        return last.box.right + blank + first.box.width > right
    }

    /// Whether a line has a gap that is wider than one between words: it is a row of a table.
    private static func isRow(_ line: [PDFWord]) -> Bool {
        zip(line, line.dropFirst()).contains { $1.box.left - $0.box.right > 1.5 * max($0.box.height, $1.box.height) }
    }

    /// Whether a line begins with a bullet, a number or a letter of a list.
    private static func startsItem(_ line: [PDFWord]) -> Bool {
        guard let mark = line.first?.text, line.count > 1 else { return false }
        if ["-", "–", "•", "·", "*", "o", "▪", "◦", "☐", "☒", "☑"].contains(mark) { return true }
        guard mark.utf8.count <= 8, let end = mark.utf8.last, ".)".utf8.contains(end) else { return false }
        let inner = mark.utf8.dropLast().drop { $0 == UInt8(ascii: "(") }
        let isNumber = !inner.isEmpty && inner.allSatisfy { (48...57).contains($0) || $0 == 46 }
        let isLetter = end == UInt8(ascii: ")") && inner.count <= 4 && inner.allSatisfy { (97...122).contains($0 | 0x20) }
        return isNumber || isLetter && mark.utf8.first == UInt8(ascii: "(") || isLetter && inner.count == 1
    }
}
