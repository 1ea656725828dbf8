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
            let group = UInt32(bytes[index]) << 16 | (second ? UInt32(bytes[index + 1]) << 8 : 0) | (third ? UInt32(bytes[index + 2]) : 0)
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
        guard text.count.isMultiple(of: 4) else { return nil }
        var result = [UInt8]()
        result.reserveCapacity(text.count / 4 * 3)
        var group: UInt32 = 0
        var filled = 0
        var padded = 0
        for character in text {
            if character == padding {
                padded += 1
                guard padded <= 2, filled >= 2 else { return nil }
                group <<= 6
            } else {
                let value = values[Int(character)]
                guard value != invalid, padded == 0 else { return nil }
                group = group << 6 | UInt32(value)
            }
            filled += 1
            guard filled == 4 else { continue }
            result.append(UInt8(truncatingIfNeeded: group >> 16))
            if padded < 2 { result.append(UInt8(truncatingIfNeeded: group >> 8)) }
            if padded < 1 { result.append(UInt8(truncatingIfNeeded: group)) }
            if padded == 1, group & 0xFF != 0 { return nil }
            if padded == 2, group & 0xFFFF != 0 { return nil }
            group = 0
            filled = 0
        }
        return result
    }

    /// Decodes canonical base64 text, or returns nil.
    public static func decode(_ text: String) -> [UInt8]? { decode(text.utf8) }
}
