internal import Cryptography
public import Files
internal import Provenance
internal import Transparency

/// Verifies evidence bundles from their bytes, without a ledger, a network or a helper.
public enum BundleVerifier {
    /// Verifies a bundle in a file.
    ///
    /// - Returns: The checks. One that needs something the reader did not bring, such as a root certificate, is undetermined: without it
    ///   the bundle is consistent and no more.
    /// - Throws: An ``EvidenceError`` when the bytes are not a bundle in its one form, so that there is nothing to check.
    public static func verify(_ path: RawPath, trust: BundleTrust) throws -> BundleVerification {
        let file = try RandomAccessFile(path)
        return try verify(RandomAccessBytes(byteCount: file.identity.size) { try file.bytes($0) }, trust: trust)
    }

    /// Verifies a bundle in memory, or anywhere else.
    public static func verify(_ bytes: RandomAccessBytes, trust: BundleTrust) throws -> BundleVerification {
        let archive = try BundleArchiveReader(bytes)
        let bag = try BagChecks(archive)
        guard bag.report.failures.isEmpty else {
            return BundleVerification(
                id: nil, name: archive.folder, evidence: nil, sealKeyFingerprint: nil, report: bag.report)
        }
        let parser = BundleParser(archive: archive)
        let evidence = try parser.evidence()
        let resolved = try ResolvedCase(evidence)
        let checks = try CaseChecks(resolved)
        var report = bag.report
        let id = SHA256.hash(try archive.bytes(BundleNames.description))
        report.add(bundleID(id, resolved, archive))
        try SealChecks(archive: archive, evidence: resolved, trust: trust).add(to: &report)
        for check in checks.report.checks { report.add(check) }
        try addDerived(resolved, checks, bag, isOurs: parser.renderer() == BundleDescription.renderer, to: &report)
        TrustChecks(evidence: resolved, trust: trust).add(to: &report)
        return BundleVerification(
            id: id, name: archive.folder, evidence: evidence, sealKeyFingerprint: resolved.genesis.keys.seal.openSSHFingerprint,
            report: report)
    }

    private static func bundleID(_ id: Digest, _ evidence: ResolvedCase, _ archive: BundleArchiveReader) -> Check {
        let expected = BundleNames.folder(slug: evidence.slug, id: id)
        return archive.folder == expected
            ? BundleCheck.bundleID.passed("the bundle is \(id.hex)")
            : BundleCheck.bundleID.failed("the bundle calls itself \(archive.folder), and what it says has the name \(expected)")
    }

    /// Writes everything that follows from the records again and compares it: a report that says something else would be found here.
    private static func addDerived(
        _ evidence: ResolvedCase, _ checks: CaseChecks, _ bag: BagChecks, isOurs: Bool, to report: inout CheckReport
    ) throws {
        guard isOurs else {
            report.add(
                BundleCheck.derivedFiles.undetermined(
                    "the report was made by another version of the program, so it was not compared with the records",
                    hint: "verify with colophon \(evidence.programVersion)"))
            return
        }
        var tally = Tally(.derivedFiles)
        let plan = try BundlePlan(evidence, checks: checks)
        let expected = plan.payload + plan.tags + (try SealFiles(key: evidence.genesis.keys.seal).keyFiles())
        for file in expected {
            tally.record(
                bag.files[file.path]?.sha256 == file.content.sha256,
                otherwise: "the file \(file.path) does not say what the records say")
        }
        let known = Set(expected.map(\.path))
        for path in bag.files.keys.sorted() where !known.contains(path) && !path.hasPrefix("seal/") {
            tally.fail("the file \(path) does not follow from the records")
        }
        tally.add(to: &report) { "\($0) files say what the records say" }
    }
}
