import ArgumentParser

struct Log: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show the log itself: entries, checkpoints and proofs, in their public formats.",
        subcommands: [LogEntryCommand.self, LogCheckpoint.self, LogProof.self, LogConsistencyCommand.self])
}

/// Reads a position or a size from the command line: digits only.
func count(_ text: String) throws -> Int {
    guard !text.isEmpty, text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }), let number = Int(text)
    else { throw ValidationError("'\(shown(text))' is not a number") }
    return number
}
