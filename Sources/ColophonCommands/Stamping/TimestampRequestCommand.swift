import ArgumentParser
import Files
import Ledger
import Transparency

struct TimestampRequestCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "request",
        abstract: "Write a request to a file, to be carried to an authority.",
        discussion: """
            EXAMPLES
              colophon timestamp request --out request.tsq
              curl -H 'Content-Type: application/timestamp-query' \\
                --data-binary @request.tsq -o reply.tsr https://tsa.example/tsr

            The request is remembered until its reply comes back with colophon timestamp import. The ledger is not changed.
            """)

    @Option(name: .long, help: ArgumentHelp("The file to write.", valueName: "file.tsq"), completion: .file(extensions: ["tsq"]))
    var out: String

    @Option(
        name: .long, help: ArgumentHelp("Ask for the seal of this bundle instead of the ledger.", valueName: "bundle.zip"),
        completion: .file(extensions: ["zip"]))
    var seal: String?

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let file = try path(out)
        if let seal {
            try SealStamp(path(seal), workplace: ledger.workplace, now: Clock.now).request(to: file)
            return output.show(SealRequestAnswer(file: file))
        }
        try await ledger.withLedger { ledger in
            output.show(RequestAnswer(request: try Stamp(ledger, now: Clock.now).request(to: file), file: file))
        }
    }
}

private struct RequestAnswer: Answer {
    let request: Stamp.RequestFile?
    let file: RawPath

    var json: JSON {
        guard let request else { return ["file": .null, "pending": 0] }
        return ["file": .string(file.display), "size": .integer(request.size), "pending": .integer(request.pendingCount)]
    }

    func write(to page: inout Page) {
        guard let request else {
            page.line("nothing to stamp: everything is stamped already, and no file was written")
            return
        }
        page.line(
            "wrote \(file.display): a request for the first \(Amounts.count(request.size, "entry", plural: "entries")), of which "
                + "\(Amounts.grouped(request.pendingCount)) nobody outside has stamped")
        page.line("next: send it to an authority, then: colophon timestamp import REPLY.tsr")
    }
}

private struct SealRequestAnswer: Answer {
    let file: RawPath

    var json: JSON { ["file": .string(file.display)] }

    func write(to page: inout Page) {
        page.line("wrote \(file.display): a request for the seal of the bundle")
        page.line("next: send it to an authority, then: colophon timestamp import REPLY.tsr --seal BUNDLE.zip")
    }
}
