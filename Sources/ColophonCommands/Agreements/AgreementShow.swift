import ArgumentParser
import Cryptography
import Files
import Ledger
import Provenance
import Transparency

struct AgreementShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show an agreement: who, from when to when, and what its words permit and forbid.",
        discussion: """
            EXAMPLES
              colophon agreement show brand-2026
            """)

    @Argument(help: ArgumentHelp("The handle of the agreement.", valueName: "agreement"))
    var name: String

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await ledger.withLedger { ledger in
            let agreement = try ledger.agreement(named: name)
            output.show(
                AgreementAnswer(agreement: agreement, countersignatures: try ledger.countersignatures(of: agreement.entry)))
        }
    }
}

private struct AgreementAnswer: Answer {
    let agreement: AgreementRecord
    let countersignatures: [CountersignatureRecord]

    var json: JSON { agreement.json.adding(countersignatures) }

    func write(to page: inout Page) {
        let terms = agreement.terms
        var rows = [["agreement", terms.handle]]
        if let title = terms.title { rows.append(["title", shown(title)]) }
        for party in terms.parties { rows.append([party.role.words, "\(shown(party.name)) (\(shown(party.handle)))"]) }
        rows.append(["in force", "from \(terms.dates.from) " + (terms.dates.until.map { "until \($0)" } ?? "on, no end stated")])
        for execution in terms.executions {
            let day = execution.on.map { " on \($0)" } ?? ""
            rows.append(["bound by", "\(shown(execution.by)), \(execution.how.rawValue)\(day) (\(execution.basis.rawValue))"])
        }
        rows.append([
            "document",
            "\(shown(agreement.document.name)), SHA-256 \(agreement.document.sha256.hex)\(agreement.document.isKept ? "" : ", not kept")",
        ])
        for signature in agreement.signatures { rows.append(["signature", signature.sentence]) }
        rows += countersignatures.map { ["countersigned", $0.sentence] }
        rows.append(["on record", "entry \(agreement.entry.index), claimed \(Amounts.instant(agreement.claimedTime))"])
        page.table(rows)
        for term in terms.terms {
            page.line()
            let clause = term.clause.map { ", clause \(shown($0))" } ?? ""
            page.line(
                "\(term.effect.rawValue) \(shown(term.id))\(clause), bytes \(term.range.lowerBound)–\(term.range.upperBound)")
            page.paragraph("“\(Escaping.visible(term.quote, keepsLineBreaks: true))”", indent: 2)
            page.table(Self.limits(of: term), indent: 2)
        }
    }

    private static func limits(of term: Term) -> [[String]] {
        func row(_ name: String, _ words: [some VocabularyWord]?) -> [String]? {
            words.flatMap { $0.isEmpty ? nil : [name, $0.map(\.rawValue).joined(separator: ", ")] }
        }
        return [
            row("actions", term.actions), row("objects", term.objects), row("purposes", term.purposes),
            row("recipients", term.recipients),
            row("form", term.form), row("who", term.who), row("only, in", term.exclusive), ["reading", term.reading.rawValue],
            ["after the end", term.after.rawValue],
        ].compactMap { $0 }
    }
}

extension PartyRole {
    /// The role as people say it.
    var words: String { self == .other ? "other side" : rawValue }
}
