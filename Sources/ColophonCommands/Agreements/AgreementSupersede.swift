import ArgumentParser
import Files
import Ledger
import Provenance

struct AgreementSupersede: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "supersede",
        abstract: "Record that one agreement takes the place of another.",
        discussion: """
            EXAMPLES
              colophon agreement supersede brand-2025 --by brand-2026 --from 2026-07-01 \\
                --quote "replaces all earlier agreements between the parties"

            Both are on record already, and the words are those of the new one. From that day on, deliveries under the old agreement \
            count under the new one; of the old one, only terms that survive its end stay. With --reaches new-deliveries, what went out \
            before stays under the old words.
            """)

    @Argument(help: ArgumentHelp("The agreement that gives way.", valueName: "agreement"))
    var agreement: String

    @Option(name: .long, help: ArgumentHelp("The agreement that takes its place.", valueName: "agreement"))
    var by: String

    @OptionGroup var words: SupersessionOptions

    @Option(
        name: .long,
        help: ArgumentHelp("The new agreement's document, when the ledger holds only its digest.", valueName: "file"),
        completion: .file())
    var document: String?

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var key: KeyOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let request = try words.supersession(of: agreement)
        let file = try document.map { try path($0) }
        try await ledger.withLedger(.writing) { ledger in
            let outcome = try await ledger.supersede(request, by: by, document: file) { try key.unlock(ledger) }
            output.show(AgreementChanged(outcome: outcome))
        }
    }
}

/// From when an agreement takes the place of another, and in which words.
struct SupersessionOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp("The first day; otherwise the first day of the new agreement.", valueName: "YYYY-MM-DD"))
    var from: String?

    @Option(
        name: .long,
        help: ArgumentHelp("Whether it takes over earlier deliveries: all or new-deliveries.", valueName: "which"),
        completion: .list(Reach.allCases.map(\.rawValue)))
    var reaches: String?

    @Option(name: .long, help: ArgumentHelp("The words of the new agreement that say so.", valueName: "text"))
    var quote: String?

    @Option(name: .long, help: ArgumentHelp("Where they stand, as the document numbers it.", valueName: "clause"))
    var clause: String?

    @Option(
        name: .long, help: ArgumentHelp("Which one, when they stand there several times.", valueName: "number"), transform: count)
    var occurrence: Int?

    var isGiven: Bool { from != nil || reaches != nil || quote != nil || clause != nil || occurrence != nil }

    func validate() throws {
        if quote == nil, clause != nil || occurrence != nil {
            throw ValidationError("--clause and --occurrence say where the words of --quote stand. Give the words")
        }
    }

    func supersession(of old: String) throws -> Supersession {
        var supersession = Supersession(old: old)
        supersession.from = try from.map { try CalendarDay($0) }
        if let reaches { supersession.reach = try Reach(word: reaches) }
        supersession.quote = quote
        supersession.clause = clause
        supersession.occurrence = occurrence
        return supersession
    }
}
