import Cryptography
public import Provenance
import Transparency

/// Who signs an append, and when he says it is.
public struct LedgerSigner: Sendable {
    public let ledger: LedgerID
    /// The origin of the log, which is also the name of its key.
    public let origin: String
    public let secrets: EpochSecrets
    /// Seconds since 1970 by the writer's clock.
    public let claimedTime: Int

    public init(ledger: LedgerID, origin: String, secrets: EpochSecrets, claimedTime: Int) {
        self.ledger = ledger
        self.origin = origin
        self.secrets = secrets
        self.claimedTime = claimedTime
    }

    struct SignedEntry: Sendable {
        let bytes: [UInt8]
        let leafHash: Digest
    }

    /// Signs statements on all cores; the results stand in the order of the drafts.
    func sign(_ drafts: [StatementDraft], in context: SigningContext) throws -> [SignedEntry] {
        try Parallel.map(drafts) { draft in
            let envelope = try Envelope(payload: draft.payload(in: context), signedBy: [secrets.entry])
            return SignedEntry(bytes: envelope.bytes, leafHash: envelope.leafHash)
        }
    }
}
