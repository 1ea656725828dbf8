import Files

/// Text for people, line by line; what comes from files is escaped on its way in.
struct Page {
    private(set) var text = ""

    /// Adds text that is laid out already, and ends it with a line end.
    mutating func text(_ laidOut: String) { text += laidOut.hasSuffix("\n") ? laidOut : laidOut + "\n" }

    /// Adds a line of ours; text from outside goes through ``shown(_:)`` first.
    mutating func line(_ line: String = "") { text += line + "\n" }

    /// Adds a text of a public format as it is, without a line end of ours.
    mutating func exact(_ text: String) { self.text += text }

    /// Adds rows whose columns are aligned; the last column may be of any width.
    mutating func table(_ rows: [[String]], indent: Int = 0) {
        let columns = rows.map(\.count).max() ?? 0
        let widths = (0..<columns).map { column in
            rows.compactMap { column < $0.count ? Columns.width(of: $0[column]) : nil }.max() ?? 0
        }
        for row in rows {
            var line = String(repeating: " ", count: indent)
            for (column, cell) in row.enumerated() {
                line += column == row.count - 1 ? cell : cell.padded(to: widths[column] + 2)
            }
            self.line(line)
        }
    }

    /// Adds text folded at a width, every line of it indented.
    mutating func paragraph(_ paragraph: String, indent: Int = 0, width: Int = 100) {
        var current = String(repeating: " ", count: indent)
        var isEmpty = true
        for word in paragraph.split(whereSeparator: \.isWhitespace) {
            if !isEmpty, Columns.width(of: current) + 1 + Columns.width(of: word) > width {
                line(current)
                current = String(repeating: " ", count: indent)
                isEmpty = true
            }
            current += (isEmpty ? "" : " ") + word
            isEmpty = false
        }
        if !isEmpty { line(current) }
    }
}

extension String {
    func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - Columns.width(of: self))) }
}

/// Text from outside, as it may be shown: control, bidi and zero-width characters are visible.
func shown(_ text: String) -> String { Escaping.visible(text) }
