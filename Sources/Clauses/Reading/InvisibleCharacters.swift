/// Characters that a reader does not see and that can part a word: zero-width, bidirectional, soft hyphen, variation selectors.
///
/// A clause must not escape by a joiner inside "train". They are passed over while matching and kept in offsets and quotes.
enum InvisibleCharacters {
    /// The byte after an invisible character that begins here, if one does.
    static func end(in text: [UInt8], at index: Int, before end: Int) -> Int? {
        switch text[index] {
        case 0xC2: two(text, index, end) { $0 == 0xAD }
        case 0xCD: two(text, index, end) { $0 == 0x8F }
        case 0xD8: two(text, index, end) { $0 == 0x9C }
        case 0xE1: three(text, index, end) { $0 == 0xA0 && (0x8B...0x8F).contains($1) }
        case 0xE2:
            three(text, index, end) {
                ($0 == 0x80 && ((0x8B...0x8F).contains($1) || (0xAA...0xAE).contains($1)))
                    || ($0 == 0x81 && (0xA0...0xAF).contains($1))
            }
        case 0xEF: three(text, index, end) { ($0 == 0xBB && $1 == 0xBF) || ($0 == 0xB8 && (0x80...0x8F).contains($1)) }
        case 0xF3: four(text, index, end)
        default: nil
        }
    }

    /// Whether a scalar is one of them.
    static func contains(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x34F, 0x61C, 0x180B...0x180F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F,
            0xFEFF, 0xE0000...0xE0FFF:
            true
        default: false
        }
    }

    private static func two(_ text: [UInt8], _ index: Int, _ end: Int, _ fits: (UInt8) -> Bool) -> Int? {
        index + 1 < end && fits(text[index + 1]) ? index + 2 : nil
    }

    private static func three(_ text: [UInt8], _ index: Int, _ end: Int, _ fits: (UInt8, UInt8) -> Bool) -> Int? {
        index + 2 < end && fits(text[index + 1], text[index + 2]) ? index + 3 : nil
    }

    /// Tags and the further variation selectors, U+E0000 to U+E0FFF.
    private static func four(_ text: [UInt8], _ index: Int, _ end: Int) -> Int? {
        guard index + 3 < end, text[index + 1] == 0xA0, text[index + 2] & 0xC0 == 0x80, text[index + 3] & 0xC0 == 0x80 else {
            return nil
        }
        return index + 4
    }
}
