internal import Provenance
internal import Transparency

extension ReportBuilder {
    func shares() throws -> ReportSection {
        var blocks = [ReportBlock]()
        for link in evidence.records(of: .link) {
            blocks.append(.heading("\(link.label)  \(link.name)"))
            blocks.append(.facts(facts(of: link)))
            blocks.append(.table(targetTable(link)))
            if !link.contents.isEmpty {
                blocks.append(.paragraph("What was delivered, by digest:"))
                blocks.append(.table(fileTable(link.contents, in: link)))
                blocks.append(.sentence(ReportSentence(.computed, comparisonWithMasters(link))))
            }
        }
        if blocks.isEmpty { blocks.append(.paragraph("No delivery is part of this bundle.")) }
        return ReportSection(
            title: "What was shared", question: "Which works went to whom, when, under which agreement?", blocks: blocks)
    }

    private func facts(of link: ResolvedRecord) -> [ReportFact] {
        var facts = [ReportFact]()
        for line in link.lines(of: Party.list) {
            guard let handle = line["party"]?.string else { continue }
            facts.append(ReportFact("To", partyName(handle), .declared))
        }
        for line in link.lines(of: "delivery") {
            if let day = line["on"]?.string { facts.append(ReportFact("Delivered on", day, .declared)) }
            if let revision = line["revision"]?.string { facts.append(ReportFact("Words of that day", revision, .declared)) }
            if let form = line["as"]?.string { facts.append(ReportFact("As", form, .declared)) }
        }
        if let agreement = EntryReference(link.statement.members["agreement"]) {
            facts.append(ReportFact("Under", label(agreement.index), .recorded))
        }
        for line in link.lines(of: "note") {
            if let text = line["text"]?.string { facts.append(ReportFact("Note", text, .declared)) }
        }
        facts.append(onRecordFact(link))
        return facts + [ReportFact("Entered", UTCTime.instant(link.statement.claimedTime), .declared)]
    }

    /// The works that a link or a use names, as far as they are disclosed.
    func targetTable(_ record: ResolvedRecord) -> ReportTable {
        ReportTable(
            columns: [.init("Work", .label), .init("Title"), .init("Part"), .init("Entry", .number)],
            rows: record.targets.map { target in
                let work = evidence.record(at: target.work.index)
                return [
                    work?.label ?? "not shown", work?.title ?? target.name, part(target.part, of: work), "\(target.work.index)",
                ]
            })
    }

    private func part(_ part: WorkTarget.Part, of work: ResolvedRecord?) -> String {
        guard case .lines(let ranges) = part else { return "all of it" }
        let count = ranges.reduce(0) { $0 + $1.count }
        let lines = ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
        return "\(Phrase.count(count, "file", "files")) (lines \(lines.joined(separator: ", ")))"
    }

    /// Whether delivered files are those that were registered, as far as both are shown.
    private func comparisonWithMasters(_ link: ResolvedRecord) -> String {
        let masters = Set(evidence.records(of: .work).flatMap { $0.contents.map(\.sha256) })
        let same = link.contents.filter { masters.contains($0.sha256) }.count
        let others = link.contents.count - same
        if others == 0 { return "Each delivered file has the same bytes as a registered file shown here." }
        if same == 0 {
            return
                "No delivered file has the same bytes as a registered file shown here: they are other renditions, or files that are not shown."
        }
        return
            "\(Phrase.count(same, "delivered file has", "delivered files have")) the same bytes as registered files shown here; \(Phrase.count(others, "has not", "have not"))."
    }
}
