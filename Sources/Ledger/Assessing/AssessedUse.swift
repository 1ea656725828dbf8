public import Provenance

/// A use, and what it comes to under the recorded words.
public struct AssessedUse: Sendable {
    public let use: UseRecord
    /// One for each group of works for which everything comes out alike.
    public let findings: [Finding]

    /// The gravest verdict.
    public var verdict: Verdict { findings.map(\.verdict).max { $0.gravity < $1.gravity } ?? .noAgreement }
}
