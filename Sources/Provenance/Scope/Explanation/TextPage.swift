/// A page of plain text with headings, items and paragraphs, wrapped for a terminal.
struct TextPage {
    private static let width = 100
    private(set) var text = ""

    mutating func paragraph(_ words: String) { wrap(words, first: "", rest: "") }

    mutating func heading(_ words: String) { text += "\n\(words)\n" }

    mutating func item(_ words: String) { wrap(words, first: "  - ", rest: "    ") }

    mutating func detail(_ words: String) { wrap(words, first: "      ", rest: "        ") }

    /// A heading with items below it, or nothing if there are none.
    mutating func section(_ title: String, _ items: [String]) {
        guard !items.isEmpty else { return }
        heading(title)
        for words in items { item(words) }
    }

    private mutating func wrap(_ words: String, first: String, rest: String) {
        var line = first
        var length = first.count
        var isEmpty = true
        for word in words.split(separator: " ") {
            if !isEmpty, length + 1 + word.count > Self.width {
                text += line + "\n"
                line = rest
                length = rest.count
                isEmpty = true
            }
            if !isEmpty {
                line += " "
                length += 1
            }
            line += word
            length += word.count
            isEmpty = false
        }
        text += line + "\n"
    }
}
