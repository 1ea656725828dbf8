internal import Cryptography
internal import Provenance

/// Checks that the files of a bundle are exactly those that its lists name, byte for byte.
struct BagChecks {
    private let archive: BundleArchiveReader
    private(set) var report = CheckReport()
    /// All files, read once.
    private(set) var files = [String: MeasuredSource]()

    init(_ archive: BundleArchiveReader) throws {
        self.archive = archive
        for required in [BundleNames.manifest, BundleNames.tagManifest, BundleNames.sealSignature]
        where !archive.contains(required) {
            report.add(BundleCheck.fileSet.failed("the file \(required) is missing"))
        }
        try measure()
        guard report.failures.isEmpty else { return }
        let declaration = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
        guard try archive.bytes(BundleNames.bagDeclaration) == Array(declaration.utf8) else {
            throw EvidenceError(.bundleFormat, "\(BundleNames.bagDeclaration) does not declare a bag of version 1.0")
        }
        let manifest = try Manifest(archive.bytes(BundleNames.manifest), name: BundleNames.manifest)
        let tagManifest = try Manifest(archive.bytes(BundleNames.tagManifest), name: BundleNames.tagManifest)
        checkSet(manifest, tagManifest)
        checkDigests(manifest, .fileDigest)
        checkDigests(tagManifest, .tagDigest)
    }

    private mutating func measure() throws {
        for path in archive.paths {
            do {
                files[path] = try archive.measure(path)
            } catch let error as EvidenceError where error.code == .zipChecksum {
                report.add(
                    BundleCheck.fileDigest.failed("the file \(path) is damaged: its bytes are not those the archive names"))
            }
        }
    }

    /// Exact equality: a file that no list names is as wrong as one that is missing.
    private mutating func checkSet(_ manifest: Manifest, _ tagManifest: Manifest) {
        var tally = Tally(.fileSet)
        let seal = Set([BundleNames.sealSignature, BundleNames.sealKey, BundleNames.allowedSigners] + sealTokens)
        for path in archive.paths {
            let isListed =
                if path.hasPrefix(BundleNames.payload) {
                    manifest.digests[path] != nil
                } else if path.hasPrefix("seal/") {
                    seal.contains(path)
                } else {
                    path == BundleNames.tagManifest || tagManifest.digests[path] != nil && BundleNames.tagFiles.contains(path)
                }
            tally.record(isListed, otherwise: "the file \(path) stands in no list of the bundle")
        }
        for path in (Array(manifest.digests.keys) + Array(tagManifest.digests.keys) + BundleNames.tagFiles).sorted() {
            guard !archive.contains(path) else { continue }
            tally.fail("the file \(path) is missing")
        }
        for path in manifest.digests.keys.sorted() where !path.hasPrefix(BundleNames.payload) {
            tally.fail("the manifest names \(path), which is outside of data/")
        }
        tally.add(to: &report) { "\($0) files, none missing and none added" }
    }

    /// The time-stamps over the seal, which are numbered without a gap.
    private var sealTokens: [String] {
        var names = [String]()
        var number = 1
        while archive.contains(BundleNames.sealToken(number, "tsr")) {
            names += [BundleNames.sealToken(number, "tsr"), BundleNames.sealToken(number, "tsq")]
            number += 1
        }
        return names
    }

    private mutating func checkDigests(_ manifest: Manifest, _ check: BundleCheck) {
        var tally = Tally(check)
        for path in manifest.digests.keys.sorted() {
            guard let file = files[path] else { continue }
            tally.record(file.sha256 == manifest.digests[path], otherwise: "the file \(path) does not have the listed digest")
        }
        tally.add(to: &report) { "\($0) files have the listed digests" }
    }
}
