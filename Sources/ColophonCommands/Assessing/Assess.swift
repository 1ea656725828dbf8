import ArgumentParser
import Ledger
import Provenance
import Transparency

struct Assess: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Decide whether the agreement's words cover a recorded use, and say why.",
        discussion: """
            EXAMPLES
              colophon assess use-1
              colophon assess --brief
              colophon assess use-1 --record
              colophon assess use-1 --as-of 12 --json

            It reads the ledger only. The verdict rests on the recorded words, and finds against you where they authorise the use. \
            Exit status: 0 inside, 1 outside, 3 open; the gravest of several speaks.
            """)

    @Argument(help: ArgumentHelp("The uses; all of them when none is named.", valueName: "use"))
    var uses: [String] = []

    @Flag(name: .long, help: "Append the findings to the ledger.")
    var record = false

    @Flag(name: .long, help: "Show the verdict, the words, and what would change it, and no more.")
    var brief = false

    @Option(name: .long, help: ArgumentHelp("Judge by the first entries only, as many as this.", valueName: "size"))
    var asOf: Int?

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var key: KeyOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if record, asOf != nil { throw ValidationError("--record and --as-of exclude each other") }
    }

    func run() async throws {
        try await ledger.withLedger(record ? .writing : .reading) { ledger in
            let assessed = try ledger.assess(uses, asOf: asOf)
            output.show(AssessAnswer(assessed: assessed, isBrief: brief))
            if record {
                let references = try ledger.record(assessed) { try key.unlock(ledger) }
                Output.note(
                    "recorded \(Amounts.count(references.count, "finding")): \(references.count == 1 ? "entry" : "entries") \(references.map { String($0.index) }.joined(separator: ", "))"
                )
            }
            try ExitStatus.gravest(assessed.flatMap { $0.findings.map { ExitStatus($0.verdict) } }).end()
        }
    }
}

extension ExitStatus {
    init(_ verdict: Verdict) {
        switch verdict.side {
        case .inside: self = .good
        case .outside: self = .bad
        case .open: self = .open
        }
    }
}

private struct AssessAnswer: Answer {
    let assessed: [AssessedUse]
    let isBrief: Bool

    var json: JSON {
        [
            "uses": .array(
                assessed.map {
                    ["use": .string($0.use.handle), "entry": $0.use.entry.json, "findings": .array($0.findings.map(\.json))]
                })
        ]
    }

    func write(to page: inout Page) {
        for (number, use) in assessed.enumerated() {
            if number > 0 { page.line() }
            page.line("\(use.use.handle): \(use.findings.map(\.verdict.rawValue).joined(separator: ", "))")
            for finding in use.findings {
                page.line()
                // Several answers to one use differ in the works they are about, which the long form says by itself.
                if isBrief, use.findings.count > 1 { page.paragraph(shown(finding.works.map(\.name).joined(separator: ", "))) }
                page.text(isBrief ? finding.summary : finding.text)
            }
        }
    }
}
