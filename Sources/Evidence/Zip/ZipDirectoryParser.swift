/// Reads the central directory, entry by entry.
struct ZipDirectoryParser {
    private let reader: LittleEndianReader
    private var position = 0

    init(_ bytes: [UInt8]) { reader = LittleEndianReader(bytes: bytes) }

    /// The next entry, or nil at the end of the directory.
    mutating func next() throws -> ZipEntry? {
        let remaining = reader.bytes.count - position
        if remaining == 0 { return nil }
        guard remaining >= ZipFormat.centralByteCount, reader.uint32(position) == ZipFormat.centralSignature else {
            throw EvidenceError(.zipFraming, "the directory has bytes that are no entry")
        }
        let nameCount = reader.uint16(position + 28)
        let extraCount = reader.uint16(position + 30)
        let commentCount = reader.uint16(position + 32)
        guard remaining >= ZipFormat.centralByteCount + nameCount + extraCount + commentCount else {
            throw EvidenceError(.zipFraming, "the directory ends inside an entry")
        }
        let nameStart = position + ZipFormat.centralByteCount
        let nameBytes = Array(reader.bytes[nameStart..<nameStart + nameCount])
        if let refusal = BundlePath.refusal(of: nameBytes) {
            throw EvidenceError(.zipName, "the name at byte \(position) of the directory \(refusal)")
        }
        let name = String(decoding: nameBytes, as: UTF8.self)
        try checkFeatures(of: name, commentCount: commentCount)
        let entry = try entry(name, extra: nameStart + nameCount..<nameStart + nameCount + extraCount)
        let expected = ZipFormat.centralHeader(entry)
        guard reader.bytes[position..<position + expected.count].elementsEqual(expected) else {
            throw EvidenceError(.zipHeader, "the entry \(name) has a header with other fixed values than a bundle has")
        }
        position += expected.count
        return entry
    }

    private func checkFeatures(of name: String, commentCount: Int) throws {
        guard reader.uint16(position + 8) == 0 else {
            throw EvidenceError(.zipFeature, "the entry \(name) is encrypted, has a data descriptor or another flag")
        }
        guard reader.uint16(position + 10) == 0 else { throw EvidenceError(.zipFeature, "the entry \(name) is compressed") }
        guard commentCount == 0 else { throw EvidenceError(.zipFeature, "the entry \(name) has a comment") }
        guard reader.uint16(position + 34) == 0 else { throw EvidenceError(.zipFeature, "the archive spans several disks") }
        guard UInt32(truncatingIfNeeded: reader.uint32(position + 38)) == ZipFormat.externalAttributes else {
            throw EvidenceError(.zipFeature, "the entry \(name) is not a plain file")
        }
    }

    /// Reads sizes and offset, from the zip64 field where, and only where, they do not fit their usual place.
    private func entry(_ name: String, extra: Range<Int>) throws -> ZipEntry {
        let stored = reader.uint32(position + 20)
        guard stored == reader.uint32(position + 24) else { throw EvidenceError(.zipFeature, "the entry \(name) is compressed") }
        var byteCount = stored
        var offset = reader.uint32(position + 42)
        let largeFields = (byteCount == ZipFormat.limit32 ? 2 : 0) + (offset == ZipFormat.limit32 ? 1 : 0)
        guard extra.count == (largeFields == 0 ? 0 : 4 + 8 * largeFields) else {
            throw EvidenceError(.zipFeature, "the entry \(name) has an extra field")
        }
        var field = extra.lowerBound + 4
        func next() throws -> Int {
            guard let value = reader.uint64(field), value >= ZipFormat.limit32, value <= Self.largestNumber else {
                throw EvidenceError(
                    .zipHeader, "the entry \(name) has a zip64 number that does not need or does not fit its place")
            }
            field += 8
            return value
        }
        if byteCount == ZipFormat.limit32 {
            byteCount = try next()
            guard try next() == byteCount else { throw EvidenceError(.zipFeature, "the entry \(name) is compressed") }
        }
        if offset == ZipFormat.limit32 { offset = try next() }
        let crc = UInt32(truncatingIfNeeded: reader.uint32(position + 16))
        return ZipEntry(name: name, byteCount: byteCount, crc: crc, offset: offset)
    }

    /// Larger than any file, and small enough that sums of such numbers do not overflow.
    private static let largestNumber = 1 << 60
}
