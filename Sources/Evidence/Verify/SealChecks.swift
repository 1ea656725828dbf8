internal import Cryptography
internal import Provenance

/// Checks the signature over the list of files, and the time-stamps that were added to it.
struct SealChecks {
    let archive: BundleArchiveReader
    let evidence: ResolvedCase
    let trust: BundleTrust

    func add(to report: inout CheckReport) throws {
        let list = try archive.bytes(BundleNames.tagManifest)
        let armored = try archive.bytes(BundleNames.sealSignature, limit: SSHSignature.maximumByteCount)
        let signature = try ResolvedCase.reading(BundleNames.sealSignature) { try SSHSignature(armored: armored) }
        let isGood =
            signature.publicKey == evidence.genesis.keys.seal
            && signature.isValid(for: list, namespace: BundleNames.sealNamespace)
        report.add(
            isGood
                ? BundleCheck.sealSignature.passed("the list of files is signed with the ledger's seal key")
                : BundleCheck.sealSignature.failed("the list of files is not signed with the seal key that the genesis names"))
        try addTokens(over: SHA256.hash(list), to: &report)
    }

    private func addTokens(over imprint: Digest, to report: inout CheckReport) throws {
        var number = 1
        while archive.contains(BundleNames.sealToken(number, "tsr")) {
            let name = BundleNames.sealToken(number, "tsr")
            let replyBytes = try archive.bytes(name, limit: TimeStampReply.maximumByteCount)
            let reply = try ResolvedCase.reading(name) { try TimeStampReply(replyBytes) }
            let requestName = BundleNames.sealToken(number, "tsq")
            let requestBytes = try archive.bytes(requestName, limit: TimeStampRequest.maximumByteCount)
            let request = try ResolvedCase.reading(requestName) { try TimeStampRequest(requestBytes) }
            guard request.imprint.sha256 == imprint else {
                report.add(BundleCheck.sealTime.failed("\(name) is not for the sealed list"))
                number += 1
                continue
            }
            report.add(
                TimeStampWords.check(
                    reply.verify(request, trust: trust.timeStampRoots, now: trust.now), info: reply.info, what: "the seal",
                    as: .sealTime))
            number += 1
        }
    }
}
