import ArgumentParser
import Files
import Ledger
import Provenance

struct AgreementAmend: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "amend",
        abstract: "Record a change to an agreement: from when, for which deliveries, and in which words.",
        discussion: """
            EXAMPLES
              colophon agreement template --amendment > change.yaml
              colophon agreement amend brand-2026 letter.txt --terms change.yaml
              colophon agreement amend platform new-terms.md --terms change.yaml \\
                --accepted continued-use --on 2026-08-01

            The changing document is kept beside the first one, and every term that comes quotes it. Nothing that is on record goes \
            away: a use is held against the words of its day. A change that you refused is recorded too, and does not govern; \
            whether one was accepted can be unknown, and then what depends on it stays undetermined.

            An agreement that has ended is amended only by a change that gives it a new last day.
            """)

    @Argument(help: ArgumentHelp("The handle of the agreement.", valueName: "agreement"))
    var agreement: String

    @Argument(help: ArgumentHelp("The document that changes it, as you have it.", valueName: "file"), completion: .file())
    var document: String

    @Option(
        name: .long, help: ArgumentHelp("What it changes, in YAML.", valueName: "file"),
        completion: .file(extensions: ["yaml", "yml"]))
    var terms: String

    @Option(
        name: .long,
        help: ArgumentHelp(
            "How you agreed: signed, clicked, continued-use, performed, oral; or: refused, unknown.", valueName: "how"))
    var accepted: String?

    @Option(name: .long, help: ArgumentHelp("The day on which you agreed.", valueName: "YYYY-MM-DD"))
    var on: String?

    @Flag(name: .long, help: "Commit to the document, and do not keep its bytes.")
    var noStore = false

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var key: KeyOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard on != nil else { return }
        guard let accepted else { throw ValidationError("--on is the day of --accepted. Say how you agreed") }
        guard accepted != "refused", accepted != "unknown" else {
            throw ValidationError("--on is the day on which you agreed, and --accepted \(shown(accepted)) says that you did not")
        }
    }

    func run() async throws {
        Interrupt.install()
        var request = try AmendmentRequest(agreement: agreement, document: path(document), terms: path(terms))
        request.keepsDocument = !noStore
        let day = try on.map { try CalendarDay($0) }
        switch accepted {
        case nil: break
        case "refused": request.acceptance = .refused
        case "unknown": request.acceptance = .unknown
        case let how?:
            request.acceptance = .accepted(on: day)
            request.how = try ExecutionMethod(word: how)
        }
        try await ledger.withLedger(.writing) { [request] ledger in
            output.show(AgreementChanged(outcome: try await ledger.amend(request) { try key.unlock(ledger) }))
        }
    }
}
