import ArgumentParser
import Ledger
import Provenance
import Transparency

struct UseList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the uses on record.",
        discussion: """
            EXAMPLES
              colophon use list
            """)

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await ledger.withLedger { output.show(UsesAnswer(uses: try $0.uses())) }
    }
}

private struct UsesAnswer: Answer {
    let uses: [UseRecord]

    var json: JSON { ["uses": .array(uses.map(\.json))] }

    func write(to page: inout Page) {
        if uses.isEmpty {
            page.line("No use is on record yet. Record one with: colophon use record")
            return
        }
        page.table(
            [["USE", "BY", "ACTION", "OBJECT", "WORKS", "CLAIMED"]]
                + uses.map { use in
                    let facts = Dictionary(use.use.facts.map { ($0.field, $0.value) }) { first, _ in first }
                    return [
                        use.handle, shown(use.use.by), facts["action"] ?? "not recorded", facts["object"] ?? "not recorded",
                        Amounts.grouped(use.targets.workCount), Amounts.instant(use.claimedTime),
                    ]
                })
    }
}
