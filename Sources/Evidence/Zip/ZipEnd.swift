/// What the last bytes of an archive say: where the directory is and how many entries it has.
struct ZipEnd {
    let entryCount: Int
    let directory: Range<Int>

    /// Reads the end records, which must be the last bytes of the archive and directly follow the directory.
    init(_ archive: RandomAccessBytes) throws {
        guard archive.byteCount >= ZipFormat.endByteCount else {
            throw EvidenceError(.zipFraming, "the file is too short to be an archive")
        }
        let start = archive.byteCount - ZipFormat.endByteCount
        let end = LittleEndianReader(bytes: try archive.bytes(start..<archive.byteCount))
        guard end.uint32(0) == ZipFormat.endSignature else {
            throw EvidenceError(
                .zipFraming, "the file does not end like an archive: it is cut short, has a comment, or bytes were added",
                hint: "copy the bundle again from where it came from")
        }
        guard end.uint16(4) == 0, end.uint16(6) == 0 else { throw EvidenceError(.zipFeature, "the archive spans several disks") }
        guard end.uint16(20) == 0 else { throw EvidenceError(.zipFeature, "the archive has a comment") }
        guard end.uint16(8) == end.uint16(10) else { throw EvidenceError(.zipHeader, "the two counts of entries differ") }
        var entryCount = end.uint16(10)
        var byteCount = end.uint32(12)
        var offset = end.uint32(16)
        var recordsStart = start
        if entryCount == ZipFormat.limit16 || byteCount == ZipFormat.limit32 || offset == ZipFormat.limit32 {
            recordsStart -= ZipFormat.end64ByteCount + ZipFormat.locatorByteCount
            guard recordsStart >= 0 else { throw EvidenceError(.zipFraming, "the zip64 end record is missing") }
            let large = LittleEndianReader(bytes: try archive.bytes(recordsStart..<start))
            guard large.uint32(0) == ZipFormat.end64Signature, let count = large.uint64(32), let size = large.uint64(40),
                let place = large.uint64(48)
            else { throw EvidenceError(.zipHeader, "the zip64 end record is missing or malformed") }
            (entryCount, byteCount, offset) = (count, size, place)
        }
        // Nothing may be added before the sums are known not to overflow.
        guard byteCount <= recordsStart, offset <= recordsStart, offset + byteCount == recordsStart else {
            throw EvidenceError(
                .zipFraming, "the directory does not end where the end record begins, or bytes stand before the archive")
        }
        self.entryCount = entryCount
        directory = offset..<offset + byteCount
        let expected = ZipFormat.end(entryCount: entryCount, directory: directory)
        guard expected.count == archive.byteCount - recordsStart,
            try archive.bytes(recordsStart..<archive.byteCount) == expected
        else { throw EvidenceError(.zipHeader, "the end records contradict each other") }
    }
}
