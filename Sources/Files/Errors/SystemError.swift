internal import Glibc

/// An error number of the operating system (`errno`).
public struct SystemError: Error, Sendable, Hashable, CustomStringConvertible {
    public let number: Int32

    public init(_ number: Int32) { self.number = number }

    /// The error that the last failed call of this thread left.
    static var last: SystemError { SystemError(errno) }

    public var description: String {
        switch number {
        case ENOENT: "no such file or directory"
        case EACCES, EPERM: "permission denied"
        case ELOOP: "it is a symbolic link"
        case EISDIR: "it is a directory"
        case ENOTDIR: "it is not a directory"
        case EEXIST: "it exists already"
        case ENOSPC: "no space left on the disk"
        case EDQUOT: "the disk quota is used up"
        case EMFILE, ENFILE: "too many open files"
        case EROFS: "the file system is read-only"
        case ENAMETOOLONG: "the name is too long"
        case EINVAL: "invalid argument"
        case EIO: "the disk reports an input or output error"
        case ENXIO, ENODEV: "it is not a regular file"
        case ESTALE: "the network file system lost it"
        case EFBIG: "the file would be too large for the file system"
        case E2BIG: "the line is too long"
        case EINTR: "interrupted"
        case ETXTBSY, EBUSY: "it is in use"
        default: "system error \(number)"
        }
    }

    private var code: FilesError.Code {
        switch number {
        case ENOENT: .notFound
        case EACCES, EPERM: .permissionDenied
        case ELOOP: .symbolicLink
        case EISDIR: .directory
        case ENOTDIR: .notADirectory
        case EEXIST: .alreadyExists
        case ENOSPC, EDQUOT: .noSpace
        case EMFILE, ENFILE: .tooManyOpenFiles
        case EROFS: .readOnlyFileSystem
        case ENAMETOOLONG: .nameTooLong
        case ENXIO, ENODEV: .notARegularFile
        case EFBIG, E2BIG: .tooLarge
        case EINTR: .interrupted
        default: .inputOutput
        }
    }

    private var hint: String? {
        switch number {
        case ENOSPC, EDQUOT: "free some space and run the same command again"
        case EMFILE, ENFILE: "raise the limit, for example with `ulimit -n 4096`"
        case ELOOP: "give the path of the file itself: links are never followed"
        case EROFS: "choose a folder that can be written to"
        default: nil
        }
    }

    /// Says what could not be done, and to which file.
    func error(_ attempt: String, _ path: RawPath) -> FilesError {
        FilesError(code, "cannot \(attempt) \(path.display): \(self)", hint: hint, path: path, underlying: self)
    }
}
