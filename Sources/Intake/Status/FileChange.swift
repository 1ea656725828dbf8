public import Files

/// What differs between a recorded state of a folder and a later one, for one file.
public enum FileChange: Sendable, Hashable {
    /// Other bytes at the same path.
    case modified(from: FileRecord, to: FileRecord)
    /// A path that was not there.
    case new(FileRecord)
    /// The same bytes at another path, and no longer at the old one.
    case moved(from: FileRecord, to: FileRecord)
    /// A path that is no longer there, and whose bytes are nowhere else.
    case missing(FileRecord)

    /// The path in the later state, or the old one of what is missing. Changes are listed by it.
    public var path: RawPath {
        switch self {
        case .modified(_, let file), .new(let file), .moved(_, let file), .missing(let file): file.path
        }
    }
}
