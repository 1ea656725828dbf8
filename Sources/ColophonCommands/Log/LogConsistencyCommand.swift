import ArgumentParser
import Cryptography
import Ledger
import Transparency

struct LogConsistencyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "consistency",
        abstract: "Prove that nothing was changed between two sizes of the log, only added.",
        discussion: """
            EXAMPLES
              colophon log consistency 3 12
              colophon log consistency 3

            What is written is what a witness takes (C2SP tlog-witness): the old size, the hashes, and the signed checkpoint of the new \
            size.
            """)

    @Argument(help: ArgumentHelp("The smaller size.", valueName: "a"), transform: count)
    var oldSize: Int

    @Argument(help: ArgumentHelp("The larger size; otherwise the newest.", valueName: "b"), transform: count)
    var newSize: Int?

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if oldSize == 0 { throw ValidationError("every log begins with the empty one: there is nothing to prove") }
    }

    func run() async throws {
        try await ledger.withLedger { ledger in
            output.show(ConsistencyAnswer(consistency: try ledger.consistency(from: oldSize, to: newSize)))
        }
    }
}

private struct ConsistencyAnswer: Answer {
    let consistency: LogConsistency

    var json: JSON {
        [
            "oldSize": .integer(consistency.proof.oldSize), "newSize": .integer(consistency.proof.newSize),
            "path": .array(consistency.proof.path.map { .string($0.hex) }), "checkpoint": consistency.signedCheckpoint.json,
        ]
    }

    func write(to page: inout Page) { page.exact(consistency.text) }
}
