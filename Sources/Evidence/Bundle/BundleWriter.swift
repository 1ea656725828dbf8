public import Cryptography
public import Files
public import Provenance
internal import Transparency

/// Writes evidence bundles.
///
/// A bundle is a BagIt bag in a stored-only ZIP archive. Its bytes follow from the case and the seal key alone: the same case gives the same
/// file in any folder, time zone or language.
public struct BundleWriter: Sendable {
    /// The digest of the bundle's description: its name.
    public let id: Digest
    /// The name of the folder inside, and of the file without `.zip`.
    public let name: String
    /// What was checked before writing.
    public let report: CheckReport

    private let plan: BundlePlan
    private let sealKey: PublicKey

    /// Reads and checks a case, and prepares everything but the seal. Documents are read here once, and once more when writing.
    ///
    /// - Throws: An ``EvidenceError`` when a record contradicts another, or a document does not have the recorded bytes.
    public init(_ evidence: EvidenceCase) throws {
        let resolved = try ResolvedCase(evidence)
        let checks = try CaseChecks(resolved)
        if let failure = checks.report.failures.first {
            throw EvidenceError(
                .caseInvalid, "the records would not pass the check of their own bundle: \(failure.sentence)",
                hint: "check the ledger with “colophon verify”")
        }
        plan = try BundlePlan(resolved, checks: checks)
        sealKey = resolved.genesis.keys.seal
        report = checks.report
        id = plan.id
        name = plan.folder
    }

    /// Writes the archive to a file that appears whole or not at all.
    public func write(
        to path: RawPath, sealedBy key: SigningKey, existing: StreamingAtomicFile.Existing = .refuse
    ) throws {
        let file = FileSink(try StreamingAtomicFile(path, existing: existing))
        try write(sealedBy: key) { try file.write($0) }
        try file.commit()
    }

    /// Writes the archive from front to back.
    public func write(sealedBy key: SigningKey, to sink: @escaping ([UInt8]) throws -> Void) throws {
        guard key.publicKey == sealKey else {
            throw EvidenceError(.caseInvalid, "the seal key is not the one that the ledger's genesis names")
        }
        let seal = try SealFiles(key: sealKey).files(
            signature: SSHSignature(
                of: plan.sealedList, by: key, namespace: BundleNames.sealNamespace))
        try BundleArchive.write(plan.tags + plan.payload + seal, in: plan.folder, to: sink)
    }
}
