/// How a folder differs from what was recorded of it, or one version of a work from another.
public struct FolderComparison: Sendable, Hashable {
    /// The number of files that are the same: same path, same bytes.
    public let sameCount: Int
    /// What differs, in the order of paths.
    public let changes: [FileChange]

    public init(sameCount: Int, changes: [FileChange]) {
        self.sameCount = sameCount
        self.changes = changes
    }

    /// Whether nothing differs.
    public var isUnchanged: Bool { changes.isEmpty }

    /// Compares two states, each in the raw byte order of its paths.
    public static func compare(
        _ recorded: some Sequence<FileRecord>, with present: some Sequence<FileRecord>
    ) -> FolderComparison {
        var comparer = FolderComparer(recorded: recorded.makeIterator())
        for file in present { comparer.add(file) }
        return comparer.finish()
    }
}
