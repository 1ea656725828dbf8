/// Everything that one bundle discloses, as plain values.
///
/// It holds the entries that concern one dispute and nothing else: the writer can only write what is in here. Reading a bundle gives
/// such a value back, and writing that value again gives the same bytes.
public struct EvidenceCase: Sendable {
    /// The name of the case in file names: lowercase letters, digits and hyphens, at most 32 of them.
    public var slug: String
    /// Seconds since 1970 that stand for "now" in the bundle, or nil for the newest time in the records and stamps.
    ///
    /// A bundle never asks the clock, so that the same records always give the same bytes.
    public var asOf: Int?
    /// The version of the program that wrote the bundle, such as `0.1.0`.
    public var programVersion: String
    /// The checkpoint that all inclusion proofs lead to: a signed note in its exact bytes.
    public var checkpoint: [UInt8]
    /// The entries, in any order. Entry 0, the genesis, must be among them: it holds the keys.
    public var records: [EvidenceRecord]
    /// The time-stamp tokens over this or earlier checkpoints, in any order.
    public var tokens: [EvidenceToken]
    /// What was found about each use and work, or nil to judge from the records that are here.
    ///
    /// Findings that were made elsewhere are compared with the records where these suffice.
    public var findings: [EvidenceFinding]?
    /// What was searched for, so that a reader can see that nothing was left out.
    public var searches: [SearchStatement]
    /// Further warnings that the report shows. Those that follow from the records need not be given.
    public var warnings: [String]

    public init(
        slug: String, asOf: Int? = nil, programVersion: String, checkpoint: [UInt8], records: [EvidenceRecord],
        tokens: [EvidenceToken] = [], findings: [EvidenceFinding]? = nil, searches: [SearchStatement] = [],
        warnings: [String] = []
    ) {
        self.slug = slug
        self.asOf = asOf
        self.programVersion = programVersion
        self.checkpoint = checkpoint
        self.records = records
        self.tokens = tokens
        self.findings = findings
        self.searches = searches
        self.warnings = warnings
    }
}
