import ArgumentParser
import Files
import Intake
import Ledger
import Provenance

struct AgreementDraft: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "draft",
        abstract: "Propose a terms file from an agreement's words, for you to correct and confirm.",
        discussion: """
            EXAMPLES
              colophon agreement draft contract.pdf --out terms.yaml
              colophon agreement draft contract.txt --id brand-2026

            Every flagged passage is quoted, and every term is marked `confirmed: false`: `agreement add` refuses the file until you have read \
            the quotes and said so. It needs no ledger and no network.
            """)

    @Argument(help: ArgumentHelp("The agreement.", valueName: "file"), completion: .file())
    var document: String

    @Option(
        name: .long, help: ArgumentHelp("Where to write it; otherwise to standard output.", valueName: "file"),
        completion: .file(extensions: ["yaml", "yml"]))
    var out: String?

    @Option(name: .customLong("id"), help: ArgumentHelp("The handle of the agreement.", valueName: "handle"))
    var handle: String?

    @Flag(name: .long, help: "Recognise the words of pages that are pictures (with tesseract).")
    var ocr = false

    func validate() throws {
        if let handle, !Handle.isValid(handle) {
            throw ValidationError("'\(shown(handle))' cannot be a handle. Use lowercase letters, digits, '.', '_' and '-'")
        }
    }

    func run() async throws {
        let reviewed = try await DocumentReview.make(of: path(document), recognisesScans: ocr)
        for warning in reviewed.document.warnings { Output.warn(escaped: warning.sentence) }
        let draft = reviewed.draft(handle: handle)
        guard let out else {
            Terminal.write(draft.yaml, to: .output)
            return
        }
        try AtomicFile.write(Array(draft.yaml.utf8), to: path(out))
        Output.note(
            "wrote \(out): \(Amounts.count(draft.termCount, "term")) to confirm, \(Amounts.count(draft.otherCount, "other passage")) quoted"
        )
    }
}
