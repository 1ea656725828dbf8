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
    /// - Throws: A ``FilesError`` when it is missing, or a link, or anything else than a regular file.
    public init(_ path: RawPath) throws(FilesError) {
        let name = path.lastComponent
        guard !name.isEmpty else { throw FilesError(.invalidPath, "\(path.display) does not name a file", path: path) }
        self.init(path: name, directory: try OpenDirectory(path.parent, followsLink: true), nameStart: 0)
        do {
            // Opening a device can do something, so it is asked what it is before.
            try FileReader.requireRegular(try status())
        } catch {
            throw error.error("read", path)
        }
    }

    /// Where it is, as messages name it: the path of the folder that was given, and the rest.
    var place: RawPath { directory.path.appending(RawPath(trusted: Array(path.bytes[nameStart...]))) }

    /// The folder it was found in: files with the same one share an open directory.
    public var folder: ObjectIdentifier { ObjectIdentifier(directory) }

    /// The size in bytes, without opening the file, or nil when it cannot be looked at.
    public var size: Int? {
        (try? status()).map { Int($0.st_size) }
    }

    private func status() throws(SystemError) -> stat {
        var status = stat()
        let result = unsafe path.withCString {
            unsafe fstatat(directory.descriptor.number, $0 + nameStart, &status, AT_SYMLINK_NOFOLLOW)
        }
        guard result == 0 else { throw .last }
        return status
    }
}
