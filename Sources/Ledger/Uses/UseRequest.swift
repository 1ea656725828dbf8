public import Files
public import Provenance

/// A use that was seen, and what was captured of it.
public struct UseRequest: Sendable {
    public var use: UseFact
    public var works: [WorkName]
    public var evidence: [RawPath] = []
    public var note: String?
    public var handle: String?
    /// Whether the captured files are kept in the ledger, or only committed to.
    public var keepsEvidence = true

    public init(use: UseFact, works: [WorkName]) {
        self.use = use
        self.works = works
    }
}
