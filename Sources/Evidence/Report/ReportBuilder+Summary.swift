internal import Cryptography
internal import Provenance
internal import Transparency

extension ReportBuilder {
    /// More words than fit on one page are left to their section.
    private static let quoteCount = 3

    func summary() throws -> ReportSummary {
        ReportSummary(
            verdicts: try evidence.findings.map(verdict), sentences: try factSentences(), status: status())
    }

    private func verdict(_ finding: EvidenceFinding) throws -> ReportSummary.Verdict {
        let works = finding.works.compactMap { evidence.record(at: $0) }.map { "\($0.label) \($0.title ?? $0.name)" }
        return ReportSummary.Verdict(
            verdict: finding.verdict, subject: "\(label(finding.use)) · \(Phrase.some(works, atMost: 3))",
            sentence: finding.sentence,
            quotes: Array(try quotes(finding).prefix(Self.quoteCount)))
    }

    /// The words that a finding rests on, each with its place.
    func quotes(_ finding: EvidenceFinding) throws -> [ReportQuote] {
        try finding.cites.compactMap { cite in
            guard let agreement = evidence.record(at: cite.agreement),
                let words = try agreement.words(named: cite.term)
            else { return nil }
            return quote(words, of: agreement)
        }
    }

    func quote(_ words: QuotedWords, of agreement: ResolvedRecord) -> ReportQuote {
        var place = "\(agreement.label) \(agreementTitle(agreement))"
        if let clause = words.clause { place += ", clause \(clause)" }
        place += ", bytes \(words.range.lowerBound)–\(words.range.upperBound) of the text"
        if let exhibit = agreement.contents.first(where: { $0.text != nil })?.exhibit { place += " (\(exhibit))" }
        return ReportQuote(text: words.quote, place: place)
    }

    private func factSentences() throws -> [ReportSentence] {
        var sentences = [ReportSentence]()
        for work in evidence.records(of: .work).prefix(3) {
            let files = work.contents.filter { $0.line.line.list == "file" }.count
            sentences.append(
                ReportSentence(
                    .recorded,
                    "\(work.label) “\(work.title ?? work.name)”, version \(work.statement.version), is on record by \(onRecord(work).text). \(Phrase.capitalised(Phrase.count(files, "file", "files"))) of it \(files == 1 ? "is" : "are") shown here."
                ))
        }
        for agreement in evidence.records(of: .agreement).filter({ $0.statement.version == 1 }).prefix(3) {
            sentences.append(ReportSentence(.declared, try agreementSentence(agreement)))
            let changes = evidence.records(of: .agreement).filter {
                $0.statement.version > 1 && $0.statement.handle == agreement.statement.handle
            }
            for change in changes.prefix(5) { sentences.append(ReportSentence(.declared, try changeSentence(change))) }
        }
        for link in evidence.records(of: .link).prefix(3) { sentences.append(ReportSentence(.declared, linkSentence(link))) }
        for record in evidence.records(of: .countersign).prefix(3) { sentences.append(countersignatureSentence(record)) }
        for use in evidence.records(of: .use).prefix(3) { sentences.append(ReportSentence(.declared, try useSentence(use))) }
        for warning in try allWarnings() { sentences.append(ReportSentence(.computed, "Note: \(warning)")) }
        return sentences
    }

    private func agreementSentence(_ agreement: ResolvedRecord) throws -> String {
        let names = try agreement.records(Party.self).map(\.name)
        let dates = try agreement.records(AgreementDates.self).first
        let period = dates.map { ", from \($0.from)" + ($0.until.map { " until \($0)" } ?? ", without an end day") } ?? ""
        let between = names.isEmpty ? "" : " between \(Phrase.list(names))"
        return "\(agreement.label) “\(agreement.title ?? agreement.name)” is an agreement\(between)\(period)."
    }

    private func linkSentence(_ link: ResolvedRecord) -> String {
        let party = link.lines(of: Party.list).first?["party"]?.string.map(partyName) ?? "a party that is not shown"
        let delivery = link.lines(of: "delivery").first
        let day = delivery?["on"]?.string.map { " on \($0)" } ?? ""
        let form = delivery?["as"]?.string.map { " as \($0)" } ?? ""
        let works = link.targets.map { label($0.work.index) }
        let agreement = EntryReference(link.statement.members["agreement"]).map { " under \(label($0.index))" } ?? ""
        return
            "\(link.label): \(works.isEmpty ? "works that are not shown" : Phrase.some(works)) went to \(party)\(day)\(form)\(agreement)."
    }

    private func useSentence(_ use: ResolvedRecord) throws -> String {
        let facts = try use.records(Fact.self)
        func value(_ field: String) -> String? { facts.first { $0.field == field }?.value }
        let actor = useActor(use) ?? "somebody"
        let object = value("object").map { "with \(UseWords.object($0))" } ?? "with something that is not known"
        let rest = ["action", "purpose", "recipient", "form"].compactMap { field in value(field).map { "\(field) “\($0)”" } }
        let days = UseWords.days(facts).map { ", \($0)" } ?? ""
        return
            "\(use.label): \(actor) is recorded to have done this \(object)\(days): \(rest.isEmpty ? "not known" : rest.joined(separator: ", "))."
    }

    /// Five lines, of which a page that cannot check anything itself may claim only what was computed when it was made.
    private func status() -> [ReportSummary.Status] {
        let records: [BundleCheck] = [
            .checkpointSignature, .entrySignature, .entryLedger, .entryInclusion, .entryPrevious, .entryReference, .lineInclusion,
            .countersignature,
        ]
        let words: [BundleCheck] = [.contentDigest, .contentCommitment, .quotePlace, .findingCites, .findingRecomputed]
        return [
            ReportSummary.Status(
                what: "Records", state: state(records),
                note: "Every entry is signed, and stands in the log that the checkpoint commits to."),
            ReportSummary.Status(
                what: "Files and words", state: state(words),
                note: "Every file, document and quote in this bundle is the one that was recorded."),
            time(),
            ReportSummary.Status(
                what: "Identity", state: .notChecked,
                note: "Compare the seal key with one that its owner gave you in another way: "
                    + evidence.genesis.keys.seal.openSSHFingerprint),
            ReportSummary.Status(
                what: "Seal", state: .notChecked,
                note: "The seal was made after this page and covers it. VERIFY.txt says how to check it."),
        ]
    }

    private func state(_ codes: [BundleCheck]) -> ReportSummary.State {
        let found = checks.checks.filter { check in codes.contains { $0.rawValue == check.code } }
        if found.contains(where: { $0.outcome == .failed }) { return .fail }
        return found.isEmpty || found.contains { $0.outcome == .undetermined } ? .notChecked : .pass
    }

    private func time() -> ReportSummary.Status {
        let size = evidence.tokens.map(\.size).max() ?? 0
        let pending = evidence.records.filter { $0.index >= size && $0.kind != .anchor }.count
        let failed = state([.tokenImprint, .tokenCheckpoint]) == .fail
        let note =
            if evidence.tokens.isEmpty {
                "No outside authority has stamped these entries yet. Their times are the ledger's own."
            } else if pending > 0 {
                "\(Phrase.count(pending, "entry is", "entries are")) not yet stamped by an outside authority."
            } else {
                "Every entry is stamped. Whose stamp it is, only a root certificate of your own can tell: see VERIFY.txt."
            }
        return ReportSummary.Status(
            what: "Outside time", state: failed ? .fail : evidence.tokens.isEmpty || pending > 0 ? .pending : .notChecked,
            note: note)
    }
}
