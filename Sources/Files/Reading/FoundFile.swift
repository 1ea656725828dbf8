internal import Glibc

/// A regular file that a walk came upon, in a directory that is still open.
public struct FoundFile: Sendable {
    /// The path relative to where the walk began.
    public let path: RawPath
    let directory: OpenDirectory
    /// Where in the path the name in that directory begins.
    let nameStart: Int

    init(path: RawPath, directory: OpenDirectory, nameStart: Int) {
        self.path = path
        self.directory = directory
        self.nameStart = nameStart
    }

    /// Looks at a single path: the file as the walk of a folder would have found it, known by its last name.
    ///
    /// - Throws: A ``FilesError`` when the folder it stands in cannot be opened, or the path has no last name.
    public init(_ path: RawPath) throws(FilesError) {
        let name = path.lastComponent
        guard !name.isEmpty else { throw FilesError(.invalidPath, "\(path.display) does not name a file", path: path) }
        self.init(path: name, directory: try OpenDirectory(path.parent, followsLink: true), nameStart: 0)
    }

    /// The size in bytes, without opening the file, or nil when it cannot be looked at.
    public var size: Int? {
        var status = stat()
        let result = unsafe path.withCString {
            unsafe fstatat(directory.descriptor.number, $0 + nameStart, &status, AT_SYMLINK_NOFOLLOW)
        }
        return result == 0 ? Int(status.st_size) : nil
    }
}
