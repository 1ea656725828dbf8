import ArgumentParser
import Files
import FoundationEssentials
import Ledger
import Provenance
import Transparency

struct EvidenceCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evidence",
        abstract: "Make a bundle about a use that a lawyer can read and a stranger can verify without colophon.",
        discussion: """
            EXAMPLES
              colophon evidence use-2 --out brand-evidence.zip
              colophon evidence use-2 --include ~/Pictures/harbour --out brand-evidence.zip

            The bundle holds the use, the works or parts of works it concerns, the agreement, the deliveries, the proofs and the time \
            stamps, and nothing else of the ledger. It is sealed with the key of the ledger. The same ledger gives the same bytes. \
            Nothing is appended to the ledger.
            """)

    @Argument(help: ArgumentHelp("The uses.", valueName: "use"))
    var uses: [String]

    @Option(name: .long, help: ArgumentHelp("The file to write.", valueName: "file.zip"), completion: .file(extensions: ["zip"]))
    var out: String

    @Option(
        name: .long,
        help: ArgumentHelp("Put the files of the works in, from this folder; otherwise their digests only.", valueName: "folder"),
        completion: .directory)
    var include: String?

    @Flag(name: .long, help: "Leave the agreement's document and the captured files out; their digests stay.")
    var withholdDocuments = false

    @Flag(name: .long, help: "Write over a file that is there.")
    var force = false

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var key: KeyOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        Interrupt.install()
        var request = try BundleRequest(uses: uses, out: path(out), programVersion: ColophonVersion.text)
        request.files = try include.map { try path($0) }
        request.withholdsDocuments = withholdDocuments
        request.replaces = force
        request.asOf = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"].flatMap { Int($0) }
        try await ledger.withLedger { [request] ledger in
            let outcome = try ledger.makeBundle(request) { try key.unlock(ledger) }
            output.show(BundleAnswer(outcome: outcome, path: out))
        }
    }
}

private struct BundleAnswer: Answer {
    let outcome: BundleOutcome
    let path: String

    var json: JSON {
        [
            "path": .string(path), "id": .string(outcome.id), "name": .string(outcome.name),
            "includedFiles": .integer(outcome.includedFileCount),
            "withheldFiles": .object(
                Dictionary(uniqueKeysWithValues: outcome.withheldFiles.map { ($0.code, .integer($0.count)) })),
            "verdicts": .object(
                Dictionary(outcome.uses.map { ($0.use.handle, JSON.string($0.verdict.rawValue)) }) { first, _ in first }),
        ]
    }

    /// How many files are identified by their digests only, and why.
    private var withheld: String {
        let counts = outcome.withheldFiles.map { "\(Amounts.grouped($0.count)) \($0.words)" }
        return counts.isEmpty ? "" : "; by digest only: " + counts.joined(separator: ", ")
    }

    func write(to page: inout Page) {
        page.line("wrote \(shown(path))")
        page.line("bundle id \(outcome.id)")
        for use in outcome.uses { page.line("\(use.use.handle): \(use.verdict.rawValue)") }
        page.line("holds \(Amounts.count(outcome.includedFileCount, "file")) of the works" + withheld)
        for check in outcome.report.checks where check.outcome == .undetermined { page.line("not checked: \(check.sentence)") }
        page.line("next: unpack it and open data/report.html; check it with: colophon verify \(shown(path))")
    }
}
