internal import FoundationEssentials

/// Words of other scripts in a header: `=?UTF-8?Q?Gr=C3=BC=C3=9Fe?=` (RFC 2047).
enum EncodedWord {
    /// The text with its encoded words decoded, as far as they are in UTF-8, ASCII or Latin-1; others stay as they are.
    static func decoded(_ text: String) -> String {
        var result = ""
        var rest = text[...]
        var followsWord = false
        while let start = rest.range(ofMark: "=?") {
            let before = rest[..<start]
            guard let (word, end) = word(rest[start...]) else {
                result += rest[...rest.index(after: start)]
                rest = rest[rest.index(start, offsetBy: 2)...]
                followsWord = false
                continue
            }
            // White space between two encoded words is not part of the text.
            if !(followsWord && before.allSatisfy(\.isWhitespace)) { result += before }
            result += word
            rest = rest[end...]
            followsWord = true
        }
        return result + rest
    }

    private static func word(_ text: Substring) -> (String, String.Index)? {
        let parts = text.prefix(4096).dropFirst(2).split(separator: "?", maxSplits: 3, omittingEmptySubsequences: false)
        guard parts.count == 4, parts[3].first == "=" else { return nil }
        let bytes: [UInt8]
        switch parts[1] {
        case "B", "b":
            guard let data = Data(base64Encoded: String(parts[2])) else { return nil }
            bytes = [UInt8](data)
        case "Q", "q":
            bytes = TransferEncoding.quotedPrintable(parts[2].utf8.map { $0 == UInt8(ascii: "_") ? 32 : $0 }[...])
        default: return nil
        }
        let end = text.index(after: parts[3].startIndex)
        switch parts[0].lowercased().split(separator: "*").first {
        case "utf-8"?, "us-ascii"?: return (String(decoding: bytes, as: UTF8.self), end)
        case "iso-8859-1"?:
            var scalars = String.UnicodeScalarView()
            scalars.append(contentsOf: bytes.map { Unicode.Scalar($0) })
            return (String(scalars), end)
        default: return nil
        }
    }
}

extension Substring {
    fileprivate func range(ofMark mark: String) -> Index? {
        var index = startIndex
        while index < endIndex {
            if self[index...].hasPrefix(mark) { return index }
            index = self.index(after: index)
        }
        return nil
    }
}
