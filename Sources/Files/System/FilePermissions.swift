internal import Glibc

/// Who may do what with a file.
public struct FilePermissions: Sendable, Hashable {
    /// The nine permission bits.
    public let mode: UInt32
    /// Whether the file belongs to the user who runs this process.
    public let isOwn: Bool

    /// Asks about a file, following links.
    public init(of path: RawPath) throws(FilesError) {
        var status = stat()
        guard unsafe path.withCString({ unsafe stat($0, &status) }) == 0 else { throw SystemError.last.error("look at", path) }
        mode = status.st_mode & 0o777
        isOwn = status.st_uid == geteuid()
    }

    /// Whether anyone but the owner may read or write it. A key file must not be.
    public var isOpenToOthers: Bool { mode & 0o066 != 0 }

    /// The permissions as four octal digits.
    public var octal: String { "0" + String(mode, radix: 8) }
}
