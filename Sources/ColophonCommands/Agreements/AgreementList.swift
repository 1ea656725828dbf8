import ArgumentParser
import Ledger
import Provenance
import Transparency

struct AgreementList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the agreements on record.",
        discussion: """
            EXAMPLES
              colophon agreement list
            """)

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await ledger.withLedger { output.show(AgreementsAnswer(agreements: try $0.agreements())) }
    }
}

private struct AgreementsAnswer: Answer {
    let agreements: [AgreementRecord]

    var json: JSON { ["agreements": .array(agreements.map(\.json))] }

    func write(to page: inout Page) {
        if agreements.isEmpty {
            page.line("No agreement is on record yet. Begin with: colophon agreement template")
            return
        }
        page.table(
            [["AGREEMENT", "WITH", "FROM", "UNTIL", "TERMS", "CLAIMED"]]
                + agreements.map { agreement in
                    let terms = agreement.terms
                    return [
                        terms.handle,
                        Columns.clipped(
                            terms.parties.filter { $0.role == .other }.map { shown($0.name) }.joined(separator: ", "), to: 40),
                        terms.dates.from.description, terms.dates.until?.description ?? "no end stated",
                        Amounts.grouped(terms.terms.count),
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
        if !signatures.isEmpty { members["signatures"] = .array(signatures.map { .object($0.members) }) }
        members["title"] = terms.title.map { .string($0) }
        members["pays"] = terms.payment.map { .object($0.members) }
        members["precedence"] = terms.precedence.map { .object($0.members) }
        return .object(members)
    }
}
