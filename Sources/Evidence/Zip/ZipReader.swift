/// Reads an archive that ``ZipWriter`` could have written, and refuses every other.
///
/// Unpackers disagree about archives whose two directories differ, whose entries overlap or repeat, or that stand inside other bytes,
/// so that two people can see two different bundles in one file. Here each byte of the archive is either content or one that follows
/// from the contents, and that is checked.
public struct ZipReader: Sendable {
    /// More entries than any bundle has; an archive of empty files with that many still opens in a second.
    public static let maximumEntryCount = 100_000
    private static let maximumDirectoryByteCount =
        maximumEntryCount * (ZipFormat.centralByteCount + BundlePath.maximumByteCount + 28)

    /// The files, in the order they stand in the archive.
    public let entries: [ZipEntry]
    private let archive: RandomAccessBytes

    /// Checks the form of the whole archive; the contents are checked when they are read.
    ///
    /// - Throws: An ``EvidenceError`` that names the first thing a strict archive would not have.
    public init(_ archive: RandomAccessBytes) throws {
        let end = try ZipEnd(archive)
        guard end.entryCount <= Self.maximumEntryCount, end.directory.count <= Self.maximumDirectoryByteCount else {
            throw EvidenceError(.zipLimit, "the archive has more than \(Self.maximumEntryCount) entries")
        }
        var directory = ZipDirectoryParser(try archive.bytes(end.directory))
        var entries = [ZipEntry]()
        var position = 0
        var names = ZipNames()
        while let entry = try directory.next() {
            try names.insert(entry.name)
            guard entry.offset == position else {
                throw EvidenceError(
                    .zipFraming,
                    entry.offset < position
                        ? "the entry \(entry.name) overlaps the one before it"
                        : "there are bytes between entries, before \(entry.name)")
            }
            guard entry.content.upperBound <= end.directory.lowerBound else {
                throw EvidenceError(.zipFraming, "the entry \(entry.name) reaches into the directory")
            }
            try Self.checkLocalHeader(of: entry, in: archive)
            position = entry.content.upperBound
            entries.append(entry)
        }
        guard entries.count == end.entryCount else {
            throw EvidenceError(.zipHeader, "the directory has \(entries.count) entries and claims \(end.entryCount)")
        }
        guard position == end.directory.lowerBound else {
            throw EvidenceError(.zipFraming, "there are bytes between the last entry and the directory")
        }
        self.entries = entries
        self.archive = archive
    }

    /// Hands the bytes of one file to a consumer, a chunk at a time.
    ///
    /// - Throws: An ``EvidenceError`` if the bytes do not have the checksum of the entry. By then they have all been handed over.
    public func stream(_ entry: ZipEntry, _ consume: ByteSource.Consumer) throws {
        var crc = CRC32()
        var position = entry.content.lowerBound
        while position < entry.content.upperBound {
            let next = min(position + Self.chunkByteCount, entry.content.upperBound)
            let chunk = try archive.bytes(position..<next)
            crc.update(chunk)
            try consume(chunk)
            position = next
        }
        guard crc.value == entry.crc else {
            throw EvidenceError(.zipChecksum, "the bytes of \(entry.name) do not have the checksum in the archive")
        }
    }

    /// The bytes of one file as a source.
    public func source(of entry: ZipEntry) -> ByteSource {
        ByteSource { consume in try stream(entry, consume) }
    }

    /// The bytes of one file that must be small.
    public func bytes(of entry: ZipEntry, limit: Int) throws -> [UInt8] {
        guard entry.byteCount <= limit else {
            throw EvidenceError(.zipLimit, "\(entry.name) is larger than \(limit) bytes")
        }
        var bytes = [UInt8]()
        bytes.reserveCapacity(entry.byteCount)
        try stream(entry) { bytes += $0 }
        return bytes
    }

    private static let chunkByteCount = 1 << 20

    /// The local header must be the one that the entry in the directory calls for, byte for byte.
    private static func checkLocalHeader(of entry: ZipEntry, in archive: RandomAccessBytes) throws {
        let expected = ZipFormat.localHeader(entry)
        let found = try archive.bytes(entry.offset..<entry.offset + expected.count)
        guard found != expected else { return }
        let reader = LittleEndianReader(bytes: found)
        guard reader.uint32(0) == ZipFormat.localSignature else {
            throw EvidenceError(.zipFraming, "no entry begins where the directory says that \(entry.name) does")
        }
        guard reader.uint16(6) == 0 else {
            throw EvidenceError(.zipFeature, "the entry \(entry.name) is encrypted, has a data descriptor or another flag")
        }
        guard reader.uint16(8) == 0 else { throw EvidenceError(.zipFeature, "the entry \(entry.name) is compressed") }
        guard reader.uint16(28) == expected.count - ZipFormat.localByteCount - entry.name.utf8.count else {
            throw EvidenceError(.zipFeature, "the entry \(entry.name) has an extra field")
        }
        throw EvidenceError(.zipHeader, "the two headers of the entry \(entry.name) differ")
    }
}
