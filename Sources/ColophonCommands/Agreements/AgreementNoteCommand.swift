import ArgumentParser
import Files
import Ledger
import Provenance

struct AgreementNoteCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "note",
        abstract: "Record something that was said beside an agreement, such as a reply to your questions.",
        discussion: """
            EXAMPLES
              colophon agreement note brand-2026 --file reply.eml
              colophon agreement note brand-2026 --text "They will look into it."

            It is context: assessments list it and take nothing from it, and evidence about the agreement brings it along. What changes \
            the words is recorded with: colophon agreement amend.
            """)

    @Argument(help: ArgumentHelp("The handle of the agreement.", valueName: "agreement"))
    var agreement: String

    @Option(
        name: .customLong("file"), parsing: .singleValue,
        help: ArgumentHelp("A reply or another exhibit, kept in the ledger.", valueName: "file"), completion: .file())
    var files: [String] = []

    @Option(name: .long, help: ArgumentHelp("A remark, kept as you write it.", valueName: "text"))
    var text: String?

    @Flag(name: .long, help: "Commit to the files, and do not keep their bytes.")
    var noStore = false

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var key: KeyOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if files.isEmpty, text == nil { throw ValidationError("nothing to note. Give --file or --text") }
    }

    func run() async throws {
        Interrupt.install()
        var request = NoteRequest(agreement: agreement)
        request.text = text
        request.files = try files.map { try path($0) }
        request.keepsFiles = !noStore
        try await ledger.withLedger(.writing) { [request] ledger in
            output.show(AgreementChanged(outcome: try ledger.note(request) { try key.unlock(ledger) }))
        }
    }
}
