internal import Cryptography
internal import Provenance
internal import Transparency

extension ReportBuilder {
    func works() throws -> ReportSection {
        var blocks = [ReportBlock]()
        for work in evidence.records(of: .work) {
            blocks.append(.heading("\(work.label)  \(work.title ?? work.name)"))
            blocks.append(.facts(try facts(of: work)))
            let files = work.contents.filter { $0.line.line.list == "file" }
            if files.isEmpty {
                blocks.append(.paragraph("No file of this work is shown."))
            } else {
                blocks.append(.table(fileTable(files, in: work)))
            }
        }
        if blocks.isEmpty { blocks.append(.paragraph("No work is part of this bundle.")) }
        return ReportSection(
            title: "The works", question: "Which exact files, since when on record, and who is stated to have made them?",
            blocks: blocks)
    }

    private func facts(of work: ResolvedRecord) throws -> [ReportFact] {
        let shown = work.lines(of: "file").count
        var facts = [
            ReportFact("Name on record", work.name, .recorded),
            ReportFact("Kind", work.statement.members["kind"]?.string ?? "not stated", .declared),
        ]
        for line in work.lines(of: "creator") {
            guard let creator = Creator(.object(line.members)) else { continue }
            facts.append(ReportFact("Made by", "\(creator.name), \(creator.role.name)", .declared))
        }
        if let earlier = EntryReference(work.statement.members["revises"]) {
            facts.append(ReportFact("Revises", label(earlier.index), .recorded))
        }
        facts += [
            onRecordFact(work),
            ReportFact("Entered", UTCTime.instant(work.statement.claimedTime), .declared),
            ReportFact(
                "Files shown",
                "\(Phrase.grouped(shown)); the entry has \(Phrase.count(work.statement.lineCount, "line", "lines")) in all",
                .computed),
        ]
        return facts
    }

    /// Recorded files: the exhibit, the recorded name, the size and the beginning of the digest.
    func fileTable(_ files: [ResolvedContent], in record: ResolvedRecord) -> ReportTable {
        ReportTable(
            columns: [
                .init("Exhibit", .label), .init("Recorded name"), .init("Bytes", .number), .init("SHA-256", .code),
                .init("In this bundle", .file),
            ],
            rows: files.map { file in
                [
                    file.exhibit ?? "–", Shown.name(file.recordedName), Phrase.grouped(file.byteCount),
                    Phrase.short(file.sha256.hex), place(file, in: record),
                ]
            })
    }

    /// Where the bytes are: a path below `data/`, or why there is none.
    func place(_ content: ResolvedContent, in record: ResolvedRecord) -> String {
        switch content.state {
        case .included(let name, _): "\(record.folder)/\(name)"
        case .withheld(let reason): "withheld: \(reason.rawValue)"
        }
    }
}
