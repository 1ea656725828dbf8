internal import Provenance
internal import Transparency

/// The explanation of one finding, in the order in which a person would reason.
struct FindingBlocks {
    private let finding: EvidenceFinding

    init(_ finding: EvidenceFinding) { self.finding = finding }

    /// The parts that the explanation has. One in a form that this version does not know is shown as its text.
    var blocks: [ReportBlock] {
        guard finding.explanation["engine"]?["rules"]?.string != nil else { return [.verbatim(finding.text)] }
        return list("How what is not recorded was taken", texts(finding.explanation["asked"]?["taken"]))
            + list("Deliveries looked at", remarks("links")) + list("The words in force", remarks("revision")) + terms
            + list("Where words meet", remarks("conflict")) + days + changes + engine
    }

    private func list(_ title: String, _ items: [String]) -> [ReportBlock] {
        items.isEmpty ? [] : [.paragraph(title + ":"), .list(items)]
    }

    private func texts(_ json: JSON?) -> [String] { json?.array?.compactMap(\.string).map { Phrase.capitalised($0) + "." } ?? [] }

    private func remarks(_ member: String) -> [String] {
        rows(member).map { row in
            let aside = row["answer"]?.string == "no" ? " (set aside)" : row["answer"]?.string == "unknown" ? " (not known)" : ""
            return "\(text(row, "subject")): \(text(row, "sentence"))\(aside)."
        }
    }

    private func rows(_ member: String) -> [JSON] { finding.explanation[member]?.array ?? [] }

    private func text(_ row: JSON, _ member: String) -> String { row[member]?.string ?? "–" }

    private var terms: [ReportBlock] {
        rows("terms").flatMap { row -> [ReportBlock] in
            let clause = row["clause"]?.string.map { ", clause \($0)" } ?? ""
            let day = row["day"]?.string.map { ", held against \($0)" } ?? ""
            let applies =
                switch row["applies"]?.string {
                case "yes": "applies"
                case "no": "does not apply"
                default: "may apply"
                }
            return [
                .sentence(
                    ReportSentence(
                        .inferred,
                        "Term \(text(row, "term")) of \(text(row, "agreement"))\(clause)\(day) (\(text(row, "effect"))): \(applies)."
                    )),
                .table(
                    ReportTable(
                        columns: [.init("In this", .label), .init("The term reaches it", .label), .init("Because")],
                        rows: (row["meetings"]?.array ?? []).map { meeting in
                            [text(meeting, "dimension"), text(meeting, "answer"), text(meeting, "step")]
                        })),
            ]
        }
    }

    private var days: [ReportBlock] {
        guard !rows("parts").isEmpty else { return [] }
        return [
            .paragraph("The words changed during the days of the use:"),
            .table(
                ReportTable(
                    columns: [.init("From", .label), .init("Until", .label), .init("Verdict", .label)],
                    rows: rows("parts").map { [text($0, "from"), text($0, "until"), text($0, "verdict")] })),
        ]
    }

    private var changes: [ReportBlock] {
        guard !rows("wouldChange").isEmpty else { return [.paragraph("No single fact on record would change it.")] }
        return [
            .paragraph("What would change it:"),
            .table(
                ReportTable(
                    columns: [.init("If"), .init("Then", .label), .init("Settled by")],
                    rows: rows("wouldChange").map { row in
                        let condition = text(row, "condition")
                        return [
                            condition.hasPrefix("if ") ? String(condition.dropFirst(3)) : condition, text(row, "verdict"),
                            text(row, "settledBy"),
                        ]
                    })),
        ]
    }

    private var engine: [ReportBlock] {
        let engine = finding.explanation["engine"]
        let size = engine?["ledgerSize"]?.integer.map { ", over the first \(Phrase.grouped($0)) entries of the ledger" } ?? ""
        return [
            .sentence(
                ReportSentence(
                    .computed,
                    "Judged by rules version \(engine?["rules"]?.string ?? "–") and vocabulary \(Phrase.short(engine?["vocabulary"]?.string ?? "–"))\(size)."
                ))
        ]
    }
}
