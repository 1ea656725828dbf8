extension JSON {
    /// The one spelling of this value (RFC 8785): members in order of their UTF-16 code units, the shortest escapes, no spaces.
    ///
    /// An integer beyond ``maximumInteger`` is written and not read again.
    public var canonicalBytes: [UInt8] {
        var result = [UInt8]()
        appendCanonical(to: &result)
        return result
    }

    /// Appends the canonical spelling to bytes that are being assembled.
    public func appendCanonical(to bytes: inout [UInt8]) {
        switch self {
        case .null: bytes.append(contentsOf: "null".utf8)
        case .bool(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
        case .integer(let value): bytes.append(contentsOf: String(value).utf8)
        case .string(let value): Self.appendString(value, to: &bytes)
        case .array(let values):
            bytes.append(UInt8(ascii: "["))
            for (offset, value) in values.enumerated() {
                if offset > 0 { bytes.append(UInt8(ascii: ",")) }
                value.appendCanonical(to: &bytes)
            }
            bytes.append(UInt8(ascii: "]"))
        case .object(let members):
            bytes.append(UInt8(ascii: "{"))
            for (offset, member) in Self.sorted(members).enumerated() {
                if offset > 0 { bytes.append(UInt8(ascii: ",")) }
                Self.appendString(member.key, to: &bytes)
                bytes.append(UInt8(ascii: ":"))
                member.value.appendCanonical(to: &bytes)
            }
            bytes.append(UInt8(ascii: "}"))
        }
    }

    /// The value for people: sorted members, one to a line.
    public func prettyText(indent: Int = 2) -> String {
        var bytes = [UInt8]()
        appendPretty(to: &bytes, indent: indent, depth: 0)
        return String(decoding: bytes, as: UTF8.self)
    }

    private func appendPretty(to bytes: inout [UInt8], indent: Int, depth: Int) {
        func startLine(_ depth: Int) {
            bytes.append(UInt8(ascii: "\n"))
            bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent * depth))
        }
        switch self {
        case .array(let values) where !values.isEmpty:
            bytes.append(UInt8(ascii: "["))
            for (offset, value) in values.enumerated() {
                if offset > 0 { bytes.append(UInt8(ascii: ",")) }
                startLine(depth + 1)
                value.appendPretty(to: &bytes, indent: indent, depth: depth + 1)
            }
            startLine(depth)
            bytes.append(UInt8(ascii: "]"))
        case .object(let members) where !members.isEmpty:
            bytes.append(UInt8(ascii: "{"))
            for (offset, member) in Self.sorted(members).enumerated() {
                if offset > 0 { bytes.append(UInt8(ascii: ",")) }
                startLine(depth + 1)
                Self.appendString(member.key, to: &bytes)
                bytes.append(contentsOf: ": ".utf8)
                member.value.appendPretty(to: &bytes, indent: indent, depth: depth + 1)
            }
            startLine(depth)
            bytes.append(UInt8(ascii: "}"))
        default: appendCanonical(to: &bytes)
        }
    }

    private static func sorted(_ members: [String: JSON]) -> [(key: String, value: JSON)] {
        members.sorted { precedes($0.key, $1.key) }
    }

    /// Whether a name comes before another in the order of UTF-16 code units (RFC 8785, 3.2.3).
    ///
    /// UTF-8 has the same order but for one thing: characters outside of the basic plane, which UTF-16 writes with surrogates
    /// (D800 to DFFF), come before U+E000 to U+FFFF, whose UTF-8 starts with EE or EF.
    static func precedes(_ left: String, _ right: String) -> Bool {
        var others = right.utf8.makeIterator()
        for byte in left.utf8 {
            guard let other = others.next() else { return false }
            if byte != other { return rank(byte) < rank(other) }
        }
        return others.next() != nil
    }

    private static func rank(_ byte: UInt8) -> UInt8 { byte == 0xEE || byte == 0xEF ? byte + 0x10 : byte }

    private static func appendString(_ string: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        if string.utf8.contains(where: needsEscape) {
            for byte in string.utf8 { appendEscaped(byte, to: &bytes) }
        } else {
            bytes.append(contentsOf: string.utf8)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func needsEscape(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    private static func appendEscaped(_ byte: UInt8, to bytes: inout [UInt8]) {
        guard needsEscape(byte) else { return bytes.append(byte) }
        bytes.append(UInt8(ascii: "\\"))
        if let letter = JSONEscape.letter(for: byte) {
            bytes.append(letter)
        } else {
            bytes.append(contentsOf: "u00".utf8)
            bytes.append(JSONEscape.hexDigit(byte >> 4))
            bytes.append(JSONEscape.hexDigit(byte & 15))
        }
    }
}
