internal import Files

/// Lays text out in lines of 72 columns, for e-mail, screen readers and printers.
struct TextLayout {
    static let width = 72
    private(set) var text = ""

    mutating func heading(_ title: String, level: Int) {
        let shown = Self.shown(title)
        if !text.isEmpty { text += "\n" }
        text += Self.wrapped(shown, width: Self.width).joined(separator: "\n") + "\n"
        guard level < 3 else { return }
        text += String(repeating: level == 1 ? "=" : "-", count: min(shown.count, Self.width)) + "\n"
    }

    mutating func paragraph(_ content: String, indent: Int = 0) {
        if !text.isEmpty { text += "\n" }
        add(content, first: String(repeating: " ", count: indent), rest: String(repeating: " ", count: indent))
    }

    /// A numbered or bulleted item, with what follows the mark indented.
    mutating func item(_ mark: String, _ content: String) {
        if !text.isEmpty { text += "\n" }
        add(content, first: mark + " ", rest: String(repeating: " ", count: mark.count + 1))
    }

    /// One line of a list without an empty line before it.
    mutating func line(_ content: String, indent: Int = 0, hanging: Int = 0) {
        add(content, first: String(repeating: " ", count: indent), rest: String(repeating: " ", count: indent + hanging))
    }

    mutating func empty() { text += "\n" }

    /// Text whose line breaks are kept; longer lines are wrapped.
    mutating func verbatim(_ content: String, margin: String) {
        if !text.isEmpty { text += "\n" }
        for line in Self.lines(Escaping.visible(content, keepsLineBreaks: true)) {
            let wrapped = Self.wrapped(line, width: Self.width - margin.count)
            for part in wrapped.isEmpty ? [""] : wrapped { text += Self.trimmed(margin + part) + "\n" }
        }
    }

    private mutating func add(_ content: String, first: String, rest: String) {
        let lines = Self.wrapped(Self.shown(content), width: Self.width - max(first.count, rest.count))
        for (offset, line) in lines.enumerated() { text += (offset == 0 ? first : rest) + line + "\n" }
        if lines.isEmpty { text += Self.trimmed(first) + "\n" }
    }

    private static func trimmed(_ line: String) -> String {
        var line = line
        while line.last == " " { line.removeLast() }
        return line
    }

    private static func shown(_ content: String) -> String {
        Escaping.visible(content, keepsLineBreaks: true).split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    private static func lines(_ content: String) -> [String] {
        content.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
    }

    /// Breaks at spaces; a word that is longer than a line is cut.
    static func wrapped(_ content: String, width: Int) -> [String] {
        var lines = [String]()
        var line = ""
        var lineCount = 0
        for word in content.split(separator: " ", omittingEmptySubsequences: true) {
            var word = word[...]
            var count = word.count
            if lineCount > 0, lineCount + 1 + count > width {
                lines.append(line)
                line = ""
                lineCount = 0
            }
            while count > width {
                lines.append(String(word.prefix(width)))
                word = word.dropFirst(width)
                count -= width
            }
            line += lineCount > 0 ? " " + word : String(word)
            lineCount += lineCount > 0 ? count + 1 : count
        }
        if lineCount > 0 { lines.append(line) }
        return lines
    }
}
