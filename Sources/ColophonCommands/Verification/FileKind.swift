import Files

/// What a file seems to be, by its first bytes.
enum FileKind {
    case archive
    case other

    /// The signature of the first local file header, with which every bundle begins (APPNOTE 4.3.7).
    private static let archiveStart = Array("PK\u{3}\u{4}".utf8)

    /// Looks at a file; one that is missing is no archive.
    init(of path: RawPath) throws {
        guard (try? FilePermissions(of: path)) != nil else {
            self = .other
            return
        }
        var reader = try FileReader(path, followsLink: true)
        var buffer = [UInt8](repeating: 0, count: Self.archiveStart.count)
        let count = try reader.read(into: &buffer)
        self = buffer[..<count].elementsEqual(Self.archiveStart) ? .archive : .other
    }
}
