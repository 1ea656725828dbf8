import ArgumentParser
import Cryptography
import Files
import Ledger
import Provenance
import Transparency

struct AgreementAdd: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Record an agreement: its document, its parties, and its terms in its own words.",
        discussion: """
            EXAMPLES
              colophon agreement add contract.pdf
              colophon agreement template > terms.yaml
              colophon agreement add contract.txt --terms terms.yaml
              colophon agreement add contract.txt --terms terms.yaml \\
                --decision accepted --reason "pays well"
              colophon agreement add new.txt --terms new.yaml --supersedes brand-2025

            Without --terms, a draft of them opens in your editor (VISUAL, EDITOR): read the quotes, correct the terms, and confirm those that \
            hold. Every term quotes the document, and the quote is found there, or nothing is recorded. The document is kept in the ledger \
            unless --no-store is given; then only its digest is, and you keep the file.

            With --decision, what a review of the document points at is recorded too, to show later what was known.

            The text of a PDF is taken by pdftotext (package poppler-utils), that of .html, .docx, .odt, .rtf and .epub by pandoc; both \
            work without a network. What is hidden in the document, or could not be read, is warned of.
            """)

    @Argument(
        help: ArgumentHelp(
            "The document, as you have it: .txt, .md, .html, .pdf, .docx, .odt, .rtf, .epub or .eml.", valueName: "file"),
        completion: .file())
    var document: String

    @Option(
        name: .long, help: ArgumentHelp("The terms, in YAML; otherwise your editor opens.", valueName: "file"),
        completion: .file(extensions: ["yaml", "yml"]))
    var terms: String?

    @Option(name: .customLong("id"), help: ArgumentHelp("The handle; otherwise the one in the terms file.", valueName: "handle"))
    var handle: String?

    @Flag(name: .long, help: "Commit to the document, and do not keep its bytes.")
    var noStore = false

    @Option(
        name: .long, help: ArgumentHelp("What you decided about it: accepted, declined or pending.", valueName: "decision"),
        completion: .list(Decision.allCases.map(\.rawValue)))
    var decision: String?

    @Option(name: .long, help: ArgumentHelp("Why you decided so, in your words.", valueName: "text"))
    var reason: String?

    @Option(name: .long, help: ArgumentHelp("The agreement whose place it takes.", valueName: "agreement"))
    var supersedes: String?

    @OptionGroup(title: "With --supersedes") var supersession: SupersessionOptions

    @Option(
        name: .long, parsing: .singleValue,
        help: ArgumentHelp("A root certificate to check signatures in a PDF file against, in PEM.", valueName: "pem"),
        completion: .file())
    var root: [String] = []

    @Flag(name: .long, help: "Recognise the words of scanned pages, with tesseract; some may be wrong.")
    var ocr = false

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var key: KeyOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if reason != nil, decision == nil { throw ValidationError("--reason is why you decided so. Give --decision") }
        if supersedes == nil, supersession.isGiven {
            throw ValidationError("nothing is superseded. Name the older agreement with --supersedes")
        }
    }

    func run() async throws {
        Interrupt.install()
        try await ledger.withLedger(.writing) { ledger in
            let document = try path(document)
            let outcome =
                if let terms {
                    try await record(document, path(terms), in: ledger)
                } else {
                    try await TermsEditing(document: document, handle: handle, recognisesScans: ocr).record(ledger.workplace) {
                        try await record(document, $0, in: ledger)
                    }
                }
            for caution in outcome.cautions { Output.warn(escaped: caution.sentence) }
            output.show(AgreementAdded(outcome: outcome))
        }
    }

    private func record(_ document: RawPath, _ terms: RawPath, in ledger: OpenLedger) async throws -> AgreementOutcome {
        var request = AgreementRequest(document: document, terms: terms)
        request.handle = handle
        request.keepsDocument = !noStore
        request.recognisesScans = ocr
        request.signatureRoots = try TrustStore(joining: root.map { try trustStore($0) })
        request.decision = try decision.map {
            DecisionRequest(decision: try Decision(word: $0), reason: reason, reviewer: DecisionRequest.thisProgram)
        }
        request.supersedes = try supersedes.map { try supersession.supersession(of: $0) }
        return try await ledger.add(request) { try key.unlock(ledger) }
    }
}

private struct AgreementAdded: Answer {
    let outcome: AgreementOutcome

    var json: JSON {
        guard case .object(var members) = outcome.agreement.json else { return .null }
        members["known"] = .bool(outcome.wasKnown)
        members["warnings"] = .array(
            outcome.cautions.map { caution in
                .object([
                    "code": .string(caution.code), "sentence": .string(caution.sentence),
                    "start": caution.byteRange.map { .integer($0.lowerBound) } ?? .null,
                    "end": caution.byteRange.map { .integer($0.upperBound) } ?? .null,
                ])
            })
        members["superseded"] = outcome.superseded.map { .string($0.terms.handle) }
        return .object(members)
    }

    func write(to page: inout Page) {
        let agreement = outcome.agreement
        if outcome.wasKnown {
            page.line("already recorded as \(agreement.terms.handle) since \(Amounts.instant(agreement.claimedTime))")
            writeSuperseded(to: &page)
            return
        }
        var counts = [Amounts.count(agreement.terms.terms.count, "term")]
        if !agreement.terms.duties.isEmpty {
            counts.append(Amounts.count(agreement.terms.duties.count, "duty", plural: "duties"))
        }
        page.line(
            "recorded \(agreement.terms.handle): \(shown(agreement.document.name)), \(counts.joined(separator: ", "))")
        for party in agreement.terms.parties {
            page.line("  \(party.role.words): \(shown(party.handle)), \(shown(party.name))")
        }
        for signature in agreement.signatures { page.line("  " + signature.sentence) }
        for version in agreement.versions.dropFirst() {
            page.line("  \(version.content.summary)")
            for line in version.content.details { page.line("    \(line)") }
        }
        writeSuperseded(to: &page)
        if agreement.terms.decision != .declined { page.line("next: colophon link WORK --under \(agreement.terms.handle)") }
    }

    private func writeSuperseded(to page: inout Page) {
        guard let old = outcome.superseded,
            let ending = old.terms.revisions.last(where: { $0.ending?.how == .superseded })?.ending
        else { return }
        page.line("  takes the place of \(old.terms.handle), whose last day is \(ending.on)")
        if ending.words == nil { page.line("  no words that say so are on record; give them with --quote") }
    }
}
