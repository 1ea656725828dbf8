/// Reads one value of a PDF file at one place, within limits.
///
/// It is not a reader of PDF: it follows no cross-reference, opens no stream, and takes a value only if all of it is well formed.
struct PDFParser {
    private let bytes: [UInt8]
    private(set) var offset: Int
    private var valueCount = 0
    /// The dictionaries that were read, the inner ones before the outer ones.
    private(set) var dictionaries: [PDFDictionary] = []

    /// The deepest nesting: a signature has three levels.
    private static let maximumDepth = 32
    /// The most values in one object. A table of a page's resources has hundreds.
    private static let maximumValueCount = 20_000

    init(_ bytes: [UInt8], at offset: Int) {
        self.bytes = bytes
        self.offset = offset
    }

    /// Reads the next value, or returns nil if there is none that can be read.
    mutating func value() -> PDFValue? { value(depth: 0) }

    private mutating func value(depth: Int) -> PDFValue? {
        skipSpace()
        valueCount += 1
        guard depth < Self.maximumDepth, valueCount <= Self.maximumValueCount, offset < bytes.count else { return nil }
        switch bytes[offset] {
        case UInt8(ascii: "/"): return nameBytes().map { .name($0) }
        case UInt8(ascii: "("): return literalString()
        case UInt8(ascii: "["):
            offset += 1
            return values(until: "]", depth: depth).map { .array($0) }
        case UInt8(ascii: "<"):
            return peek(1) == UInt8(ascii: "<") ? dictionary(depth: depth) : hexadecimalString()
        case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "0")...UInt8(ascii: "9"): return number()
        default: return word()
        }
    }

    private mutating func dictionary(depth: Int) -> PDFValue? {
        let start = offset
        offset += 2
        guard let values = values(until: ">", depth: depth), peek(0) == UInt8(ascii: ">"), values.count.isMultiple(of: 2) else {
            return nil
        }
        offset += 1
        var entries: [(key: [UInt8], value: PDFValue)] = []
        for index in stride(from: 0, to: values.count, by: 2) {
            guard case .name(let key) = values[index] else { return nil }
            entries.append((key, values[index + 1]))
        }
        let dictionary = PDFDictionary(place: start..<offset, entries: entries)
        dictionaries.append(dictionary)
        return .dictionary(dictionary)
    }

    /// Reads values up to a closing character, which is passed over. `12 0 R` becomes one value.
    private mutating func values(until end: Unicode.Scalar, depth: Int) -> [PDFValue]? {
        var values: [PDFValue] = []
        while true {
            skipSpace()
            guard let next = peek(0) else { return nil }
            if next == UInt8(ascii: end) {
                offset += 1
                return values
            }
            guard let value = value(depth: depth + 1) else { return nil }
            guard case .word(let word) = value else {
                values.append(value)
                continue
            }
            if word == [UInt8(ascii: "R")] {
                guard values.count >= 2, values[values.count - 1].integer != nil, values[values.count - 2].integer != nil else {
                    return nil
                }
                values.removeLast(2)
                values.append(.reference)
            } else {
                values.append(.other)
            }
        }
    }

    /// A name, with `#41` read as `A`: otherwise one key would have two spellings.
    private mutating func nameBytes() -> [UInt8]? {
        offset += 1
        var name: [UInt8] = []
        while let byte = peek(0), PDFCharacter.isRegular(byte) {
            offset += 1
            if byte == UInt8(ascii: "#") {
                guard let high = peek(0).flatMap(PDFCharacter.digit), let low = peek(1).flatMap(PDFCharacter.digit) else {
                    return nil
                }
                name.append(high << 4 | low)
                offset += 2
            } else {
                name.append(byte)
            }
        }
        return name
    }

    private mutating func literalString() -> PDFValue? {
        let start = offset + 1
        var depth = 0
        while let byte = peek(0) {
            offset += 1
            switch byte {
            case UInt8(ascii: "\\"): offset += 1
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"):
                depth -= 1
                if depth == 0 { return .string(start..<offset - 1) }
            default: break
            }
        }
        return nil
    }

    private mutating func hexadecimalString() -> PDFValue? {
        let start = offset
        offset += 1
        while let byte = peek(0) {
            offset += 1
            if byte == UInt8(ascii: ">") { return .hexadecimal(start..<offset) }
            guard PDFCharacter.digit(byte) != nil || PDFCharacter.isSpace(byte) else { return nil }
        }
        return nil
    }

    private mutating func number() -> PDFValue? {
        let start = offset
        while let byte = peek(0), PDFCharacter.isRegular(byte) { offset += 1 }
        let text = bytes[start..<offset]
        // More digits are no place in a file. A sign, which `Int` would take, makes the value useless too, and is kept.
        guard text.count <= 18 else { return .other }
        return Int(String(decoding: text, as: UTF8.self)).map { .integer($0) } ?? .other
    }

    private mutating func word() -> PDFValue? {
        let start = offset
        while let byte = peek(0), PDFCharacter.isRegular(byte) { offset += 1 }
        return start == offset ? nil : .word(Array(bytes[start..<offset]))
    }

    /// Passes over white space and comments.
    private mutating func skipSpace() {
        while let byte = peek(0) {
            if byte == UInt8(ascii: "%") {
                while let byte = peek(0), byte != 0x0A, byte != 0x0D { offset += 1 }
            } else if PDFCharacter.isSpace(byte) {
                offset += 1
            } else {
                return
            }
        }
    }

    private func peek(_ distance: Int) -> UInt8? {
        offset + distance < bytes.count ? bytes[offset + distance] : nil
    }
}

/// The kinds of characters (ISO 32000-2, section 7.2.3).
enum PDFCharacter {
    static func isSpace(_ byte: UInt8) -> Bool { [0x00, 0x09, 0x0A, 0x0C, 0x0D, 0x20].contains(byte) }

    static func isRegular(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x00, 0x09, 0x0A, 0x0C, 0x0D, 0x20: false
        case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "["), UInt8(ascii: "]"),
            UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "/"), UInt8(ascii: "%"):
            false
        default: true
        }
    }

    static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    /// The value of a hexadecimal digit.
    static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
