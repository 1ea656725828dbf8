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
    /// How many files of works are in it.
    public let includedFileCount: Int
    /// How many are not, and why.
    public let withheldFiles: [WithheldFiles]
}

/// Files of works that a bundle identifies by their digests only.
public struct WithheldFiles: Sendable, Hashable {
    public let count: Int
    /// A stable name for the reason.
    public let code: String
    /// The reason in a few words.
    public let words: String

    init(_ reason: WithheldReason, count: Int) {
        self.count = count
        code = reason.rawValue
        words =
            switch reason {
            case .notRequested: "not asked for"
            case .notKept: "not kept"
            case .erased: "erased"
            case .missing: "not found in the folder"
            case .changed: "changed since"
            }
    }
}

extension OpenLedger {
    /// Writes the evidence bundle of one or more uses. It appends nothing to the ledger.
    public func makeBundle(_ request: BundleRequest, unlock: () throws -> Writer) throws -> BundleOutcome {
        if !request.replaces, request.out.exists {
            throw LedgerError(
                .exists, "\(request.out.display) exists already", hint: "name another file, or write over this one with --force")
        }
        if let files = request.files, !files.exists {
            throw LedgerError(
                .badInput, "there is nothing at \(files.display)",
                hint: "--include names the folder in which the registered files lie")
        }
        let assessed = try assess(request.uses)
        let evidence = try store.read { try CaseBuilder(self, $0, request).build(assessed.map(\.use)) }
        let writer = try BundleWriter(evidence)
        let secrets = try unlock().secrets
        try writer.write(to: request.out, sealedBy: secrets.seal, existing: request.replaces ? .replace : .refuse)
        let files = evidence.records.flatMap(\.lines).filter { $0.disclosed.line.list == "file" }.map(\.content)
        let reasons = files.compactMap { content -> WithheldReason? in
            if case .withheld(let reason) = content { reason } else { nil }
        }
        let counts = Dictionary(grouping: reasons) { $0 }.mapValues(\.count)
        return BundleOutcome(
            id: writer.id.hex, name: writer.name, report: writer.report, uses: assessed,
            includedFileCount: files.count - reasons.count,
            withheldFiles: WithheldReason.allCases.compactMap { reason in
                counts[reason].map { WithheldFiles(reason, count: $0) }
            })
    }
}
