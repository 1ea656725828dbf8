internal import Glibc

/// Reads short secrets and lists that may come through a pipe, such as `--passphrase-file <(pass show ledger)`.
public enum PipeReader {
    /// Reads everything from a regular file, a named pipe or an open descriptor's path, following links.
    ///
    /// - Throws: A ``FilesError``, with the code ``FilesError/Code/tooLarge`` above the limit.
    public static func contents(of path: RawPath, limit: Int) throws(FilesError) -> [UInt8] {
        guard !path.isEmpty else { throw FilesError(.invalidPath, "the path of a file is empty") }
        var contents = [UInt8]()
        do throws(SystemError) {
            // Opened to block: a pipe may have no writer yet.
            let file = try FileDescriptor(opening: path, O_RDONLY)
            let kind = try file.status().st_mode & S_IFMT
            guard kind == S_IFREG || kind == S_IFIFO else { throw SystemError(kind == S_IFDIR ? EISDIR : ENXIO) }
            var buffer = [UInt8](repeating: 0, count: 4096)
            while contents.count <= limit {
                let count = try file.read(into: &buffer)
                if count == 0 { return contents }
                contents += buffer[..<count]
            }
        } catch {
            throw error.error("read", path)
        }
        throw FilesError(.tooLarge, "\(path.display) is larger than \(limit) bytes", path: path)
    }
}
