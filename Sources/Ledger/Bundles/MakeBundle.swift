import Cryptography
import Evidence
import Files
import LedgerStore
public import Provenance
import Transparency

/// What was written.
public struct BundleOutcome: Sendable {
    /// The digest that names the bundle.
    public let id: String
    /// The folder inside, and the file's name without `.zip`.
    public let name: String
    /// What was checked before writing.
    public let report: CheckReport
    public let uses: [AssessedUse]
}

extension OpenLedger {
    /// Writes the evidence bundle of one or more uses. It appends nothing to the ledger.
    public func makeBundle(_ request: BundleRequest, unlock: () throws -> Writer) throws -> BundleOutcome {
        let assessed = try assess(request.uses)
        let evidence = try store.read { try CaseBuilder(self, $0, request).build(assessed.map(\.use)) }
        let writer = try BundleWriter(evidence)
        let secrets = try unlock().secrets
        try writer.write(to: request.out, sealedBy: secrets.seal, existing: request.replaces ? .replace : .refuse)
        return BundleOutcome(id: writer.id.hex, name: writer.name, report: writer.report, uses: assessed)
    }
}
