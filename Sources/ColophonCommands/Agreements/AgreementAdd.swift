import ArgumentParser
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
              colophon agreement template > terms.yaml
              colophon agreement add contract.txt --terms terms.yaml
              colophon agreement add contract.pdf --terms terms.yaml

            Every term quotes the document, and the quote is found there, or nothing is recorded. The document is kept in the ledger \
            unless --no-store is given; then only its digest is, and you keep the file.

            The text of a PDF is taken by pdftotext (package poppler-utils), that of .html, .docx, .odt, .rtf and .epub by pandoc; both \
            work without a network. What is hidden in the document, or could not be read, is warned of.
            """)

    @Argument(
        help: ArgumentHelp(
            "The document, as you have it: .txt, .md, .html, .pdf, .docx, .odt, .rtf, .epub or .eml.", valueName: "file"),
        completion: .file())
    var document: String

    @Option(
        name: .long, help: ArgumentHelp("The terms, in YAML.", valueName: "file"), completion: .file(extensions: ["yaml", "yml"]))
    var terms: String

    @Option(name: .customLong("id"), help: ArgumentHelp("The handle; otherwise the one in the terms file.", valueName: "handle"))
    var handle: String?

    @Flag(name: .long, help: "Commit to the document, and do not keep its bytes.")
    var noStore = false

    @Flag(name: .long, help: "Recognise the words of scanned pages, with tesseract; some may be wrong.")
    var ocr = false

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var key: KeyOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        Interrupt.install()
        var request = try AgreementRequest(document: path(document), terms: path(terms))
        request.handle = handle
        request.keepsDocument = !noStore
        request.recognisesScans = ocr
        try await ledger.withLedger(.writing) { [request] ledger in
            let outcome = try await ledger.add(request) { try key.unlock(ledger) }
            for caution in outcome.cautions { Output.warn(escaped: caution.sentence) }
            output.show(AgreementAdded(outcome: outcome))
        }
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
        return .object(members)
    }

    func write(to page: inout Page) {
        let agreement = outcome.agreement
        if outcome.wasKnown {
            page.line("already recorded as \(agreement.terms.handle) since \(Amounts.instant(agreement.claimedTime))")
            return
        }
        page.line(
            "recorded \(agreement.terms.handle): \(shown(agreement.document.name)), \(Amounts.count(agreement.terms.terms.count, "term"))"
        )
        for party in agreement.terms.parties {
            page.line("  \(party.role.words): \(shown(party.handle)), \(shown(party.name))")
        }
        page.line("next: colophon link WORK --under \(agreement.terms.handle)")
    }
}
