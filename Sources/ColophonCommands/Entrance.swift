import ArgumentParser
import Files

/// Runs the command line: parses, runs one command, and turns what went wrong into a sentence, a hint and an exit status.
public enum Entrance {
    public static func run() async {
        do {
            var command = try Colophon.parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch {
            if let failure = Failure(error) {
                Output.failure(failure)
                Colophon.exit(withError: ExitStatus.refused.code)
            }
            Colophon.exit(withError: error)
        }
    }
}
