import ArgumentParser
import Files

/// Runs the command line: parses, runs one command, and turns what went wrong into a sentence, a hint and an exit status.
public enum Entrance {
    public static func run() async {
        BrokenPipe.survive()
        var running: (any ParsableCommand.Type)?
        do {
            var command = try Colophon.parseAsRoot()
            running = type(of: command)
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch {
            if let misuse = Misuse(error, of: running) {
                Output.failure(misuse.failure)
                Colophon.exit(withError: ExitStatus.misuse.code)
            }
            let command = running ?? Colophon.self
            let writesOver = Colophon.helpMessage(for: command).contains("--force")
            if let failure = Failure(error, help: Misuse.help(of: command), writesOver: writesOver) {
                Output.failure(failure)
                Colophon.exit(withError: Interrupt.exitStatus.map { ExitCode($0) } ?? ExitStatus.refused.code)
            }
            Colophon.exit(withError: error)
        }
    }
}
