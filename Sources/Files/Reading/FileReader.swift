internal import Glibc

/// Reads one regular file from its beginning to its end, and notices when it changes meanwhile.
///
/// Nothing but a regular file is ever opened for long: links are not followed unless asked, a FIFO does not block, a terminal does
/// not become ours.
public struct FileReader: ~Copyable {
    /// The size of the buffers to read into: large enough to make calls cheap, small enough to stay in the processor's cache.
    public static let bufferByteCount = 128 * 1024

    /// Reading ahead is worth a call of its own from this size on.
    private static let readAheadByteCount = 1024 * 1024

    private let descriptor: FileDescriptor
    private let origin: Origin
    /// The state of the file when it was opened.
    public let identity: FileIdentity
    private var byteCountRead = 0
    private var isAtEnd = false

    /// Where the file was opened from, put together as a path only when a message needs it.
    private enum Origin {
        case path(RawPath)
        case found(FoundFile)

        var path: RawPath {
            switch self {
            case .path(let path): path
            case .found(let file): file.place
            }
        }
    }

    /// Opens a file for reading.
    ///
    /// - Throws: A ``FilesError`` when it is missing, unreadable, a link, a directory, or anything else than a regular file.
    public init(_ path: RawPath, followsLink: Bool = false) throws(FilesError) {
        guard !path.isEmpty else { throw FilesError(.invalidPath, "the path of a file is empty") }
        do throws(SystemError) {
            // Opening a device can do something, so it is asked before what it is; the open file is asked again.
            var status = stat()
            let flags = followsLink ? 0 : AT_SYMLINK_NOFOLLOW
            guard unsafe path.withCString({ unsafe fstatat(AT_FDCWD, $0, &status, flags) }) == 0 else { throw SystemError.last }
            try Self.requireRegular(status)
            let descriptor = try FileDescriptor(opening: path, Self.flags | (followsLink ? 0 : O_NOFOLLOW))
            try self.init(descriptor, .path(path))
        } catch {
            throw error.error("read", path)
        }
    }

    /// Opens a file that a walk found, in the directory where it was found.
    public init(_ file: FoundFile) throws(FilesError) {
        do {
            let descriptor = try FileDescriptor(
                opening: file.path, nameStart: file.nameStart, in: file.directory.descriptor.number, Self.flags | O_NOFOLLOW)
            try self.init(descriptor, .found(file))
        } catch {
            throw error.error("read", file.place)
        }
    }

    /// Without `O_NONBLOCK`, opening a FIFO would wait for a writer.
    private static let flags = O_RDONLY | O_NONBLOCK

    private init(_ descriptor: consuming FileDescriptor, _ origin: Origin) throws(SystemError) {
        let status = try descriptor.status()
        try Self.requireRegular(status)
        self.origin = origin
        identity = FileIdentity(status)
        if identity.size >= Self.readAheadByteCount { posix_fadvise(descriptor.number, 0, 0, POSIX_FADV_SEQUENTIAL) }
        self.descriptor = descriptor
    }

    /// Fills the front of a buffer with the next bytes and returns their number: 0 at the end.
    public mutating func read(into buffer: inout [UInt8]) throws(FilesError) -> Int {
        if isAtEnd { return 0 }
        do {
            let count = try descriptor.read(into: &buffer)
            byteCountRead += count
            // A short read that reaches the known size is the end; asking once more would double the calls for small files.
            // A file that somebody keeps adding to has no end, and is refused anyway as soon as it is past its size.
            isAtEnd = count == 0 || byteCountRead > identity.size || count < buffer.count && byteCountRead == identity.size
            return count
        } catch {
            throw error.error("read", origin.path)
        }
    }

    /// Confirms that what was read, from the first byte to the last, is one state of one file.
    ///
    /// - Throws: ``FilesError/Code/changedWhileRead`` when size, times or inode differ from those at the opening, or when the
    ///   number of bytes that came is not the size.
    public func confirmUnchanged() throws(FilesError) {
        do {
            let status = try descriptor.status()
            // A file that was removed meanwhile is no longer there to be registered.
            if FileIdentity(status) == identity, byteCountRead == identity.size, status.st_nlink > 0 { return }
        } catch {
            throw error.error("read", origin.path)
        }
        let path = origin.path
        throw FilesError(
            .changedWhileRead, "\(path.display) changed while it was read",
            hint: "close the program that writes to it and try again", path: path)
    }

    /// Links, directories, sockets, FIFOs and devices are refused, each in its own words.
    static func requireRegular(_ status: stat) throws(SystemError) {
        switch status.st_mode & S_IFMT {
        case S_IFREG: return
        case S_IFLNK: throw SystemError(ELOOP)
        case S_IFDIR: throw SystemError(EISDIR)
        default: throw SystemError(ENXIO)
        }
    }
}

extension FileReader {
    /// Reads a whole file of bounded size.
    ///
    /// - Throws: A ``FilesError``, with the code ``FilesError/Code/tooLarge`` above the limit.
    public static func contents(of path: RawPath, limit: Int, followsLink: Bool = false) throws(FilesError) -> [UInt8] {
        var reader = try FileReader(path, followsLink: followsLink)
        var contents = [UInt8]()
        contents.reserveCapacity(min(reader.identity.size, limit))
        var buffer = [UInt8](repeating: 0, count: min(bufferByteCount, reader.identity.size + 1))
        while true {
            let count = try reader.read(into: &buffer)
            if count == 0 { break }
            guard contents.count + count <= limit else {
                throw FilesError(.tooLarge, "\(path.display) is larger than \(limit) bytes", path: path)
            }
            contents.append(contentsOf: buffer[..<count])
        }
        try reader.confirmUnchanged()
        return contents
    }
}
