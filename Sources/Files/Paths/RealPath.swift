internal import Glibc

/// The one absolute path of a file, without links and dots.
public enum RealPath {
    /// Resolves the path of something that exists.
    public static func resolve(_ path: RawPath) throws(FilesError) -> RawPath {
        let place = path.isEmpty ? RawPath(trusted: [UInt8(ascii: ".")]) : path
        guard let resolved = unsafe place.withCString({ unsafe realpath($0, nil) }) else {
            throw SystemError.last.error("find", place)
        }
        defer { unsafe free(resolved) }
        return RawPath(trusted: unsafe Array(UnsafeRawBufferPointer(start: resolved, count: strlen(resolved))))
    }

    /// Resolves the path of something that need not exist yet, in a folder that does.
    public static func resolveParent(_ path: RawPath) throws(FilesError) -> RawPath {
        let name = path.lastComponent
        if name.isEmpty { return try resolve(path) }
        if let resolved = try? resolve(path) { return resolved }
        return try resolve(path.parent).appending(name)
    }
}
