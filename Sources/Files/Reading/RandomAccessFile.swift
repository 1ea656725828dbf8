internal import Glibc

/// Reads a regular file at any place, as archives need it.
///
/// Several threads may read at once: a read names its place and moves nothing.
public final class RandomAccessFile: Sendable {
    private let descriptor: FileDescriptor
    private let path: RawPath
    /// The state of the file when it was opened.
    public let identity: FileIdentity

    /// Opens a file for reading.
    ///
    /// - Throws: A ``FilesError`` when it is missing, unreadable, a directory, or anything else than a regular file.
    public init(_ path: RawPath) throws(FilesError) {
        guard !path.isEmpty else { throw FilesError(.invalidPath, "the path of a file is empty") }
        do throws(SystemError) {
            let descriptor = try FileDescriptor(opening: path, O_RDONLY | O_NONBLOCK)
            let status = try descriptor.status()
            switch status.st_mode & S_IFMT {
            case S_IFREG: break
            case S_IFDIR: throw SystemError(EISDIR)
            default: throw SystemError(ENXIO)
            }
            identity = FileIdentity(status)
            self.path = path
            self.descriptor = descriptor
        } catch {
            throw error.error("read", path)
        }
    }

    /// Reads the bytes of a range.
    ///
    /// - Throws: A ``FilesError``, with the code ``FilesError/Code/changedWhileRead`` when the file ends before the range does.
    public func bytes(_ range: Range<Int>) throws(FilesError) -> [UInt8] {
        var result = [UInt8]()
        while result.count < range.count {
            var buffer = [UInt8](repeating: 0, count: range.count - result.count)
            let count: Int
            do {
                count = try descriptor.read(into: &buffer, at: range.lowerBound + result.count)
            } catch {
                throw error.error("read", path)
            }
            guard count > 0 else {
                throw FilesError(.changedWhileRead, "\(path.display) became shorter while it was read", path: path)
            }
            if count < buffer.count { buffer.removeLast(buffer.count - count) }
            if result.isEmpty { result = buffer } else { result += buffer }
        }
        return result
    }
}
