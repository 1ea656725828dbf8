import ArgumentParser

struct Use: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Record uses that you saw, and look at them.",
        subcommands: [UseRecordCommand.self, UseList.self, UseShow.self])
}
