/// What a walk takes and what it passes over.
public struct WalkOptions: Sendable {
    /// Whether names that begin with a dot are taken.
    public var includesHidden: Bool
    /// Whether leftovers of programs, such as `Thumbs.db` and swap files, are taken.
    public var includesJunk: Bool
    /// Files and folders to pass over.
    public var excludes: [Glob]
    /// Paths, relative to where the walk begins, of files that the program itself works on.
    public var own: Set<RawPath>

    public init(includesHidden: Bool = false, includesJunk: Bool = false, excludes: [Glob] = [], own: Set<RawPath> = []) {
        self.own = own
        self.includesHidden = includesHidden
        self.includesJunk = includesJunk
        self.excludes = excludes
    }
}
