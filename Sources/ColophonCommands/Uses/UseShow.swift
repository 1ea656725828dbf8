import ArgumentParser
import Cryptography
import Files
import Ledger
import Provenance
import Transparency

struct UseShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show what was recorded of a use.",
        discussion: """
            EXAMPLES
              colophon use show use-1
            """)

    @Argument(help: ArgumentHelp("The handle of the use.", valueName: "use"))
    var name: String

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await ledger.withLedger { output.show(UseAnswer(use: try $0.use(named: name))) }
    }
}

private struct UseAnswer: Answer {
    let use: UseRecord

    var json: JSON { use.json }

    func write(to page: inout Page) {
        page.table([
            ["use", use.handle], ["entry", String(use.entry.index)], ["claimed time", Amounts.instant(use.claimedTime)],
        ])
        page.line()
        page.table(
            [["FACT", "VALUE", "KNOWN HOW"]] + use.use.facts.map { [shown($0.field), shown($0.value), $0.basis.rawValue] })
        page.line()
        for target in use.targets { page.line("of    " + target.summary) }
        for exhibit in use.exhibits {
            page.line(
                "with  \(shown(exhibit.name)), \(Amounts.bytes(exhibit.byteCount)), SHA-256 \(exhibit.sha256.hex)\(exhibit.isKept ? "" : ", not kept")"
            )
        }
        if let note = use.note {
            page.line()
            page.paragraph(Escaping.visible(note, keepsLineBreaks: true))
        }
    }
}
