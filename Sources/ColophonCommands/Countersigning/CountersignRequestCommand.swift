import ArgumentParser
import Files
import Ledger
import Provenance
import Transparency

struct CountersignRequestCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "request",
        abstract: "Write the file with which the other side is asked to sign.",
        discussion: """
            EXAMPLES
              colophon countersign request brand-2026 --out request.json
              colophon countersign request brand-2026@1 --out first-words.json
              colophon countersign request 7 --out receipt-request.json

            Of an agreement it asks for the newest words that nobody refused; NAME@N takes another version. The file holds the entry, its lines without your notes, and for a delivery the agreement's parties and the files that went out. \
            The other side reads and signs it with: colophon countersign sign request.json. A countersigned link is a receipt.
            """)

    @Argument(help: ArgumentHelp("An agreement, a link, or the position of its entry.", valueName: "handle[@n]|entry"))
    var name: String

    @Option(name: .long, help: ArgumentHelp("The file to write.", valueName: "file"), completion: .file())
    var out: String

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await ledger.withLedger { ledger in
            let request = try ledger.countersignRequest(for: name)
            let file = try path(out)
            try AtomicFile.write(request.bytes, to: file)
            output.show(CountersignRequestAnswer(request: request, file: file))
        }
    }
}

private struct CountersignRequestAnswer: Answer {
    let request: CountersignRequest
    let file: RawPath

    var json: JSON {
        [
            "file": .string(file.display), "entry": request.entry.reference.json,
            "kind": .string(request.entry.statement.kind.rawValue), "lines": .integer(request.entry.lines.count),
            "handle": .string(request.entry.statement.handle ?? ""), "version": .integer(request.entry.statement.version),
        ]
    }

    func write(to page: inout Page) {
        page.line("wrote \(file.display), which asks the other side to sign \(RequestPage.name(of: request.entry)):")
        RequestPage.write(request.entry, to: &page)
        page.line("next: the other side runs colophon countersign sign \(file.display) --key KEY --out reply.json")
    }
}
