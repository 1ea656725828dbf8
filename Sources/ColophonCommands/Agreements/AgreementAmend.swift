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
              colophon agreement amend platform --settle 2026-08 --accepted refused

            The changing document is kept beside the first one, and every term that comes quotes it. Nothing that is on record goes \
            away: a use is held against the words of its day. A change that you refused is recorded too, and does not govern; \
            whether one was accepted can be unknown, and then what depends on it stays undetermined, until you settle it: --settle names \
            the change, and --accepted says what became of it. The same document and terms again, now with an answer, settle it too.

            An agreement that has ended is amended only by a change that gives it a new last day.
            """)

    @Argument(help: ArgumentHelp("The handle of the agreement.", valueName: "agreement"))
    var agreement: String

    @Argument(help: ArgumentHelp("The document that changes it, as you have it.", valueName: "file"), completion: .file())
    var document: String?

    @Option(
        name: .long, help: ArgumentHelp("What it changes, in YAML.", valueName: "file"),
        completion: .file(extensions: ["yaml", "yml"]))
    var terms: String?

    @Option(
        name: .long,
        help: ArgumentHelp("A change on record, of which it was not known whether it was accepted.", valueName: "revision"))
    var settle: String?

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
        try validateWhat()
        guard on != nil else { return }
        guard let accepted else { throw ValidationError("--on is the day of --accepted. Say how you agreed") }
        guard accepted != "refused", accepted != "unknown" else {
            throw ValidationError("--on is the day on which you agreed, and --accepted \(shown(accepted)) says that you did not")
        }
    }

    private func validateWhat() throws {
        guard settle != nil else {
            guard document != nil else { throw ValidationError("no document is given. Give the one that changes the agreement") }
            guard terms != nil else { throw ValidationError("what it changes is not said. Give --terms") }
            return
        }
        guard document == nil, terms == nil, !noStore else {
            throw ValidationError("--settle is about a change on record. Give no document and no --terms")
        }
        guard accepted != nil, accepted != "unknown" else {
            throw ValidationError("--settle says what became of a change. Give --accepted: how you agreed, or refused")
        }
    }

    func run() async throws {
        Interrupt.install()
        let acceptance = try acceptance()
        if let settle {
            guard let acceptance else { throw CleanExit.helpRequest(self) }
            let request = SettlementRequest(
                agreement: agreement, revision: settle, acceptance: acceptance.state, how: acceptance.how)
            return try await ledger.withLedger(.writing) { ledger in
                output.show(AgreementChanged(outcome: try ledger.settle(request) { try key.unlock(ledger) }))
            }
        }
        guard let document, let terms else { throw CleanExit.helpRequest(self) }
        var request = try AmendmentRequest(agreement: agreement, document: path(document), terms: path(terms))
        request.keepsDocument = !noStore
        request.acceptance = acceptance?.state
        request.how = acceptance?.how
        try await ledger.withLedger(.writing) { [request] ledger in
            output.show(AgreementChanged(outcome: try await ledger.amend(request) { try key.unlock(ledger) }))
        }
    }

    /// What --accepted and --on say.
    private func acceptance() throws -> (state: Revision.Acceptance, how: ExecutionMethod?)? {
        let day = try on.map { try CalendarDay($0) }
        switch accepted {
        case nil: return nil
        case "refused": return (.refused, nil)
        case "unknown": return (.unknown, nil)
        case let how?:
            guard let method = ExecutionMethod(rawValue: how) else {
                throw Refusal(
                    "“\(how)” says neither how you agreed nor that you did not", hint: Revision.Acceptance.hint(for: how))
            }
            return (.accepted(on: day), method)
        }
    }
}
