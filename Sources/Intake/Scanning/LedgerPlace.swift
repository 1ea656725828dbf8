internal import Files

/// Where the ledger in use lies, with the files that SQLite keeps beside it.
struct LedgerPlace {
    /// The real paths, or none where there is no ledger to mind.
    private let paths: Set<RawPath>

    init(_ ledger: RawPath?) {
        guard let ledger, let path = try? RealPath.resolveParent(ledger) else {
            paths = []
            return
        }
        paths = Set(["", "-wal", "-shm", "-journal"].map { path.appendingSuffix($0) })
    }

    /// Whether a path leads to one of the files.
    func contains(_ path: RawPath) -> Bool {
        guard !paths.isEmpty, let path = try? RealPath.resolveParent(path) else { return false }
        return paths.contains(path)
    }

    /// The files below a folder, by their paths relative to it.
    func paths(below folder: RawPath) -> Set<RawPath> {
        guard !paths.isEmpty, let folder = try? RealPath.resolve(folder) else { return [] }
        return Set(paths.compactMap { $0.relative(to: folder) })
    }
}
