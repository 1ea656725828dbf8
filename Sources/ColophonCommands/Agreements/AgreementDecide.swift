import ArgumentParser
import Files
import Ledger
import Provenance

struct AgreementDecide: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "decide",
        abstract: "Record what you decided about an agreement, and what you knew of its words then.",
        discussion: """
            EXAMPLES
              colophon agreement decide platform --decision accepted --reason "pays well"

            With it goes what a review of the document points at now: category, direction, gravity and place of each passage. Later that \
            shows what was known. Your reason and these passages stay in the ledger; evidence shows the decision alone.

            Under an agreement that was declined nothing can be linked, and it permits nothing.
            """)

    @Argument(help: ArgumentHelp("The handle of the agreement.", valueName: "agreement"))
    var agreement: String

    @Option(
        name: .long, help: ArgumentHelp("What you decided: accepted, declined or pending.", valueName: "decision"),
        completion: .list(Decision.allCases.map(\.rawValue)))
    var decision: String

    @Option(name: .long, help: ArgumentHelp("Why, in your words.", valueName: "text"))
    var reason: String?

    @OptionGroup var recorded: RecordedDocumentOptions
    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var key: KeyOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let request = DecisionRequest(
            decision: try Decision(word: decision), reason: reason, reviewer: DecisionRequest.thisProgram)
        let file = try recorded.file
        try await ledger.withLedger(.writing) { ledger in
            let outcome = try await ledger.decide(request, about: agreement, document: file) { try key.unlock(ledger) }
            output.show(AgreementChanged(outcome: outcome))
        }
    }
}

extension DecisionRequest {
    /// What reviews a document here.
    static var thisProgram: String { "colophon \(ColophonVersion.text)" }
}
