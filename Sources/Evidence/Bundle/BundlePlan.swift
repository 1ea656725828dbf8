internal import Cryptography
internal import Provenance
internal import Transparency

/// All files of a bundle but its seal, as they follow from a case.
struct BundlePlan: Sendable {
    /// The digest of `data/bundle.json`.
    let id: Digest
    /// The name of the folder at the top.
    let folder: String
    /// The files below `data/`, in the order of the archive.
    let payload: [BundleFile]
    /// The files beside `data/`, with the sealed list among them.
    let tags: [BundleFile]

    init(_ evidence: ResolvedCase, checks: CaseChecks) throws {
        var payload = try LedgerFiles(evidence: evidence).files()
        for record in evidence.records {
            payload += try RecordFiles(
                record: record, signedCheckpoint: evidence.signedCheckpoint, contents: checks.contents
            ).files()
        }
        let findings = BundleDescription.findings(evidence).canonicalBytes
        payload.append(try BundleFile(BundleNames.findings, bytes: findings))
        let description = BundleDescription.json(evidence, findings: SHA256.hash(findings)).canonicalBytes
        payload.append(try BundleFile(BundleNames.description, bytes: description))
        id = SHA256.hash(description)
        folder = BundleNames.folder(slug: evidence.slug, id: id)
        payload += try DerivedFiles(evidence: evidence, checks: checks.report, id: id, folder: folder).files()
        payload.append(try CrateMetadata(evidence: evidence, files: payload, id: id).file())
        self.payload = payload.inArchiveOrder()
        tags = try BagFiles(evidence: evidence, payload: self.payload, id: id, folder: folder).files()
    }

    /// The list that the seal covers, and through it every other file.
    var sealedList: [UInt8] {
        get throws {
            guard let list = tags.first(where: { $0.path == BundleNames.tagManifest }) else {
                preconditionFailure("a plan has a list of tag files")
            }
            return try list.content.source.bytes()
        }
    }
}
