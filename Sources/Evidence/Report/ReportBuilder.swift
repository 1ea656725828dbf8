internal import Cryptography
internal import Provenance
internal import Transparency

/// Makes the report of a case: a pure function of the records and the checks made on them.
struct ReportBuilder {
    let evidence: ResolvedCase
    let checks: CheckReport
    let id: Digest

    func document() throws -> ReportDocument {
        ReportDocument(
            title: "Evidence report", subject: subject, cover: cover, summary: try summary(),
            sections: [
                try works(), try agreements(), try shares(), countersignatures(), try uses(), try comparison(), connection(),
                try chronologySection(),
                exhibits(), checking(), limits(), withheld(), glossary(), appendix(),
            ], bundleID: id.hex)
    }

    /// What the case is about, in one line.
    private var subject: String {
        let works = evidence.records(of: .work).map { $0.title ?? $0.name }
        let shown = works.prefix(2).map { "“\($0)”" }
        let rest = works.count - shown.count
        let names = Phrase.list(Array(shown) + (rest > 0 ? ["\(rest) more"] : []))
        let actors = Set(evidence.records(of: .use).compactMap { useActor($0) }).sorted()
        guard !names.isEmpty else { return "Records of ledger \(evidence.genesis.ledger)" }
        return actors.isEmpty ? names : "\(names) · use by \(Phrase.list(actors))"
    }

    private var cover: [ReportFact] {
        var facts = [ReportFact("Case", evidence.slug)]
        if let keeper = evidence.records(of: .genesis).first?.lines(of: "creator").first?["name"]?.string {
            facts.append(ReportFact("Ledger kept by", keeper, .declared))
        }
        let parties = Set(evidence.records(of: .use).compactMap { useActor($0) }).sorted()
        if !parties.isEmpty { facts.append(ReportFact("Concerning", Phrase.list(parties), .declared)) }
        facts += [
            ReportFact("As of", UTCTime.instant(evidence.asOf)),
            ReportFact("Bundle", id.hex, isCode: true),
            ReportFact("Made by", "colophon \(evidence.programVersion)"),
            ReportFact("Marking", "______________________"),
            ReportFact("Reviewed by", "______________________"),
        ]
        return facts
    }

    /// The name of the party that a use names, as an agreement in the bundle gives it.
    func useActor(_ use: ResolvedRecord) -> String? {
        guard let handle = use.lines(of: Fact.list).first(where: { $0["field"]?.string == "by" })?["value"]?.string else {
            return nil
        }
        return partyName(handle)
    }

    func partyName(_ handle: String) -> String {
        for agreement in evidence.records(of: .agreement) {
            for line in agreement.lines(of: Party.list) where line["party"]?.string == handle {
                if let name = line["name"]?.string { return name }
            }
        }
        return handle
    }

    /// The label of an entry, or its position when it is not in the bundle.
    func label(_ index: Int) -> String { evidence.record(at: index)?.label ?? "entry \(index), which is not in this bundle" }

    /// The day by which an entry was on record: by an outside stamp if there is one, else by the ledger's own clock.
    func onRecord(_ record: ResolvedRecord) -> ReportSentence {
        if let token = evidence.earliestToken(for: record.index), let info = token.reply.info {
            return ReportSentence(.observed, "\(UTCTime.instant(info.latestTime)) (time-stamp \(token.label))")
        }
        return ReportSentence(.declared, "\(UTCTime.instant(record.statement.claimedTime)) (the ledger's own clock only)")
    }

    func onRecordFact(_ record: ResolvedRecord) -> ReportFact {
        let sentence = onRecord(record)
        return ReportFact("On record by", sentence.text, sentence.kind)
    }
}
