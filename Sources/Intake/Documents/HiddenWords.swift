internal import Provenance

/// How words that were hidden are shown: escaped, on one line, and not without end.
enum HiddenWords {
    static let shownCharacterCount = 300

    static func shown(_ words: String) -> String {
        let text = VisibleText.escaped(words.prefix(shownCharacterCount), foldingLineBreaks: true)
        return words.count > shownCharacterCount ? text + "…" : text
    }
}
