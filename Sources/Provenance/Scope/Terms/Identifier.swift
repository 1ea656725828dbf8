/// A short name that one record uses for another: a term, a party, an agreement, a condition.
public enum Identifier {
    /// Longer names are not names.
    public static let longest = 64

    /// Whether a text is 1 to 64 ASCII letters, digits, `.`, `_` and `-`, and begins with a letter or digit.
    public static func isValid(_ text: some StringProtocol) -> Bool {
        let bytes = text.utf8
        guard bytes.count <= longest, let first = bytes.first, isAlphanumeric(first) else { return false }
        return bytes.allSatisfy {
            isAlphanumeric($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-")
        }
    }

    /// Whether one name stands before another in a list: by bytes, so that every machine agrees.
    static func precedes(_ left: String, _ right: String) -> Bool { left.utf8.lexicographicallyPrecedes(right.utf8) }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }
}

extension Sequence where Element: VocabularyWord {
    /// The words in alphabetical order, each once.
    var canonical: [Element] { Set(self).sorted { Identifier.precedes($0.rawValue, $1.rawValue) } }
}

extension Sequence where Element == String {
    /// The names in alphabetical order, each once.
    var canonical: [String] { Set(self).sorted(by: Identifier.precedes) }
}
