extension JSON {
    /// Reads a value from its canonical spelling (RFC 8785), and from no other.
    ///
    /// Two byte strings never give the same value, so a signature over the bytes is one over the value.
    ///
    /// - Throws: A ``TransparencyError`` with the offset for anything else: spaces, another order of members, a member twice, a
    ///   fraction or exponent, an integer beyond ``maximumInteger``, a needless escape, bytes that are not UTF-8, nesting beyond
    ///   ``maximumDepth``, trailing bytes.
    public init(canonical bytes: [UInt8]) throws(TransparencyError) {
        var parser = CanonicalJSONParser(bytes)
        self = try parser.wholeValue()
    }
}

/// Walks once over canonical bytes.
private struct CanonicalJSONParser {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func wholeValue() throws(TransparencyError) -> JSON {
        let value = try value(depth: 0)
        guard position == bytes.count else { throw malformed("bytes follow the value") }
        return value
    }

    private mutating func value(depth: Int) throws(TransparencyError) -> JSON {
        guard depth <= JSON.maximumDepth else { throw malformed("nested more than \(JSON.maximumDepth) deep") }
        guard let first = peek else { throw malformed("a value is missing") }
        switch first {
        case UInt8(ascii: "{"): return .object(try members(depth: depth))
        case UInt8(ascii: "["): return .array(try elements(depth: depth))
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .integer(try integer())
        case UInt8(ascii: "t"): return try literal("true", .bool(true))
        case UInt8(ascii: "f"): return try literal("false", .bool(false))
        case UInt8(ascii: "n"): return try literal("null", .null)
        default: throw malformed("no value starts")
        }
    }

    private mutating func members(depth: Int) throws(TransparencyError) -> [String: JSON] {
        var members: [String: JSON] = [:]
        position += 1
        if skip(UInt8(ascii: "}")) { return members }
        members.reserveCapacity(8)
        var previous: String?
        repeat {
            let start = position
            let name = try string()
            if let previous, !JSON.precedes(previous, name) {
                throw malformed("a member is out of order or stands twice", at: start)
            }
            guard skip(UInt8(ascii: ":")) else { throw malformed("a member has no colon") }
            // Two names may differ in bytes and be canonically equivalent; a dictionary would keep only one.
            guard members.updateValue(try value(depth: depth + 1), forKey: name) == nil else {
                throw malformed("two members have equivalent names", at: start)
            }
            previous = name
        } while skip(UInt8(ascii: ","))
        guard skip(UInt8(ascii: "}")) else { throw malformed("an object does not end") }
        return members
    }

    private mutating func elements(depth: Int) throws(TransparencyError) -> [JSON] {
        var elements: [JSON] = []
        position += 1
        if skip(UInt8(ascii: "]")) { return elements }
        repeat { elements.append(try value(depth: depth + 1)) } while skip(UInt8(ascii: ","))
        guard skip(UInt8(ascii: "]")) else { throw malformed("an array does not end") }
        return elements
    }

    private mutating func integer() throws(TransparencyError) -> Int {
        let start = position
        let isNegative = skip(UInt8(ascii: "-"))
        let firstDigit = position
        var magnitude = 0
        while let digit = peek, digit >= UInt8(ascii: "0"), digit <= UInt8(ascii: "9") {
            magnitude = magnitude * 10 + Int(digit - UInt8(ascii: "0"))
            guard magnitude <= JSON.maximumInteger else { throw malformed("the integer is too large", at: start) }
            position += 1
        }
        let digitCount = position - firstDigit
        guard digitCount > 0 else { throw malformed("a number has no digits", at: start) }
        guard digitCount == 1 || bytes[firstDigit] != UInt8(ascii: "0"), magnitude > 0 || !isNegative else {
            throw malformed("a number has another spelling", at: start)
        }
        return isNegative ? -magnitude : magnitude
    }

    private mutating func string() throws(TransparencyError) -> String {
        let start = position
        guard skip(UInt8(ascii: "\"")) else { throw malformed("no string starts") }
        let first = position
        while let byte = peek {
            switch byte {
            case UInt8(ascii: "\""):
                defer { position += 1 }
                return try text(bytes[first..<position], at: start)
            case UInt8(ascii: "\\"): return try escapedString(from: first, at: start)
            case 0..<0x20: throw malformed("a control character is not escaped")
            default: position += 1
            }
        }
        throw malformed("a string does not end", at: start)
    }

    /// Reads on from the first escape of a string.
    private mutating func escapedString(from first: Int, at start: Int) throws(TransparencyError) -> String {
        var unescaped = Array(bytes[first..<position])
        while let byte = peek {
            position += 1
            switch byte {
            case UInt8(ascii: "\""): return try text(unescaped[...], at: start)
            case UInt8(ascii: "\\"): unescaped.append(try escapedByte())
            case 0..<0x20: throw malformed("a control character is not escaped", at: position - 1)
            default: unescaped.append(byte)
            }
        }
        throw malformed("a string does not end", at: start)
    }

    private mutating func escapedByte() throws(TransparencyError) -> UInt8 {
        let start = position - 1
        guard let letter = peek else { throw malformed("an escape does not end") }
        position += 1
        if let byte = JSONEscape.byte(for: letter) { return byte }
        guard letter == UInt8(ascii: "u"), skip(UInt8(ascii: "0")), skip(UInt8(ascii: "0")), position + 2 <= bytes.count,
            let high = JSONEscape.hexValue(bytes[position]), let low = JSONEscape.hexValue(bytes[position + 1])
        else { throw malformed("an escape has another spelling", at: start) }
        position += 2
        let byte = high << 4 | low
        guard byte < 0x20, JSONEscape.letter(for: byte) == nil else {
            throw malformed("an escape has another spelling", at: start)
        }
        return byte
    }

    private func text(_ utf8: ArraySlice<UInt8>, at start: Int) throws(TransparencyError) -> String {
        // ASCII needs no validation, and nearly everything is ASCII.
        if utf8.allSatisfy({ $0 < 0x80 }) { return String(decoding: utf8, as: UTF8.self) }
        guard let text = String(validating: utf8, as: UTF8.self) else { throw malformed("a string is not UTF-8", at: start) }
        return text
    }

    private mutating func literal(_ spelling: String, _ value: JSON) throws(TransparencyError) -> JSON {
        for byte in spelling.utf8 {
            guard skip(byte) else { throw malformed("no value starts") }
        }
        return value
    }

    private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func skip(_ byte: UInt8) -> Bool {
        guard position < bytes.count, bytes[position] == byte else { return false }
        position += 1
        return true
    }

    private func malformed(_ reason: String, at offset: Int? = nil) -> TransparencyError {
        let offset = offset ?? position
        return TransparencyError(.malformedJSON, "not canonical JSON: \(reason) at byte \(offset)", position: offset)
    }
}
