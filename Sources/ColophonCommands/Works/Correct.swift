import ArgumentParser
import Ledger
import Provenance
import Transparency

struct Correct: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say that an entry is wrong, and how it is to be read.",
        discussion: """
            EXAMPLES
              colophon correct 4 --note "The photographer is Ana Ruiz, not Anna Ruis."

            Nothing on record is changed or removed. The correction is an entry of its own, which history shows and evidence brings along.
            """)

    @Argument(
        help: ArgumentHelp("The position of the entry, from 0, as colophon history shows it.", valueName: "entry"),
        transform: count)
    var entry: Int

    @Option(name: .long, help: ArgumentHelp("What is wrong, and what is right.", valueName: "text"))
    var note: String

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var key: KeyOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await ledger.withLedger(.writing) { ledger in
            let correction = try ledger.correct(entry, note: note) { try key.unlock(ledger) }
            output.show(CorrectionAnswer(correction: correction))
        }
    }
}

private struct CorrectionAnswer: Answer {
    let correction: CorrectionRecord

    var json: JSON {
        ["entry": correction.entry.json, "corrects": correction.corrects.json, "note": .string(correction.note)]
    }

    func write(to page: inout Page) {
        page.line("recorded entry \(correction.entry.index), a correction of entry \(correction.corrects.index)")
    }
}
