/// Reads numbers with the lowest byte first, and never beyond the end.
struct LittleEndianReader {
    let all: [UInt8]
    private(set) var position: Int

    init(_ bytes: [UInt8], at position: Int) {
        all = bytes
        self.position = max(0, min(position, bytes.count))
    }

    mutating func short() -> UInt16? {
        guard let two = bytes(2) else { return nil }
        return two.reversed().reduce(0) { $0 << 8 | UInt16($1) }
    }

    mutating func long() -> UInt32? {
        guard let four = bytes(4) else { return nil }
        return four.reversed().reduce(0) { $0 << 8 | UInt32($1) }
    }

    mutating func bytes(_ count: Int) -> ArraySlice<UInt8>? {
        guard count >= 0, all.count - position >= count else { return nil }
        defer { position += count }
        return all[position..<(position + count)]
    }

    /// Passes bytes; says whether there were so many.
    mutating func skip(_ count: Int) -> Bool { bytes(count) != nil }
}
