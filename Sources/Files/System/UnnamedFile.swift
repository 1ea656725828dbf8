internal import Glibc

/// Holds bytes in a file that has no name, for another program to read on its standard input.
///
/// A pipe would do, but for this: whoever writes into one that nobody reads any more is ended by a signal, and a program that refuses a
/// document stops reading it. The file lies in memory where the system has room for that, otherwise in the folder for temporary files. It is
/// open for reading only, at its start, and gone when the last who has it open is done.
public final class UnnamedFile: Sendable {
    private let file: FileDescriptor

    /// The number of the open file, which is this process's as long as the object lives.
    public var number: Int32 { file.number }

    /// Keeps a copy of bytes.
    ///
    /// - Throws: A ``FilesError`` when there is no room for them.
    public init(_ bytes: [UInt8]) throws(FilesError) {
        do {
            file = try Self.shared(bytes)
        } catch {
            do {
                file = try Self.temporary(bytes)
            } catch {
                throw FilesError(.inputOutput, "cannot keep \(bytes.count) bytes for a moment: \(error)", underlying: error)
            }
        }
    }

    private static func shared(_ bytes: [UInt8]) throws(SystemError) -> FileDescriptor {
        let name = "/" + randomName()
        let writer = FileDescriptor(
            try FileDescriptor.retrying { unsafe shm_open(name, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600) })
        // It loses its name here, whatever else comes.
        let reader = Result { () throws(SystemError) in
            try FileDescriptor.retrying { unsafe shm_open(name, O_RDONLY | O_CLOEXEC, 0) }
        }.map { FileDescriptor($0) }
        _ = unsafe shm_unlink(name)
        try writer.write(bytes.span)
        return try reader.get()
    }

    private static func temporary(_ bytes: [UInt8]) throws(SystemError) -> FileDescriptor {
        guard let path = RawPath("/tmp/" + randomName()) else { throw SystemError(EINVAL) }
        let writer = try FileDescriptor(opening: path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o600)
        let reader = Result { () throws(SystemError) in try FileDescriptor(opening: path, O_RDONLY | O_NOFOLLOW) }
        guard unsafe path.withCString({ unsafe unlink($0) }) == 0 else { throw .last }
        try writer.write(bytes.span)
        return try reader.get()
    }

    private static func randomName() -> String {
        var generator = SystemRandomNumberGenerator()
        return ".colophon-\(String(generator.next(), radix: 36))\(String(generator.next(), radix: 36))"
    }
}
