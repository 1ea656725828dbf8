internal import Cryptography
internal import Provenance
internal import Transparency

extension CaseChecks {
    /// The longest text in which quotes are looked up.
    static let maximumTextByteCount = 32 << 20

    /// Each quote must stand, byte for byte, at its place in the text that the agreement's entry names.
    mutating func checkQuotes() throws {
        var tally = Tally(.quotePlace)
        for record in evidence.records(of: .agreement) {
            let quotes = try record.agreementVersion().quotes
            guard !quotes.isEmpty else { continue }
            guard let content = record.contents.first(where: { $0.text != nil }), let origin = content.text else {
                tally.leaveOpen(
                    "the text of agreement \(record.name) is not disclosed, so its quotes were not looked up", entry: record.index
                )
                continue
            }
            guard let bytes = try text(of: content) else {
                tally.leaveOpen(
                    "the text of agreement \(record.name) is not in the bundle, so its quotes were not looked up",
                    entry: record.index, hint: "ask the author of the bundle for the document")
                continue
            }
            guard SHA256.hash(bytes) == origin.sha256 else {
                tally.fail("the text of agreement \(record.name) is not the one that was recorded", entry: record.index)
                continue
            }
            for (name, words) in quotes {
                let isThere =
                    words.range.upperBound <= bytes.count && bytes[words.range].elementsEqual(words.quote.utf8)
                tally.record(
                    isThere, entry: record.index, otherwise: "the quote of \(name) does not stand in agreement \(record.name)")
            }
        }
        tally.add(to: &report) { "\(Phrase.count($0, "quote stands where it is", "quotes stand where they are")) said to stand" }
    }

    /// The text of an agreement: a file of its own, or the document itself when it is one.
    private func text(of content: ResolvedContent) throws -> [UInt8]? {
        guard let text = content.text, case .included(_, let source) = content.state else { return nil }
        if let file = text.file { return file.bytes }
        guard text.sha256 == content.sha256, content.byteCount <= Self.maximumTextByteCount else { return nil }
        return try source.bytes()
    }

    /// A finding may only rest on uses, works and words that are in the bundle.
    mutating func checkCitations() throws {
        var tally = Tally(.findingCites)
        for finding in evidence.findings {
            tally.record(
                evidence.record(at: finding.use)?.kind == .use, entry: finding.use,
                otherwise: "a finding is about entry \(finding.use), which is no use in this bundle")
            for work in finding.works {
                tally.record(
                    evidence.record(at: work)?.kind == .work, entry: work,
                    otherwise: "a finding is about entry \(work), which is no work in this bundle")
            }
            for cite in finding.cites {
                let agreement = evidence.record(at: cite.agreement)
                let words = try agreement?.words(named: cite.term)
                tally.record(
                    agreement?.kind == .agreement && words != nil, entry: cite.agreement,
                    otherwise: "a finding cites term \(cite.term) of entry \(cite.agreement), which is not in this bundle")
            }
        }
        tally.add(to: &report) { _ in "the findings rest on records and words that are here" }
    }

    /// Judges again, and compares.
    mutating func checkFindings() throws {
        guard !evidence.findings.isEmpty else { return }
        let check = BundleCheck.findingRecomputed
        let assessment = try CaseAssessment(evidence: evidence)
        if let gap = assessment.gap {
            report.add(check.undetermined("the findings were not judged again: \(gap)"))
            return
        }
        let rules = evidence.findings.map { $0.explanation["engine"]?["rules"]?.string }
        guard rules.allSatisfy({ $0 == ScopeEvaluator.rulesVersion }) else {
            report.add(check.undetermined("the findings were made by other rules than version \(ScopeEvaluator.rulesVersion)"))
            return
        }
        report.add(
            try assessment.findings().map(\.json.canonicalBytes) == evidence.findings.map(\.json.canonicalBytes)
                ? check.passed("the findings follow from the records, by rules version \(ScopeEvaluator.rulesVersion)")
                : check.failed("the findings do not follow from the records"))
    }
}
