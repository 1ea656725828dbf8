internal import Cryptography
internal import Provenance
internal import Transparency

extension ReportBuilder {
    func uses() throws -> ReportSection {
        var blocks = [ReportBlock]()
        for use in evidence.records(of: .use) {
            blocks.append(.heading("\(use.label)  \(use.name)"))
            blocks.append(.facts(try facts(of: use)))
            blocks.append(.table(targetTable(use)))
            if use.contents.isEmpty {
                blocks.append(.paragraph("Nothing that was captured is on record for this use. It rests on what was declared."))
            } else {
                blocks.append(.paragraph("What was captured or received:"))
                blocks.append(.table(fileTable(use.contents, in: use)))
                blocks.append(
                    .paragraph(
                        "A capture shows what was received by the one who made it. It does not show that others saw the same, nor that it was not altered before it was recorded."
                    ))
            }
        }
        if blocks.isEmpty { blocks.append(.paragraph("No use is part of this bundle.")) }
        return ReportSection(
            title: "The use seen", question: "What was seen, of whom, when, and how is it known?", blocks: blocks)
    }

    private func facts(of use: ResolvedRecord) throws -> [ReportFact] {
        var facts = try use.records(Fact.self).map { fact in
            let meaning = UseWords.meaning(field: fact.field, value: fact.value)
            let value = fact.field == "by" ? "\(partyName(fact.value)) (“\(fact.value)”)" : fact.value
            return ReportFact(
                UseWords.fieldName(fact.field), value + (meaning.map { ": \($0)" } ?? ""), UseWords.kind(fact.basis))
        }
        for line in use.lines(of: "note") {
            if let text = line["text"]?.string { facts.append(ReportFact("Note", text, .declared)) }
        }
        facts.append(onRecordFact(use))
        return facts + [ReportFact("Entered", UTCTime.instant(use.statement.claimedTime), .declared)]
    }

    /// Section on how the use is tied to these works: what can be computed, and what was not looked at.
    func connection() -> ReportSection {
        let works = evidence.records(of: .work).flatMap { work in work.contents.map { (work, $0) } }
        var blocks = [ReportBlock]()
        var matches = [[String]]()
        for use in evidence.records(of: .use) {
            for capture in use.contents {
                for (work, file) in works where file.sha256 == capture.sha256 {
                    matches.append([
                        capture.exhibit ?? Shown.name(capture.recordedName), file.exhibit ?? Shown.name(file.recordedName),
                        work.label,
                    ])
                }
            }
        }
        let captures = evidence.records(of: .use).reduce(0) { $0 + $1.contents.count }
        if !matches.isEmpty {
            blocks.append(.sentence(ReportSentence(.computed, "These captured files have the same bytes as registered files:")))
            blocks.append(
                .table(
                    ReportTable(
                        columns: [.init("Captured", .label), .init("Registered", .label), .init("Work", .label)], rows: matches)))
        } else if captures > 0 {
            blocks.append(
                .sentence(ReportSentence(.computed, "No captured file has the same bytes as a registered file shown here.")))
        } else {
            blocks.append(.sentence(ReportSentence(.computed, "There is no captured file to compare with the registered ones.")))
        }
        blocks.append(
            .paragraph(
                "Not looked at: likeness of images, sound or text; watermarks; metadata; canaries. That the use concerns these works is, beyond the line above, what the record of the use declares."
            ))
        return ReportSection(
            title: "Link between works and use", question: "Why is it thought to be these works?", blocks: blocks)
    }
}
