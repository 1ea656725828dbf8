/// The short name of a work, an agreement, a link or a use, as it is typed: `sunset-series`.
public enum Handle {
    /// The longest handle.
    public static let byteCountLimit = 64

    /// Whether a text can be a handle: lowercase letters, digits, `.`, `_` and `-`, the first of them a letter or a digit.
    public static func isValid(_ text: String) -> Bool {
        guard let first = text.utf8.first, text.utf8.count <= byteCountLimit, isAlphanumeric(first) else { return false }
        return text.utf8.allSatisfy {
            isAlphanumeric($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "_")
        }
    }

    /// Makes a handle of a title: its Latin letters without their marks and its digits, in lowercase, everything between them one hyphen.
    ///
    /// A title without any gives the fallback.
    public static func make(from title: String, fallback: String) -> String {
        var result: [UInt8] = []
        for scalar in title.lowercased().unicodeScalars {
            guard let letters = LatinLetters.plain(scalar) else {
                if let last = result.last, last != UInt8(ascii: "-") { result.append(UInt8(ascii: "-")) }
                continue
            }
            guard result.count + letters.count <= byteCountLimit - 8 else { break }
            result += letters
        }
        if result.last == UInt8(ascii: "-") { result.removeLast() }
        return result.isEmpty ? fallback : String(decoding: result, as: UTF8.self)
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
