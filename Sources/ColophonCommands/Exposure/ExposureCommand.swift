import ArgumentParser
import Files
import Ledger
import Provenance
import Transparency

struct ExposureCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "exposure",
        abstract: "Show which derived-data rights are out there, in whose hands, over which works, and until when.",
        discussion: """
            EXAMPLES
              colophon exposure
              colophon exposure --quotes --html exposure.html --csv exposure.csv
              colophon exposure --value 50000..500000 --creators 50000 --fee 500
              colophon exposure --compare brand-2026 other-draft.yaml
              colophon exposure --export-clauses clauses.json

            It reads the ledger only. What the words permit is asked of the rules that assess uses, for every derived-data action. The \
            figures of --value are an illustration from what you type in: no valuation, no claim, and never a part of your income.
            """)

    @Option(name: .long, help: ArgumentHelp("The day to look at; otherwise today.", valueName: "day"))
    var on: String?

    @Option(name: .long, help: ArgumentHelp("How many days ahead to look for what lapses.", valueName: "days"))
    var ahead: Int = Exposure.usualDaysAhead

    @Flag(name: .long, help: "Show the words of each right.")
    var quotes = false

    @Option(
        name: .long, help: ArgumentHelp("Write a page to print, with pictures and the words.", valueName: "file"),
        completion: .file(extensions: ["html"]))
    var html: String?

    @Option(
        name: .long, help: ArgumentHelp("Write a table for a spreadsheet.", valueName: "file"),
        completion: .file(extensions: ["csv"]))
    var csv: String?

    @OptionGroup(title: "Illustration") var figures: FigureOptions

    @Option(
        name: .long, parsing: .upToNextOption,
        help: ArgumentHelp(
            "Put two agreements side by side: handles, or terms files that may be drafts.", valueName: "agreement"),
        completion: .file())
    var compare: [String] = []

    @Option(
        name: .long,
        help: ArgumentHelp("Write clauses to pool with colleagues, without works, amounts and names.", valueName: "file"),
        completion: .file(extensions: ["json"]))
    var exportClauses: String?

    @Flag(name: .long, help: "Write over files that are there.")
    var force = false

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard compare.isEmpty || compare.count == 2 else { throw ValidationError("--compare takes two agreements") }
        guard (0...36_600).contains(ahead) else { throw ValidationError("--ahead takes 0 to 36600 days") }
        if !compare.isEmpty, html != nil || csv != nil || exportClauses != nil || figures.isGiven {
            throw ValidationError("--compare goes with --on and --json only")
        }
        try figures.validate()
    }

    func run() async throws {
        let day = try on.map { try CalendarDay($0) } ?? Clock.today
        guard compare.isEmpty else { return try await runComparison(on: day) }
        let model = try figures.model()
        try await ledger.withLedger { ledger in
            let portfolio = try ledger.exposedPortfolio()
            let exposure = try Exposure(of: portfolio.agreements, on: day, daysAhead: ahead)
            var written = [String]()
            func write(_ text: String, to name: String?) throws {
                guard let name else { return }
                try AtomicFile.write(Array(text.utf8), to: path(name), existing: force ? .replace : .refuse)
                written.append(name)
            }
            try write(ExposurePage(exposure, model: model).text, to: html)
            try write(ExposureCSV.text(exposure, model: model, quotes: quotes), to: csv)
            if let exportClauses {
                let clauses = try ClauseExport.json(of: portfolio.agreements, on: day, hiding: ledger.workNames())
                try write(clauses.prettyText() + "\n", to: exportClauses)
            }
            output.show(ExposureAnswer(exposure: exposure, model: model, showsQuotes: quotes, written: written))
            if exportClauses != nil {
                Output.note(
                    "names of creators and works, amounts and addresses were taken out: read the file before you hand it on")
            }
        }
    }

    private func runComparison(on day: CalendarDay) async throws {
        let sides = try compare.map { try ComparedAgreement(path($0), text: $0) }
        guard sides.contains(where: \.needsLedger) else {
            return output.show(ComparisonAnswer(comparison: try CompareAgreements.run(sides[0], sides[1], in: nil, on: day)))
        }
        try await ledger.withLedger {
            output.show(ComparisonAnswer(comparison: try CompareAgreements.run(sides[0], sides[1], in: $0, on: day)))
        }
    }
}
