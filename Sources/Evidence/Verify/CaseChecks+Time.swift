internal import Cryptography
internal import Provenance
internal import Transparency

extension CaseChecks {
    /// Each token must be for the note it is shown with, and that note an earlier state of this log.
    ///
    /// Who signed the token is not asked here: that needs a root that the reader brings.
    mutating func checkTokens() {
        var imprints = Tally(.tokenImprint)
        var checkpoints = Tally(.tokenCheckpoint)
        for token in evidence.tokens {
            let imprint = SHA256.hash(token.token.checkpoint)
            imprints.record(
                token.request.imprint.sha256 == imprint && token.reply.info?.imprint.sha256 == imprint,
                otherwise: "time-stamp \(token.label) is not for the checkpoint it is shown with")
            checkpoints.record(
                isEarlierState(token),
                otherwise: "the checkpoint of time-stamp \(token.label) is not an earlier state of this log")
        }
        imprints.add(to: &report) {
            "\(Phrase.count($0, "time-stamp is for the checkpoint it is", "time-stamps are for the checkpoints they are")) shown with"
        }
        checkpoints.add(to: &report) {
            "\(Phrase.count($0, "stamped checkpoint is a state", "stamped checkpoints are states")) of this log"
        }
    }

    private func isEarlierState(_ token: ResolvedToken) -> Bool {
        let stamped = token.signedCheckpoint.checkpoint
        guard stamped.origin == evidence.genesis.origin, isSignedByLog(token.signedCheckpoint) else { return false }
        let proof = ConsistencyProof(oldSize: stamped.size, newSize: evidence.checkpoint.size, path: token.token.consistency)
        return (try? proof.connects(stamped.root, to: evidence.checkpoint.root)) == true
    }

    /// Says which entries no outside time-stamp covers. An entry that holds a time-stamp itself needs none.
    mutating func checkTimeCoverage() {
        let size = evidence.tokens.map(\.size).max() ?? 0
        let uncovered = evidence.records.filter { $0.index >= size && $0.kind != .anchor }
        guard !uncovered.isEmpty else {
            report.add(BundleCheck.timeCoverage.passed("every entry is covered by a time-stamp"))
            return
        }
        let which = evidence.tokens.isEmpty ? "no entry is" : "\(uncovered.count) of \(evidence.records.count) entries are not"
        report.add(
            BundleCheck.timeCoverage.undetermined(
                "\(which) covered by an outside time-stamp", entry: uncovered.map(\.index).min(),
                hint: "the author can add one with “colophon timestamp” and make the bundle again"))
    }
}

extension ResolvedCase {
    /// The token that covers an entry and says the earliest time.
    func earliestToken(for index: Int) -> ResolvedToken? {
        tokens.filter { $0.size > index && $0.reply.info != nil }
            .min { ($0.reply.info?.latestTime ?? .max, $0.number) < ($1.reply.info?.latestTime ?? .max, $1.number) }
    }
}
