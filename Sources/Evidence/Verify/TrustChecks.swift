internal import Cryptography
internal import Provenance
internal import Transparency

/// Checks that need something the reader brings: roots, a fingerprint, a checkpoint.
struct TrustChecks {
    let evidence: ResolvedCase
    let trust: BundleTrust

    func add(to report: inout CheckReport) {
        for token in evidence.tokens {
            report.add(
                TimeStampWords.check(
                    token.reply.verify(token.request, trust: trust.timeStampRoots, now: trust.now), info: token.reply.info,
                    what: "the log of size \(token.size) (\(token.label))", as: .tokenAuthority))
        }
        let foreign = trust.checkpoint.map(foreignCheckpoint)
        if let foreign { report.add(foreign) }
        report.add(identity(isSameLog: foreign?.outcome == .passed))
        addCountersigners(to: &report)
    }

    private func identity(isSameLog: Bool) -> Check {
        let key = evidence.genesis.keys.seal
        guard let expected = trust.sealKey else {
            if isSameLog {
                return BundleCheck.signerIdentity.passed("the ledger is the one whose checkpoint the reader holds")
            }
            return BundleCheck.signerIdentity.undetermined(
                "identity not checked: the seal key is \(key.openSSHFingerprint)",
                hint: "ask the owner of the ledger for the fingerprint in another way, and give it with --signer")
        }
        let isExpected = [key.openSSHFingerprint, String(key.openSSHFingerprint.dropFirst(7)), Hex.encode(key.bytes)].contains(
            expected)
        return isExpected
            ? BundleCheck.signerIdentity.passed("the seal key is the expected one, \(key.openSSHFingerprint)")
            : BundleCheck.signerIdentity.failed("the seal key is \(key.openSSHFingerprint), not the expected one")
    }

    /// Compares with a checkpoint that the reader has kept. Two logs that differ below the smaller size are two logs.
    private func foreignCheckpoint(_ bytes: [UInt8]) -> Check {
        let check = BundleCheck.foreignCheckpoint
        guard let held = try? SignedCheckpoint(bytes: bytes) else {
            return check.failed("what was given to compare with is not a checkpoint")
        }
        guard held.checkpoint.origin == evidence.genesis.origin,
            let key = try? VerifierKey(name: evidence.genesis.origin, publicKey: evidence.genesis.keys.log),
            held.note.verdict([key]).isGood
        else { return check.failed("the checkpoint that the reader holds is not signed by the log of this bundle") }
        let known = [evidence.checkpoint] + evidence.tokens.map(\.signedCheckpoint.checkpoint)
        guard let same = known.first(where: { $0.size == held.checkpoint.size }) else {
            return check.undetermined(
                "the bundle cites the log at size \(evidence.checkpoint.size) and has no proof to size \(held.checkpoint.size), which the reader holds",
                hint: "ask the owner for “colophon log consistency”")
        }
        return same.root == held.checkpoint.root
            ? check.passed("the checkpoint of size \(same.size) is the one that the reader holds")
            : check.failed("FORK: the reader holds another checkpoint of size \(same.size) of this log: there are two histories")
    }
}
