/// Writes an archive whose bytes depend on nothing but the names and contents it is given.
///
/// The size and checksum of an entry are known before its bytes are written, so the archive is written from front to back and never
/// needs a data descriptor.
public struct ZipWriter: ~Copyable {
    private let write: ([UInt8]) throws -> Void
    private var entries = [ZipEntry]()
    private var offset = 0

    /// Takes a function that appends bytes to the archive.
    public init(_ write: @escaping ([UInt8]) throws -> Void) { self.write = write }

    /// Appends one file.
    ///
    /// - Throws: An ``EvidenceError`` if the name is not plain, or if the source does not give the bytes it gave when it was measured.
    public mutating func add(_ name: String, _ measured: MeasuredSource) throws {
        if let refusal = BundlePath.refusal(of: Array(name.utf8)) {
            throw EvidenceError(.zipName, "the name “\(name)” \(refusal)")
        }
        let entry = ZipEntry(name: name, byteCount: measured.byteCount, crc: measured.crc, offset: offset)
        try write(ZipFormat.localHeader(entry))
        var crc = CRC32()
        var count = 0
        try measured.source.forEachChunk { chunk in
            crc.update(chunk)
            count += chunk.count
            // What follows the measured size would overwrite the next header's place; the check below then names the file.
            if count <= measured.byteCount { try write(chunk) }
        }
        guard count == measured.byteCount, crc.value == measured.crc else {
            throw EvidenceError(.sourceChanged, "the bytes of \(name) changed while they were being written")
        }
        entries.append(entry)
        offset = entry.content.upperBound
    }

    /// Appends the central directory and the end records.
    public consuming func finish() throws {
        var directory = [UInt8]()
        for entry in entries { directory += ZipFormat.centralHeader(entry) }
        let end = ZipFormat.end(entryCount: entries.count, directory: offset..<offset + directory.count)
        try write(directory)
        try write(end)
    }
}
