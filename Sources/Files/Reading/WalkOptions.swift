/// What a walk takes and what it passes over.
public struct WalkOptions: Sendable {
    /// Whether names that begin with a dot are taken.
    public var includesHidden: Bool
    /// Whether leftovers of programs, such as `Thumbs.db` and swap files, are taken.
    public var includesJunk: Bool
    /// Files and folders to pass over.
    public var excludes: [Glob]

    public init(includesHidden: Bool = false, includesJunk: Bool = false, excludes: [Glob] = []) {
        self.includesHidden = includesHidden
        self.includesJunk = includesJunk
        self.excludes = excludes
    }
}
