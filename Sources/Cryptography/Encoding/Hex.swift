/// Lowercase hexadecimal, in one spelling only.
public enum Hex {
    private static let digits = Array("0123456789abcdef".utf8)

    /// Encodes bytes as lowercase digits, two for each.
    public static func encode(_ bytes: some Sequence<UInt8>) -> String {
        let bytes = Array(bytes)
        let (input, digits) = (bytes.span, digits.span)
        let text = [UInt8](capacity: 2 * input.count) { output in
            for index in input.indices {
                output.append(digits[Int(input[index] >> 4)])
                output.append(digits[Int(input[index] & 15)])
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Decodes lowercase digits, or returns nil for an odd count, an uppercase letter or any other character.
    public static func decode(_ text: some StringProtocol) -> [UInt8]? {
        if let decoded = text.utf8.withContiguousStorageIfAvailable({ unsafe decode($0.span) }) { return decoded }
        return decode(Array(text.utf8).span)
    }

    private static func decode(_ text: Span<UInt8>) -> [UInt8]? {
        guard text.count.isMultiple(of: 2) else { return nil }
        var isValid = true
        let decoded = [UInt8](capacity: text.count / 2) { output in
            for start in stride(from: 0, to: text.count, by: 2) {
                guard let high = value(of: text[start]), let low = value(of: text[start + 1]) else {
                    isValid = false
                    return
                }
                output.append(high << 4 | low)
            }
        }
        return isValid ? decoded : nil
    }

    private static func value(of character: UInt8) -> UInt8? {
        switch character {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): character - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): character - UInt8(ascii: "a") + 10
        default: nil
        }
    }
}
