import ArgumentParser
import Files
import Ledger

struct AgreementCorrect: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "correct",
        abstract: "Correct how you read an agreement: other terms, resting on the same words.",
        discussion: """
            EXAMPLES
              colophon agreement correct brand-2026 --terms terms.yaml \\
                --reason "clause 4 names a purpose"

            The terms file is the whole reading, as for `agreement add`, and quotes the document that is on record. The agreement itself does \
            not change: for that there is `agreement amend`. From now on uses are held against the corrected reading; the earlier one stays on \
            record, and a finding says that it was corrected, and by which entry.
            """)

    @Argument(help: ArgumentHelp("The handle of the agreement.", valueName: "agreement"))
    var agreement: String

    @Option(
        name: .long, help: ArgumentHelp("The terms, in YAML.", valueName: "file"), completion: .file(extensions: ["yaml", "yml"]))
    var terms: String

    @Option(name: .long, help: ArgumentHelp("What was wrong, in your words.", valueName: "text"))
    var reason: String?

    @OptionGroup var recorded: RecordedDocumentOptions
    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var key: KeyOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        Interrupt.install()
        var request = try ReadingRequest(agreement: agreement, terms: path(terms))
        request.reason = reason
        request.document = try recorded.file
        try await ledger.withLedger(.writing) { [request] ledger in
            output.show(AgreementChanged(outcome: try await ledger.correctReading(request) { try key.unlock(ledger) }))
        }
    }
}
