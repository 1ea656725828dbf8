/// Makes a quote fit to be read: markup and what cannot be seen are left out.
enum ReadableText {
    /// A tag longer than this is text.
    private static let longestTag = 300

    static func readable(_ quote: String) -> String {
        let scalars = Array(quote.unicodeScalars)
        var out = String.UnicodeScalarView()
        var index = 0
        while index < scalars.count {
            let scalar = scalars[index]
            if scalar == "<", let close = tagEnd(scalars, index) {
                index = close
                continue
            }
            if scalar == "]", index + 1 < scalars.count, scalars[index + 1] == "(", let close = linkEnd(scalars, index) {
                index = close
                continue
            }
            index += 1
            if isBlank(scalar) {
                if let last = out.last, last != " " { out.append(" ") }
            } else if !isDropped(scalar) {
                out.append(scalar)
            }
        }
        if out.last == " " { out.removeLast() }
        return String(out)
    }

    private static func tagEnd(_ scalars: [Unicode.Scalar], _ start: Int) -> Int? {
        guard start + 1 < scalars.count, scalars[start + 1] == "/" || scalars[start + 1].properties.isAlphabetic else {
            return nil
        }
        return scalars[start..<min(scalars.count, start + longestTag)].firstIndex(of: ">").map { $0 + 1 }
    }

    private static func linkEnd(_ scalars: [Unicode.Scalar], _ start: Int) -> Int? {
        scalars[start..<min(scalars.count, start + longestTag)].firstIndex(of: ")").map { $0 + 1 }
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || scalar == "\t" || scalar == "\n" || scalar == "\r" || scalar == "\u{A0}"
    }

    private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "*" || scalar == "[" || scalar.properties.generalCategory == .control || InvisibleCharacters.contains(scalar)
    }
}
