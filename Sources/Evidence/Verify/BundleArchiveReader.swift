internal import Cryptography

/// The files of an archive that has the outer form of a bundle: one folder, plain names, the one order.
struct BundleArchiveReader: Sendable {
    /// The longest file that is read as a whole; documents and captures are streamed.
    static let maximumFileByteCount = 64 << 20

    /// The folder at the top.
    let folder: String
    /// The paths below the folder, in the order of the archive.
    let paths: [String]
    private let entries: [String: ZipEntry]
    private let zip: ZipReader

    init(_ archive: RandomAccessBytes) throws {
        zip = try ZipReader(archive)
        guard let folder = zip.entries.first?.name.split(separator: "/").first else {
            throw EvidenceError(.bundleLayout, "the archive is empty")
        }
        let prefix = folder + "/"
        var paths = [String]()
        var entries = [String: ZipEntry]()
        for entry in zip.entries {
            guard entry.name.hasPrefix(prefix) else {
                throw EvidenceError(.bundleLayout, "the archive has more than one folder at its top")
            }
            let path = String(entry.name.dropFirst(prefix.count))
            if let last = paths.last, ![BundleFile].precedes(last, path) {
                throw EvidenceError(.bundleLayout, "the files of the archive are not in the order of a bundle, at \(path)")
            }
            paths.append(path)
            entries[path] = entry
        }
        guard entries[BundleNames.bagDeclaration] != nil, entries[BundleNames.description] != nil else {
            throw EvidenceError(
                .bundleLayout,
                "the archive is not an evidence bundle: \(BundleNames.bagDeclaration) or \(BundleNames.description) is missing")
        }
        guard entries["fetch.txt"] == nil else {
            throw EvidenceError(.bundleLayout, "the bundle asks to fetch files from elsewhere, which a bundle never does")
        }
        self.folder = String(folder)
        self.paths = paths
        self.entries = entries
    }

    func contains(_ path: String) -> Bool { entries[path] != nil }

    /// The bytes of a file that is small.
    func bytes(_ path: String, limit: Int = maximumFileByteCount) throws -> [UInt8] {
        guard let entry = entries[path] else { throw EvidenceError(.bundleLayout, "the file \(path) is missing") }
        return try zip.bytes(of: entry, limit: limit)
    }

    /// The bytes of a file as a source.
    func source(_ path: String) throws -> ByteSource {
        guard let entry = entries[path] else { throw EvidenceError(.bundleLayout, "the file \(path) is missing") }
        return zip.source(of: entry)
    }

    /// Reads a file once, in constant memory.
    func measure(_ path: String) throws -> MeasuredSource { try MeasuredSource(source(path)) }
}
