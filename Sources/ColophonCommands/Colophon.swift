public import ArgumentParser

/// The command line of Colophon.
public struct Colophon: AsyncParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "colophon",
        abstract: "Keep a signed, timestamped record of what you made, who received it, and under which words.",
        discussion: """
            A ledger on your own machine holds your works, the agreements you signed, what you delivered under them, and the uses you saw. \
            colophon decides for each use whether the agreement's words cover it, and makes an evidence bundle that anyone can verify \
            without colophon.

            Begin with: colophon init, then colophon register FOLDER.

            Exit status: 0 done, good, or inside; 1 checked, and the answer is bad or outside; 2 refused or could not check; \
            3 open: not stamped, not decided, or no trust anchor given; 64 misuse of the command line.
            """,
        version: "colophon \(ColophonVersion.text)",
        groupedSubcommands: [
            CommandGroup(
                name: "Record",
                subcommands: [
                    Init.self, Register.self, Agreement.self, Link.self, Countersign.self, Use.self, Correct.self,
                ]),
            CommandGroup(
                name: "Judge", subcommands: [Assess.self, ExposureCommand.self, EvidenceCommand.self, VocabularyCommand.self]),
            CommandGroup(name: "Look", subcommands: [Status.self, Works.self, Show.self, History.self]),
            CommandGroup(name: "Outside time", subcommands: [Timestamp.self, TSA.self]),
            CommandGroup(name: "Check", subcommands: [Verify.self, Log.self, Key.self]),
        ])

    public init() {}
}

/// The version of the program.
public enum ColophonVersion {
    public static let text = "0.1.0"
}
