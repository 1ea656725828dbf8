import ArgumentParser
import Files
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
              colophon assess --what-if draft.yaml --use idea.yaml
              colophon assess --what-if change.yaml --instead-of platform

            It reads the ledger only. The verdict rests on the recorded words, and finds against you where they authorise the use. \
            Exit status: 0 inside, 1 outside, 3 open; the gravest of several speaks. With --what-if it is the status of the uses under \
            the proposed words, which nobody has agreed to and which are not recorded.
            """)

    @Argument(help: ArgumentHelp("The uses; all of them when none is named.", valueName: "use"))
    var uses: [String] = []

    @Flag(name: .long, help: "Append the findings to the ledger.")
    var record = false

    @Flag(name: .long, help: "Show the verdict, the words, and what would change it, and no more.")
    var brief = false

    @Option(name: .long, help: ArgumentHelp("Judge by the first entries only, as many as this.", valueName: "size"))
    var asOf: Int?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Judge as if these terms, or this change (see agreement template --amendment), were agreed; they may be a draft.",
            valueName: "terms.yaml"),
        completion: .file(extensions: ["yaml", "yml"]))
    var whatIf: String?

    @Option(
        name: .long,
        help: ArgumentHelp("The agreement the terms stand in for; otherwise the one they name.", valueName: "agreement"))
    var insteadOf: String?

    @Option(
        name: .long, help: ArgumentHelp("With --what-if: a use that is imagined; repeatable.", valueName: "use.yaml"),
        completion: .file(extensions: ["yaml", "yml"]))
    var use: [String] = []

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var key: KeyOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if record, asOf != nil { throw ValidationError("--record and --as-of exclude each other") }
        guard whatIf == nil else {
            if record {
                throw ValidationError("what is only imagined is not recorded: --what-if and --record exclude each other")
            }
            if asOf != nil { throw ValidationError("--what-if and --as-of exclude each other") }
            return
        }
        if insteadOf != nil || !use.isEmpty { throw ValidationError("--instead-of and --use go with --what-if") }
    }

    func run() async throws {
        if let whatIf { return try await runWhatIf(whatIf) }
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

    private func runWhatIf(_ terms: String) async throws {
        var request = WhatIfRequest(proposal: try path(terms))
        request.uses = uses
        request.imagined = try use.map { try path($0) }
        request.insteadOf = insteadOf
        try await ledger.withLedger { [request] ledger in
            let outcome = try ledger.whatIf(request)
            output.show(WhatIfAnswer(outcome: outcome, file: request.proposal.lastComponent.display))
            try ExitStatus.gravest(outcome.answers.flatMap { $0.outcomes.map { ExitStatus($0.then.verdict) } }).end()
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
