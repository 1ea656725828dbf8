internal import Glibc

/// Takes a file away.
public enum FileRemoval {
    /// Removes a file, or a link itself. One that is not there is no error.
    public static func remove(_ path: RawPath) throws(FilesError) {
        guard unsafe path.withCString({ unsafe unlink($0) }) != 0 else { return }
        let error = SystemError.last
        guard error.number != ENOENT else { return }
        throw error.error("remove", path)
    }
}
