internal import Cryptography
internal import Provenance
internal import Transparency

extension ReportBuilder {
    /// The included files with their records, in the order of their numbers.
    var included: [(record: ResolvedRecord, content: ResolvedContent)] {
        evidence.records.flatMap { record in record.contents.filter { $0.exhibit != nil }.map { (record, $0) } }
    }

    func exhibits() -> ReportSection {
        let rows = included.map { record, content in
            [
                content.exhibit ?? "", record.label, Self.whatItIs(content), Phrase.grouped(content.byteCount),
                Phrase.short(content.sha256.hex), place(content, in: record),
            ]
        }
        var blocks: [ReportBlock] = []
        if rows.isEmpty {
            blocks.append(.paragraph("No file is included; the records identify files by their digests."))
        } else {
            blocks.append(
                .table(
                    ReportTable(
                        columns: [
                            .init("Exhibit", .label), .init("Record", .label), .init("What it is"), .init("Bytes", .number),
                            .init("SHA-256", .code),
                            .init("File", .file),
                        ], rows: rows)))
        }
        blocks += [
            .heading("Custody"),
            .paragraph(
                "The ledger took the digest of each item when its entry was made, and this bundle holds bytes with the same digest. Who held an item before that, and how it came to them, is not on record here beyond what the entries declare. The files were copied without change; names in this bundle are new, and the recorded names are shown in the sections above."
            ),
        ]
        return ReportSection(
            title: "Exhibits and custody", question: "Where is each thing, and where did it come from?", blocks: blocks)
    }

    static func whatItIs(_ content: ResolvedContent) -> String {
        let name = Shown.name(content.recordedName)
        return switch content.line.line.list {
        case "file": "File of the work: \(name)"
        case "delivered": "Delivered file: \(name)"
        case "document": "Agreement document: \(name)"
        default: "Captured: \(name)"
        }
    }

    func withheld() -> ReportSection {
        var rows = [[String]]()
        for record in evidence.records {
            for content in record.contents {
                guard case .withheld(let reason) = content.state else { continue }
                rows.append([
                    record.label, "line \(content.line.index)", Phrase.grouped(content.byteCount),
                    Phrase.short(content.sha256.hex),
                    reason.sentence,
                ])
            }
        }
        let hidden = evidence.records.filter { $0.lines.count < $0.statement.lineCount }
        var blocks: [ReportBlock] = []
        if !hidden.isEmpty {
            blocks.append(
                .paragraph(
                    "Of these entries, only some lines are disclosed. The others are part of the signed list and stay unknown:"))
            blocks.append(
                .table(
                    ReportTable(
                        columns: [
                            .init("Record", .label), .init("Lines", .number), .init("Shown", .number),
                            .init("Not shown", .number),
                        ],
                        rows: hidden.map { record in
                            let (all, shown) = (record.statement.lineCount, record.lines.count)
                            return [record.label, Phrase.grouped(all), Phrase.grouped(shown), Phrase.grouped(all - shown)]
                        })))
        }
        if !rows.isEmpty {
            blocks.append(.paragraph("The bytes of these are not included:"))
            blocks.append(
                .table(
                    ReportTable(
                        columns: [
                            .init("Record", .label), .init("Line", .label), .init("Bytes", .number), .init("SHA-256", .code),
                            .init("Why"),
                        ], rows: rows)))
        }
        if blocks.isEmpty { blocks.append(.paragraph("Nothing of the entries shown here is withheld.")) }
        blocks.append(
            .paragraph(
                "The ledger has \(Phrase.count(evidence.checkpoint.size, "entry", "entries")); \(evidence.records.count == 1 ? "one is" : "\(Phrase.grouped(evidence.records.count)) are") shown here."
            ))
        if !evidence.searches.isEmpty {
            blocks.append(
                .paragraph(
                    "The author of this bundle states that these searches of the ledger found these entries and no others:"))
            blocks.append(
                .table(
                    ReportTable(
                        columns: [.init("Search"), .init("Found", .number), .init("Entries"), .init("Not in this bundle")],
                        rows: evidence.searches.map { search in
                            let missing = search.found.filter { evidence.record(at: $0) == nil }
                            return [
                                search.subject, "\(search.found.count)", Phrase.ranges(search.found),
                                missing.isEmpty ? "none" : Phrase.ranges(missing),
                            ]
                        })))
        }
        return ReportSection(title: "Withheld", question: "What is missing, and why?", blocks: blocks)
    }
}
