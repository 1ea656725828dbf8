internal import Provenance

/// Renders the report as a page without scripts, which loads nothing.
struct ReportHTML {
    let document: ReportDocument

    var text: String {
        get throws {
            var values: [String: Any] = [
                "title": document.title, "subject": document.subject, "bundle": document.bundleID,
                "cover": document.cover.map(fact), "verdicts": document.summary.verdicts.map(verdict),
                "sentences": document.summary.sentences.map(sentence), "status": document.summary.status.map(status),
                "sections": document.sections.enumerated().map { section($1, number: $0 + 2) },
            ]
            values["limitsNumber"] = document.sections.firstIndex { $0.title == "Limits" }.map { "\($0 + 2)" } ?? ""
            return try Self.templates.render(values, style: ReportStyle.css(bundleID: document.bundleID))
        }
    }

    private static let templates = HTMLTemplates([
        "page": ReportTemplate.page, "sentence": ReportTemplate.sentence, "quote": ReportTemplate.quote,
        "fact": ReportTemplate.fact,
    ])

    private func verdict(_ verdict: ReportSummary.Verdict) -> [String: Any] {
        [
            "name": verdict.verdict.rawValue, "about": verdict.subject, "sentence": verdict.sentence,
            "side": verdict.verdict.side.rawValue,
            "quotes": verdict.quotes.map(quote),
        ]
    }

    private func sentence(_ sentence: ReportSentence) -> [String: Any] {
        ["tag": sentence.kind.rawValue, "tagClass": sentence.kind.rawValue.lowercased(), "text": sentence.text]
    }

    private func status(_ status: ReportSummary.Status) -> [String: Any] {
        [
            "what": status.what, "state": status.state.rawValue, "note": status.note,
            "stateClass": Self.stateClass(status.state.rawValue),
        ]
    }

    private func quote(_ quote: ReportQuote) -> [String: Any] { ["quoteText": quote.text, "place": quote.place] }

    private func fact(_ fact: ReportFact) -> [String: Any] {
        [
            "factName": fact.name, "value": fact.value, "rowClass": fact.isCode ? "wide" : "narrow",
            "factClass": fact.isCode ? "code" : "plain", "hasTag": fact.kind != nil,
            "tag": fact.kind?.rawValue ?? "", "tagClass": fact.kind?.rawValue.lowercased() ?? "",
        ]
    }

    private func section(_ section: ReportSection, number: Int) -> [String: Any] {
        [
            "number": "\(number)", "sectionTitle": section.title, "question": section.question,
            "blocks": section.blocks.map(block),
        ]
    }

    private func block(_ block: ReportBlock) -> [String: Any] {
        switch block {
        case .heading(let text): ["isHeading": true, "text": text]
        case .sentence(let value): sentence(value).merging(["isSentence": true]) { first, _ in first }
        case .paragraph(let text): ["isParagraph": true, "text": text]
        case .facts(let facts): ["isFacts": true, "facts": facts.map(fact)]
        case .quote(let value): quote(value).merging(["isQuote": true]) { first, _ in first }
        case .table(let value): table(value)
        case .list(let items): ["isList": true, "items": items.map { ["item": $0] }]
        case .verbatim(let text): ["isVerbatim": true, "text": text]
        }
    }

    private func table(_ table: ReportTable) -> [String: Any] {
        [
            "isTable": true, "tableClass": "plain",
            "columns": table.columns.map { ["columnTitle": $0.title, "style": Self.cellClass($0.style)] },
            "rows": table.rows.map { row in
                ["cells": zip(table.columns, row).map { cell($1, style: $0.style) }]
            },
        ]
    }

    private func cell(_ text: String, style: ReportTable.Style) -> [String: Any] {
        let isTag = style == .tag
        let isState = style == .state
        // A path in the bundle is plain by construction; whatever else stands in such a column is a reason, and no link.
        let isLink = style == .file && BundlePath.refusal(of: Array(text.utf8)) == nil
        return [
            "cell": text, "style": Self.cellClass(style), "isTag": isTag, "isLink": isLink, "isState": isState,
            "isPlain": !isTag && !isState && !isLink,
            "tagClass": isTag ? text.lowercased() : isState ? Self.stateClass(text) : "",
        ]
    }

    private static func cellClass(_ style: ReportTable.Style) -> String {
        style == .tag || style == .state ? style.rawValue + "-cell" : style.rawValue
    }

    private static func stateClass(_ state: String) -> String { state.lowercased().split(separator: " ").joined(separator: "-") }
}
