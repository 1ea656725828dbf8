import ArgumentParser
import Files
import Ledger
import Provenance

struct AgreementEnd: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "end",
        abstract: "Record that an agreement came to its end.",
        discussion: """
            EXAMPLES
              colophon agreement end brand-2026 --on 2026-12-31 --how expiry
              colophon agreement end platform --on 2026-06-30 --how termination \\
                --document notice.txt --quote "we terminate the agreement"

            After the last day, each term does what it says of itself: it ends, it survives, or it does not say, and then what \
            depends on it is undetermined. The words of --quote stand in the document that is given, else in the agreement's own. \
            Evidence about the agreement brings the end along, with your reason.
            """)

    @Argument(help: ArgumentHelp("The handle of the agreement.", valueName: "agreement"))
    var agreement: String

    @Option(name: .long, help: ArgumentHelp("Its last day.", valueName: "YYYY-MM-DD"))
    var on: String

    @Option(
        name: .long, help: ArgumentHelp("How it ended: termination, expiry or withdrawal.", valueName: "how"),
        completion: .list(EndMethod.allCases.map(\.rawValue)))
    var how: String

    @Option(name: .long, help: ArgumentHelp("Why, in your words.", valueName: "text"))
    var reason: String?

    @Option(name: .long, help: ArgumentHelp("A document that ends it, such as a notice.", valueName: "file"), completion: .file())
    var document: String?

    @Option(name: .long, help: ArgumentHelp("The words that end it.", valueName: "text"))
    var quote: String?

    @Option(name: .long, help: ArgumentHelp("Where they stand, as the document numbers it.", valueName: "clause"))
    var clause: String?

    @Option(
        name: .long, help: ArgumentHelp("Which one, when they stand there several times.", valueName: "number"), transform: count)
    var occurrence: Int?

    @Flag(name: .long, help: "Commit to the document, and do not keep its bytes.")
    var noStore = false

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var key: KeyOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if quote == nil, clause != nil || occurrence != nil {
            throw ValidationError("--clause and --occurrence say where the words of --quote stand. Give the words")
        }
    }

    func run() async throws {
        Interrupt.install()
        var request = try EndRequest(agreement: agreement, on: CalendarDay(on), how: EndMethod(word: how))
        request.reason = reason
        request.document = try document.map { try path($0) }
        request.keepsDocument = !noStore
        request.quote = quote
        request.clause = clause
        request.occurrence = occurrence
        try await ledger.withLedger(.writing) { [request] ledger in
            output.show(AgreementChanged(outcome: try await ledger.end(request) { try key.unlock(ledger) }))
        }
    }
}
