import ArgumentParser
import Cryptography
import Ledger
import Transparency

struct LogCheckpoint: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "checkpoint",
        abstract: "Show a checkpoint: what the log commits to, signed.",
        discussion: """
            EXAMPLES
              colophon log checkpoint > checkpoint.txt
              colophon log checkpoint --size 12

            A checkpoint kept elsewhere shows whether the ledger was cut short or begun anew: colophon verify --against checkpoint.txt.
            """)

    @Option(
        name: .long, help: ArgumentHelp("The number of entries it is for; otherwise the newest.", valueName: "n"),
        transform: count)
    var size: Int?

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await ledger.withLedger { output.show(CheckpointAnswer(signed: try $0.checkpoint(size: size))) }
    }
}

private struct CheckpointAnswer: Answer {
    let signed: SignedCheckpoint

    var json: JSON { signed.json }

    func write(to page: inout Page) { page.exact(String(decoding: signed.bytes, as: UTF8.self)) }
}

extension SignedCheckpoint {
    var json: JSON {
        [
            "origin": .string(checkpoint.origin), "size": .integer(checkpoint.size), "root": .string(checkpoint.root.hex),
            "note": .string(String(decoding: bytes, as: UTF8.self)),
        ]
    }
}
