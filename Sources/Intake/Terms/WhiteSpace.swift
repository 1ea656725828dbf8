/// White space in UTF-8: the characters of Unicode's property of that name.
enum WhiteSpace {
    /// The number of bytes of the white space character at an index, or 0 if there is none.
    static func length(at index: Int, in bytes: [UInt8]) -> Int {
        switch bytes[index] {
        case 0x09...0x0D, 0x20: return 1
        case 0xC2: return index + 1 < bytes.count && (bytes[index + 1] == 0x85 || bytes[index + 1] == 0xA0) ? 2 : 0
        case 0xE1: return follows(index, 0x9A, 0x80...0x80, bytes) ? 3 : 0
        case 0xE2:
            return follows(index, 0x80, 0x80...0x8A, bytes) || follows(index, 0x80, 0xA8...0xA9, bytes)
                || follows(index, 0x80, 0xAF...0xAF, bytes)
                || follows(index, 0x81, 0x9F...0x9F, bytes) ? 3 : 0
        case 0xE3: return follows(index, 0x80, 0x80...0x80, bytes) ? 3 : 0
        default: return 0
        }
    }

    private static func follows(_ index: Int, _ second: UInt8, _ third: ClosedRange<UInt8>, _ bytes: [UInt8]) -> Bool {
        index + 2 < bytes.count && bytes[index + 1] == second && third.contains(bytes[index + 2])
    }
}
