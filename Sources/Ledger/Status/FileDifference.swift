public import Files
import Intake

/// What differs between a registered file and what is at its place now.
public struct FileDifference: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable {
        case modified
        case new
        case moved
        case missing
    }

    public let kind: Kind
    /// The path now, or the registered one of what is missing.
    public let path: RawPath
    /// The registered path of what was moved.
    public let movedFrom: RawPath?

    init(_ change: FileChange) {
        path = change.path
        switch change {
        case .modified: (kind, movedFrom) = (.modified, nil)
        case .new: (kind, movedFrom) = (.new, nil)
        case .moved(let from, _): (kind, movedFrom) = (.moved, from.path)
        case .missing: (kind, movedFrom) = (.missing, nil)
        }
    }
}

extension WorkStatus {
    /// What differs, in the order of the paths.
    public var differences: [FileDifference] { changes.map { FileDifference($0) } }
}
