/// Standard base64 with padding (RFC 4648, section 4), in one spelling only.
public enum Base64 {
    private static let padding = UInt8(ascii: "=")
    private static let invalid: UInt8 = 0xFF
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

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
        let (input, digits) = (bytes.span, alphabet.span)
        return [UInt8](capacity: (input.count + 2) / 3 * 4) { output in
            for start in stride(from: 0, to: input.count, by: 3) {
                let count = min(3, input.count - start)
                var group = UInt32(input[start]) << 16
                if count > 1 { group |= UInt32(input[start + 1]) << 8 }
                if count > 2 { group |= UInt32(input[start + 2]) }
                output.append(digits[Int(group >> 18)])
                output.append(digits[Int(group >> 12 & 63)])
                output.append(count > 1 ? digits[Int(group >> 6 & 63)] : padding)
                output.append(count > 2 ? digits[Int(group & 63)] : padding)
            }
        }
    }

    /// Decodes canonical base64, or returns nil.
    ///
    /// Missing padding, the URL alphabet, white space and non-zero trailing bits are refused, so that no two texts give the same bytes.
    public static func decode(_ text: some Collection<UInt8>) -> [UInt8]? {
        // Entries are mostly base64. The loop over a span is compiled once and for its type, ten times as fast as one over any collection.
        if let decoded = text.withContiguousStorageIfAvailable({ unsafe decode($0.span) }) { return decoded }
        return decode(Array(text).span)
    }

    /// Decodes canonical base64 text, or returns nil.
    public static func decode(_ text: String) -> [UInt8]? { decode(text.utf8) }

    private static func decode(_ text: Span<UInt8>) -> [UInt8]? {
        guard text.count.isMultiple(of: 4) else { return nil }
        guard let last = text.indices.last else { return [] }
        let padded = text[last] != padding ? 0 : text[last - 1] != padding ? 1 : 2
        let values = values.span
        var seen: UInt8 = 0
        var unused: UInt32 = 0
        let decoded = [UInt8](capacity: text.count / 4 * 3) { output in
            for start in stride(from: 0, to: text.count, by: 4) {
                let count = start + 4 == text.count ? 4 - padded : 4
                var group: UInt32 = 0
                for offset in 0..<4 {
                    let value = offset < count ? values[Int(text[start + offset])] : 0
                    seen |= value
                    group = group << 6 | UInt32(value)
                }
                for byte in 0..<3 {
                    let value = group >> UInt32(16 - 8 * byte) & 0xFF
                    if byte < count - 1 { output.append(UInt8(value)) } else { unused |= value }
                }
            }
        }
        // No value but that of a foreign character has its highest bit set, and the bits that no byte takes have to be zero.
        return seen & 0x80 == 0 && unused == 0 ? decoded : nil
    }
}
