internal import Provenance

/// Renders the report as plain text.
struct ReportText {
    let document: ReportDocument

    var text: String {
        var out = TextLayout()
        out.heading(document.title, level: 1)
        out.paragraph(document.subject)
        out.empty()
        for fact in document.cover { add(fact, to: &out) }
        out.paragraph("Draft made by a program from recorded facts. It is not legal advice.")
        addSummary(to: &out)
        for (offset, section) in document.sections.enumerated() {
            out.heading("\(offset + 2). \(section.title)", level: 2)
            out.line(section.question)
            for block in section.blocks { add(block, to: &out) }
        }
        out.paragraph("Bundle \(document.bundleID)")
        return out.text
    }

    private func addSummary(to out: inout TextLayout) {
        out.heading("1. Summary", level: 2)
        out.line("What was found, and on which words?")
        for verdict in document.summary.verdicts {
            out.paragraph("\(verdict.verdict.rawValue.uppercased())  \(verdict.subject)")
            out.line("[INFERRED] \(verdict.sentence)")
            for quote in verdict.quotes { add(quote, to: &out) }
        }
        for sentence in document.summary.sentences { add(sentence, to: &out) }
        out.heading("Status when this page was made", level: 3)
        for status in document.summary.status {
            out.item("[\(status.state.rawValue)]", "\(status.what). \(status.note)")
        }
    }

    private func add(_ block: ReportBlock, to out: inout TextLayout) {
        switch block {
        case .heading(let title): out.heading(title, level: 3)
        case .sentence(let sentence): add(sentence, to: &out)
        case .paragraph(let text): out.paragraph(text)
        case .facts(let facts):
            out.empty()
            for fact in facts { add(fact, to: &out) }
        case .quote(let quote): add(quote, to: &out)
        case .table(let table): add(table, to: &out)
        case .list(let items):
            for (offset, item) in items.enumerated() { out.item("\(offset + 1).", item) }
        case .verbatim(let text): out.verbatim(text, margin: "  ")
        }
    }

    private func add(_ sentence: ReportSentence, to out: inout TextLayout) {
        out.paragraph("[\(sentence.kind.rawValue)] \(sentence.text)")
    }

    private func add(_ fact: ReportFact, to out: inout TextLayout) {
        let tag = fact.kind.map { " [\($0.rawValue)]" } ?? ""
        out.line("\(fact.name): \(fact.value)\(tag)", hanging: 2)
    }

    private func add(_ quote: ReportQuote, to out: inout TextLayout) {
        out.verbatim(quote.text, margin: "  | ")
        out.line("(\(quote.place))", indent: 4)
    }

    /// A row is a short block: its first cell, then the others with their names. Columns would not fit, nor be heard well.
    private func add(_ table: ReportTable, to out: inout TextLayout) {
        for row in table.rows {
            out.empty()
            for (offset, cell) in row.enumerated() {
                let title = table.columns[offset].title
                if offset == 0 {
                    out.line("* \(title): \(cell)", hanging: 4)
                } else {
                    out.line("\(title): \(cell)", indent: 2, hanging: 2)
                }
            }
        }
    }
}
