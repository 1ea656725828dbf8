/// Latin letters without the marks on them, for names that people type.
///
/// Their names tell what they are: LATIN SMALL LETTER N WITH TILDE is an N. A character's name never changes between versions of
/// Unicode, so the answer does not depend on the system.
enum LatinLetters {
    /// The ASCII letters and digits that a small letter comes down to; none for a mark that stands on the letter before; nil for all else.
    static func plain(_ scalar: Unicode.Scalar) -> [UInt8]? {
        if scalar.isASCII {
            let byte = UInt8(truncatingIfNeeded: scalar.value)
            let isPlain =
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            return isPlain ? [byte] : nil
        }
        if scalar.properties.generalCategory == .nonspacingMark { return [] }
        guard let name = scalar.properties.name, let start = starts.first(where: { name.hasPrefix($0) }) else { return nil }
        let letter = name.dropFirst(start.count).prefix { $0 != " " }
        let rest = name.dropFirst(start.count + letter.count)
        if let special = specials[String(name.dropFirst(start.count))] { return Array(special.utf8) }
        guard rest.isEmpty || rest.hasPrefix(" WITH "), (1...2).contains(letter.utf8.count) else { return nil }
        return Array(letter.lowercased().utf8)
    }

    private static let starts = ["LATIN SMALL LETTER ", "LATIN SMALL LIGATURE ", "FULLWIDTH LATIN SMALL LETTER "]
    private static let specials = [
        "SHARP S": "ss", "DOTLESS I": "i", "ETH": "d", "THORN": "th", "LONG S": "s", "FFI": "ffi", "FFL": "ffl",
    ]
}
