import ArgumentParser
import Cryptography
import Ledger
import Provenance
import Transparency

struct LogEntryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "entry",
        abstract: "Show one entry, byte for byte.",
        discussion: """
            EXAMPLES
              colophon log entry 3 > entry.json
              colophon log entry 3 --json

            What is written is the DSSE envelope exactly as it was signed and hashed, without a line end. With --json it is taken apart: \
            the statement, and the lines of its list.
            """)

    @Argument(help: ArgumentHelp("The position of the entry, from 0.", valueName: "n"), transform: count)
    var position: Int

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await ledger.withLedger { output.show(EntryAnswer(entry: try $0.logEntry(at: position))) }
    }
}

private struct EntryAnswer: Answer {
    let entry: LogEntry

    var json: JSON {
        [
            "index": .integer(entry.reference.index), "leaf": .string(entry.reference.leaf.hex),
            "kind": .string(entry.statement.kind.rawValue), "statement": entry.payload,
            "lines": .array(entry.lines.map(\.json)),
        ]
    }

    func write(to page: inout Page) { page.exact(String(decoding: entry.bytes, as: UTF8.self)) }
}
