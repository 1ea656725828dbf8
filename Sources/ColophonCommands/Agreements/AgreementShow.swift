import ArgumentParser
import Cryptography
import Files
import Ledger
import Provenance
import Transparency

struct AgreementShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show an agreement: who, from when to when, what its words permit and forbid, and what became of it.",
        discussion: """
            EXAMPLES
              colophon agreement show brand-2026
              colophon agreement show brand-2026 --on 2026-09-01
              colophon agreement show brand-2026 --as-odrl > policy.jsonld

            With --on, the answer is which words are in force on that day, and why: each change applies or does not, because of its day, \
            of whether it was accepted, and of the deliveries it reaches; each term stands, was replaced, ended, or survives.
            """)

    @Argument(help: ArgumentHelp("The handle of the agreement.", valueName: "agreement"))
    var name: String

    @Option(name: .long, help: ArgumentHelp("Show the words in force on a day.", valueName: "YYYY-MM-DD"))
    var on: String?

    @Option(
        name: .long,
        help: ArgumentHelp("The day of the delivery it is about; otherwise the same day.", valueName: "YYYY-MM-DD"))
    var delivered: String?

    @Flag(name: .customLong("as-odrl"), help: "Show it as an ODRL 2.2 policy in JSON-LD, for other programs.")
    var asODRL = false

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if delivered != nil, on == nil { throw ValidationError("--delivered belongs to --on. Give the day to look at") }
    }

    func run() async throws {
        let day = try on.map { try CalendarDay($0) }
        if asODRL { return try await showAsODRL(on: day ?? Clock.today) }
        let delivery = try delivered.map { try CalendarDay($0) }
        try await ledger.withLedger { ledger in
            let agreement = try ledger.agreement(named: name)
            guard let day else {
                return output.show(
                    AgreementAnswer(agreement: agreement, countersignatures: try ledger.countersignatures(of: agreement)))
            }
            output.show(
                AgreementOnDayAnswer(agreement: agreement, onDay: try agreement.terms.onDay(day, delivered: delivery)))
        }
    }
}

extension AgreementShow {
    /// JSON-LD is what was asked for, so there is no other form of the answer.
    fileprivate func showAsODRL(on day: CalendarDay) async throws {
        try await ledger.withLedger { ledger in
            let policy = try ODRLExport.json(of: ledger.agreement(named: name).terms, on: day)
            Output.show(policy)
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
        if let decision = terms.decision { rows.append(["decided", decision.rawValue]) }
        rows.append([
            "in force",
            "from \(terms.dates.from) "
                + (terms.dates.until.map { "until \($0)" } ?? "on, no end stated in the words as first agreed"),
        ])
        for version in agreement.versions {
            if let ending = version.content.ending { rows.append(["its end", ending.sentence]) }
        }
        for execution in terms.executions { rows.append(["bound by", execution.sentence]) }
        rows.append([
            "document",
            "\(shown(agreement.document.name)), SHA-256 \(agreement.document.sha256.hex)\(agreement.document.isKept ? "" : ", not kept")",
        ])
        for deadline in terms.deadlines { rows.append(["deadline", deadline.days]) }
        for duty in terms.duties { rows.append(["duty", duty.sentence]) }
        for signature in agreement.signatures { rows.append(["signature", signature.sentence]) }
        rows += countersignatures.filter { $0.countersigns == agreement.entry }.map { ["countersigned", $0.sentence] }
        rows.append(["on record", "entry \(agreement.entry.index), claimed \(Amounts.instant(agreement.claimedTime))"])
        page.table(rows)
        for term in terms.terms { page.term(term) }
        for version in agreement.versions { write(version, to: &page) }
    }

    private func write(_ version: AgreementRecord.Version, to page: inout Page) {
        if version.content.change != .original {
            page.line()
            page.line(
                "version \(version.content.number), entry \(version.entry.index), claimed \(Amounts.instant(version.claimedTime)): \(version.content.summary)"
            )
            let open = agreement.version(settledBy: version.content.number)
            if let open { page.line("  settles version \(open), where that was not known; the words are the same") }
            if let answer = agreement.version(settling: version.content.number) { page.line("  settled by version \(answer)") }
            for signature in countersignatures where signature.countersigns == version.entry {
                page.line("  countersigned \(signature.sentence)")
            }
            if open == nil { for line in version.content.details { page.line("  \(line)") } }
            for flag in version.content.flags.prefix(Self.listedFlags) {
                page.line(
                    "    \(flag.severity) \(flag.polarity) \(flag.category), bytes \(flag.range.lowerBound)–\(flag.range.upperBound)"
                )
            }
            if version.content.flags.count > Self.listedFlags {
                page.line("    and \(Amounts.grouped(version.content.flags.count - Self.listedFlags)) more; --json has all")
            }
            if open == nil { for term in version.content.terms { page.term(term, indent: 2) } }
        }
        for correction in version.corrections {
            page.line()
            page.line("entry \(correction.entry.index) corrects entry \(version.entry.index): \(shown(correction.note))")
        }
    }

    private static let listedFlags = 20
}

extension Page {
    /// A term with its words, and what its owner reads in them.
    mutating func term(_ term: Term, indent: Int = 0) {
        let space = String(repeating: " ", count: indent)
        line()
        let clause = term.clause.map { ", clause \(shown($0))" } ?? ""
        line(
            "\(space)\(term.effect.rawValue) \(shown(term.id))\(clause), bytes \(term.range.lowerBound)–\(term.range.upperBound)")
        paragraph("“\(Escaping.visible(term.quote, keepsLineBreaks: true))”", indent: indent + 2)
        table(Self.limits(of: term), indent: indent + 2)
    }

    private static func limits(of term: Term) -> [[String]] {
        func row(_ name: String, _ words: [some VocabularyWord]?) -> [String]? {
            words.flatMap { $0.isEmpty ? nil : [name, $0.map(\.rawValue).joined(separator: ", ")] }
        }
        func names(_ name: String, _ names: [String]) -> [String]? {
            names.isEmpty ? nil : [name, names.map { shown($0) }.joined(separator: ", ")]
        }
        return [
            row("actions", term.actions), row("objects", term.objects), row("purposes", term.purposes),
            row("recipients", term.recipients),
            row("form", term.form), row("who", term.who), row("only, in", term.exclusive), names("unless", term.unless),
            names("requires", term.requires), names("goes before", term.notwithstanding), names("subject to", term.subjectTo),
            term.from.map { ["from", $0.description] }, term.until.map { ["until", $0.description] },
            ["reading", term.reading.rawValue], ["after the end", term.after.rawValue],
        ].compactMap { $0 }
    }
}

extension PartyRole {
    /// The role as people say it.
    var words: String { self == .other ? "other side" : rawValue }
}
