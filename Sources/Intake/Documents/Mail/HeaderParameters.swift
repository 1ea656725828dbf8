/// A structured header's value and its parameters: `text/plain; charset="utf-8"` (RFC 2045, section 5.1).
struct HeaderParameters: Sendable, Hashable {
    /// What stands before the first semicolon, in lowercase.
    let value: String
    /// By names in lowercase; of one name the first counts.
    let values: [String: String]

    /// A header of more is made to cost.
    static let countLimit = 32

    init(_ text: some StringProtocol) {
        var parts: [String] = [""]
        var isQuoted = false
        var isEscaped = false
        for character in text.prefix(8192) {
            if isEscaped {
                isEscaped = false
                parts[parts.count - 1].append(character)
            } else if isQuoted, character == "\\" {
                isEscaped = true
            } else if character == "\"" {
                isQuoted.toggle()
            } else if character == ";", !isQuoted {
                guard parts.count <= Self.countLimit else { break }
                parts.append("")
            } else {
                parts[parts.count - 1].append(character)
            }
        }
        value = Self.trimmed(parts[0]).lowercased()
        var values: [String: String] = [:]
        for part in parts.dropFirst() {
            guard let equals = part.firstIndex(of: "=") else { continue }
            var name = Self.trimmed(part[..<equals]).lowercased()
            var value = Self.trimmed(part[part.index(after: equals)...])
            // RFC 2231: an encoded value has its charset in front.
            if name.hasSuffix("*") {
                name.removeLast()
                if let quote = value.lastIndex(of: "'") { value = Self.percentDecoded(value[value.index(after: quote)...]) }
            }
            if values[name] == nil { values[name] = value }
        }
        self.values = values
    }

    private static func trimmed(_ text: some StringProtocol) -> String {
        var text = Substring(text)
        while text.first?.isWhitespace == true { text = text.dropFirst() }
        while text.last?.isWhitespace == true { text = text.dropLast() }
        return String(text)
    }

    private static func percentDecoded(_ text: Substring) -> String {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), rest.count >= 2,
                let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
