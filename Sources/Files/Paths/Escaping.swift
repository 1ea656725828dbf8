/// Makes text from outside safe to look at.
///
/// A file name can hold characters that move the cursor, turn the direction of writing, or cannot be seen at all, and so show
/// a name that is not the name. Each such character is written as a backslash escape, in one way only:
///
/// - a backslash is `\\`, a line feed `\n`, a carriage return `\r`, a tab `\t`
/// - any other control, format, bidirectional, zero-width, filler or tag character is its number: `\u{202E}`
/// - a byte that is not UTF-8 is `\xFF`
///
/// Everything else stands for itself, so what is shown can be read back without doubt.
public enum Escaping {
    /// Escapes bytes that should be UTF-8 but need not be, in time that grows with their number.
    ///
    /// - Parameter keepsLineBreaks: Whether line feeds and tabs stay as they are, for text of several lines.
    public static func visible(_ bytes: [UInt8], keepsLineBreaks: Bool = false) -> String {
        if bytes.allSatisfy({ isPlain($0) || keepsLineBreaks && isLayout($0) }) { return String(decoding: bytes, as: UTF8.self) }
        var result = [UInt8]()
        result.reserveCapacity(bytes.count + 16)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if isPlain(byte) || keepsLineBreaks && isLayout(byte) {
                result.append(byte)
                index += 1
            } else if byte < 0x80 {
                appendEscapedASCII(byte, to: &result)
                index += 1
            } else if let (value, length) = scalar(in: bytes, at: index) {
                if isHidden(value) {
                    result.append(contentsOf: "\\u{\(String(value, radix: 16, uppercase: true))}".utf8)
                } else {
                    result.append(contentsOf: bytes[index..<index + length])
                }
                index += length
            } else {
                appendHex(byte, to: &result)
                index += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Escapes text.
    public static func visible(_ text: String, keepsLineBreaks: Bool = false) -> String {
        visible(Array(text.utf8), keepsLineBreaks: keepsLineBreaks)
    }

    /// Whether a character of text that is shown as it stands, such as JSON, should be written as an escape there.
    public static func isHidden(_ scalar: Unicode.Scalar) -> Bool { scalar.value == 0x7F || isHidden(scalar.value) }

    private static func isPlain(_ byte: UInt8) -> Bool { byte >= 0x20 && byte < 0x7F && byte != UInt8(ascii: "\\") }
    private static func isLayout(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x09 }

    private static func appendEscapedASCII(_ byte: UInt8, to result: inout [UInt8]) {
        switch byte {
        case UInt8(ascii: "\\"): result.append(contentsOf: #"\\"#.utf8)
        case 0x0A: result.append(contentsOf: #"\n"#.utf8)
        case 0x0D: result.append(contentsOf: #"\r"#.utf8)
        case 0x09: result.append(contentsOf: #"\t"#.utf8)
        default: result.append(contentsOf: "\\u{\(String(byte, radix: 16, uppercase: true))}".utf8)
        }
    }

    private static func appendHex(_ byte: UInt8, to result: inout [UInt8]) {
        let digits = Array("0123456789ABCDEF".utf8)
        result.append(contentsOf: [UInt8(ascii: "\\"), UInt8(ascii: "x"), digits[Int(byte >> 4)], digits[Int(byte & 15)]])
    }

    /// Reads one scalar of two to four bytes, or nothing when it is not well-formed (Unicode, table 3-7).
    private static func scalar(in bytes: [UInt8], at index: Int) -> (value: UInt32, length: Int)? {
        let first = bytes[index]
        let (length, lowest, highest): (Int, UInt8, UInt8)
        switch first {
        case 0xC2...0xDF: (length, lowest, highest) = (2, 0x80, 0xBF)
        case 0xE0: (length, lowest, highest) = (3, 0xA0, 0xBF)
        case 0xED: (length, lowest, highest) = (3, 0x80, 0x9F)
        case 0xE1...0xEF: (length, lowest, highest) = (3, 0x80, 0xBF)
        case 0xF0: (length, lowest, highest) = (4, 0x90, 0xBF)
        case 0xF4: (length, lowest, highest) = (4, 0x80, 0x8F)
        case 0xF1...0xF3: (length, lowest, highest) = (4, 0x80, 0xBF)
        default: return nil
        }
        guard index + length <= bytes.count, lowest...highest ~= bytes[index + 1] else { return nil }
        var value = UInt32(first & (0x7F >> UInt8(length)))
        for offset in 1..<length {
            let next = bytes[index + offset]
            guard 0x80...0xBF ~= next else { return nil }
            value = value << 6 | UInt32(next & 0x3F)
        }
        return (value, length)
    }

    /// Whether a character is a control, or cannot be seen, or changes how its neighbours are seen.
    ///
    /// A table of our own, so that the same name is shown alike with every version of Unicode. Variation selectors 1 to 16 are
    /// left alone: ordinary emoji carry them.
    private static func isHidden(_ value: UInt32) -> Bool {
        switch value {
        case 0x80...0x9F, 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F: true
        case 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0x3164, 0xFEFF, 0xFFA0, 0xFFF0...0xFFFB: true
        case 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0xE0FFF: true
        default: false
        }
    }
}
