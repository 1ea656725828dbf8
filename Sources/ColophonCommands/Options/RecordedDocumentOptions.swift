import ArgumentParser
import Files

/// The file of a document that is on record, for when the ledger does not keep its bytes.
struct RecordedDocumentOptions: ParsableArguments {
    @Option(
        name: .long, help: ArgumentHelp("The document, when the ledger holds only its digest.", valueName: "file"),
        completion: .file())
    var document: String?

    var file: RawPath? {
        get throws { try document.map { try path($0) } }
    }
}
