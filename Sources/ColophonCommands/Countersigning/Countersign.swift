import ArgumentParser

struct Countersign: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "countersign",
        abstract: "Have the other side sign what is on record, by exchanging two files.",
        subcommands: [CountersignRequestCommand.self, CountersignSign.self, CountersignImportCommand.self])
}
