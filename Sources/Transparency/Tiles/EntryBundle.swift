/// Up to 256 neighbouring entries in one file (C2SP tlog-tiles): each has its length in two bytes before it.
public enum EntryBundle {
    /// The longest entry that two bytes can measure.
    public static let maximumEntryByteCount = 65_535

    /// Joins entries.
    ///
    /// - Throws: A ``TransparencyError`` if there are none or more than 256, or one is too long.
    public static func bytes(of entries: [[UInt8]]) throws(TransparencyError) -> [UInt8] {
        guard (1...Tile.fullWidth).contains(entries.count) else {
            throw TransparencyError(.malformedTile, "a bundle of \(entries.count) entries")
        }
        var bytes = [UInt8]()
        bytes.reserveCapacity(entries.reduce(0) { $0 + $1.count + 2 })
        for entry in entries {
            guard entry.count <= maximumEntryByteCount else {
                throw TransparencyError(.tooLarge, "an entry has \(entry.count) bytes and may have \(maximumEntryByteCount)")
            }
            bytes.append(UInt8(entry.count >> 8))
            bytes.append(UInt8(entry.count & 0xFF))
            bytes.append(contentsOf: entry)
        }
        return bytes
    }

    /// Splits a bundle into its entries.
    ///
    /// - Throws: A ``TransparencyError`` with the offset unless the bytes are exactly those of 1 to 256 entries.
    public static func entries(of bytes: [UInt8]) throws(TransparencyError) -> [[UInt8]] {
        var entries: [[UInt8]] = []
        var position = 0
        while position < bytes.count {
            guard bytes.count - position >= 2 else { throw malformed("a length is cut off", at: position) }
            let start = position + 2
            let count = Int(bytes[position]) << 8 | Int(bytes[position + 1])
            guard bytes.count - start >= count else { throw malformed("an entry is cut off", at: position) }
            guard entries.count < Tile.fullWidth else {
                throw malformed("there are more than \(Tile.fullWidth) entries", at: position)
            }
            entries.append(Array(bytes[start..<start + count]))
            position = start + count
        }
        guard !entries.isEmpty else { throw malformed("it is empty", at: 0) }
        return entries
    }

    private static func malformed(_ reason: String, at offset: Int) -> TransparencyError {
        TransparencyError(.malformedTile, "not an entry bundle: \(reason) at byte \(offset)", position: offset)
    }
}
