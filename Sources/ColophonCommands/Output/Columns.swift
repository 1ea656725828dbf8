/// How much room text takes on a terminal, where most characters take one column and those of East Asia and emoji take two.
enum Columns {
    /// The number of columns (after Unicode Standard Annex #11; ambiguous characters count as narrow).
    static func width(of text: some StringProtocol) -> Int {
        // Nearly all text is ASCII, and is counted without looking for characters.
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
        return text.reduce(0) { $0 + ($1.unicodeScalars.first.map(isWide) == true ? 2 : 1) }
    }

    /// Text cut to a number of columns, with an ellipsis where something is missing.
    static func clipped(_ text: String, to limit: Int) -> String {
        guard width(of: text) > limit else { return text }
        var result = ""
        var width = 1
        for character in text {
            width += self.width(of: String(character))
            guard width <= limit else { break }
            result.append(character)
        }
        return result + "…"
    }

    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF: true
        case 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6: true
        case 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1FAFF, 0x20000...0x3FFFD: true
        default: false
        }
    }
}
