internal import Glibc

/// Folders that belong to one user.
public enum PrivateFolder {
    /// Makes a folder, and those above it that are missing, for this user alone. One that is there stays as it is.
    public static func create(_ path: RawPath) throws(FilesError) {
        // No path at all is the present folder, which is there.
        if path.isEmpty { return }
        let made = unsafe path.withCString { unsafe mkdir($0, 0o700) }
        if made == 0 { return }
        let error = SystemError.last
        switch error.number {
        case ENOENT where !path.parent.isEmpty && path.parent != path:
            try create(path.parent)
            guard unsafe path.withCString({ unsafe mkdir($0, 0o700) }) != 0 else { return }
            let error = SystemError.last
            guard error.number == EEXIST else { throw error.error("make the folder", path) }
        case EEXIST:
            var status = stat()
            guard unsafe path.withCString({ unsafe stat($0, &status) }) == 0, status.st_mode & S_IFMT == S_IFDIR else {
                throw SystemError(ENOTDIR).error("make the folder", path)
            }
        default:
            throw error.error("make the folder", path)
        }
    }
}
