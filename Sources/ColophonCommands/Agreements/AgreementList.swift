import ArgumentParser
import Ledger
import Provenance
import Transparency

struct AgreementList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the agreements on record, and where each of them stands.",
        discussion: """
            EXAMPLES
              colophon agreement list
              colophon agreement list --on 2026-12-31
            """)

    @Option(name: .long, help: ArgumentHelp("The day to look at; otherwise today (UTC).", valueName: "YYYY-MM-DD"))
    var on: String?

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let day = try on.map { try CalendarDay($0) } ?? Clock.today
        try await ledger.withLedger { ledger in
            output.show(
                AgreementsAnswer(
                    day: day, agreements: try ledger.agreements().map { ($0, try $0.terms.onDay(day)) }))
        }
    }
}

private struct AgreementsAnswer: Answer {
    let day: CalendarDay
    let agreements: [(record: AgreementRecord, onDay: AgreementOnDay)]

    var json: JSON {
        [
            "on": .string(day.description),
            "agreements": .array(
                agreements.map { record, onDay in
                    guard var members = record.json.object else { return .null }
                    members["state"] = .string(onDay.state.rawValue)
                    members["stateSentence"] = .string(onDay.sentence)
                    return .object(members)
                }),
        ]
    }

    func write(to page: inout Page) {
        if agreements.isEmpty {
            page.line("No agreement is on record yet. Begin with: colophon agreement template")
            return
        }
        page.table(
            [["AGREEMENT", "WITH", "FROM", "STATE ON \(day)", "TERMS", "CLAIMED"]]
                + agreements.map { agreement, onDay in
                    let terms = agreement.terms
                    return [
                        terms.handle,
                        Columns.clipped(
                            terms.parties.filter { $0.role == .other }.map { shown($0.name) }.joined(separator: ", "), to: 40),
                        terms.dates.from.description, onDay.sentence,
                        Amounts.grouped(onDay.terms.count { $0.isInForce != .no }),
                        Amounts.instant(agreement.claimedTime),
                    ]
                })
    }
}

extension AgreementRecord {
    var json: JSON {
        var members: [String: JSON] = [
            "handle": .string(terms.handle), "entry": entry.json, "claimedTime": .integer(claimedTime),
            "parties": .array(terms.parties.map { .object($0.members) }), "dates": .object(terms.dates.members),
            "document": .object(document.members), "executions": .array(terms.executions.map { .object($0.members) }),
            "terms": .array(terms.terms.map { .object($0.members) }),
        ]
        members["versions"] = .array(
            versions.map { version in
                guard var members = version.json.object else { return .null }
                members["settles"] = self.version(settledBy: version.content.number).map { .integer($0) }
                return .object(members)
            })
        members["deadlines"] = .array(terms.deadlines.map { .object($0.members) })
        members["duties"] = .array(terms.duties.map { .object($0.members) })
        members["decision"] = terms.decision.map { .string($0.rawValue) }
        if !signatures.isEmpty { members["signatures"] = .array(signatures.map { .object($0.members) }) }
        members["title"] = terms.title.map { .string($0) }
        members["pays"] = terms.payment.map { .object($0.members) }
        members["precedence"] = terms.precedence.map { .object($0.members) }
        return .object(members)
    }
}
