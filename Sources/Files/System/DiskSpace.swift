internal import Glibc

/// How much room a disk has.
public enum DiskSpace {
    /// The bytes that an ordinary user may still write where this path is, or nil when it cannot be known.
    public static func available(at path: RawPath) -> Int? {
        var status = statvfs()
        guard unsafe path.withCString({ unsafe statvfs($0, &status) }) == 0 else { return nil }
        return Int(clamping: UInt64(status.f_bavail).multipliedReportingOverflow(by: UInt64(status.f_frsize)).partialValue)
    }

    /// - Throws: ``FilesError/Code/noSpace`` when there is known to be less room than that.
    public static func require(_ byteCount: Int, at path: RawPath) throws(FilesError) {
        guard let available = available(at: path), available < byteCount else { return }
        throw FilesError(
            .noSpace, "\(path.display) has room for \(available) bytes, and \(byteCount) are needed",
            hint: "free some space and run the same command again", path: path)
    }
}
