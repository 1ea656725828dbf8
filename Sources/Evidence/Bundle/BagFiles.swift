internal import Cryptography

/// The files that make a folder a bag (RFC 8493), and the page to read first.
struct BagFiles {
    let evidence: ResolvedCase
    let payload: [BundleFile]
    let id: Digest
    let folder: String

    func files() throws -> [BundleFile] {
        let tags = [
            try BundleFile(BundleNames.readMe, text: readMe),
            try BundleFile(BundleNames.bagDeclaration, text: "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"),
            try BundleFile(BundleNames.bagInfo, text: bagInfo),
            try BundleFile(BundleNames.manifest, text: payload.manifest),
        ]
        return tags + [try BundleFile(BundleNames.tagManifest, text: tags.manifest)]
    }

    private var bagInfo: String {
        let byteCount = payload.reduce(0) { $0 + $1.content.byteCount }
        return """
            Bag-Software-Agent: colophon \(evidence.programVersion)
            Bagging-Date: \(UTCTime.day(evidence.asOf))
            External-Description: Evidence bundle \(evidence.slug)
            External-Identifier: \(id.hex)
            Payload-Oxum: \(byteCount).\(payload.count)

            """
    }

    private var readMe: String {
        """
        This folder is an evidence bundle of case “\(evidence.slug)”.
        It was made from the records of one ledger, as of \(UTCTime.day(evidence.asOf)).

        1. Open data/report.html in a browser, or read data/report.txt.
        2. data/VERIFY.txt lists commands that check this bundle with common
           tools. Nothing in this folder needs to be run.
        3. data/LIMITS.txt says what this bundle does not show.

        Do not change, add or rename files: the check would then fail.
        Keep the ZIP file as you received it.
        Bundle \(id.hex)

        """
    }
}
