public import Files

/// Which uses a bundle is about, and what it may hold.
public struct BundleRequest: Sendable {
    public var uses: [String]
    public var out: RawPath
    /// The folder in which the files of the works lie, when they are to be in the bundle.
    public var files: RawPath?
    /// Whether the documents of the agreements, and what was captured, are left out.
    public var withholdsDocuments = false
    /// Seconds since 1970 that stand for "now" in the bundle; otherwise the newest claimed time of its records.
    public var asOf: Int?
    public var programVersion: String
    public var replaces = false

    public init(uses: [String], out: RawPath, programVersion: String) {
        self.uses = uses
        self.out = out
        self.programVersion = programVersion
    }
}
