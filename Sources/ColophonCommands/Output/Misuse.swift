import ArgumentParser
import Provenance

/// A mistake in the command line, said like every other error.
struct Misuse {
    let failure: Failure

    /// Takes a mistake in the command line; nil for anything else.
    ///
    /// - Parameter command: The command that was running, when it was the one to notice.
    init?(_ error: any Error, of command: (any ParsableCommand.Type)?) {
        guard Self.isMisuse(error), Colophon.exitCode(for: error) == .validationFailure else { return nil }
        let message = Colophon.message(for: error)
        let help = command.map { Self.help(of: $0) } ?? Self.help(in: Colophon.fullMessage(for: error))
        let end = message.firstRange(of: ". ")
        let advice = end.map { Self.clause(message[$0.upperBound...]) } ?? Self.nearest(to: message, help: help)
        failure = Failure(
            reason: Self.clause(message[..<(end?.lowerBound ?? message.endIndex)]),
            hint: advice.map { "\($0) (see \(help))" } ?? "see \(help)")
    }

    /// Whether an error comes from reading the command line. The parser's own errors have types that it does not show.
    static func isMisuse(_ error: any Error) -> Bool {
        error is ValidationError || ["CommandError", "ParserError"].contains(String(describing: type(of: error)))
    }

    /// The command line that shows the help of a command.
    static func help(of command: any ParsableCommand.Type) -> String {
        (path(to: command, below: Colophon.self) ?? [Colophon._commandName]).joined(separator: " ") + " --help"
    }

    /// A sentence as our errors are written: a small letter first, no full stop last.
    private static func clause(_ sentence: Substring) -> String {
        let stem = sentence.hasSuffix(".") ? sentence.dropLast() : sentence
        return stem.prefix(1).lowercased() + stem.dropFirst()
    }

    /// The command line in the parser's message, which ends: See 'colophon register --help' for more information.
    private static func help(in message: String) -> String {
        guard let start = message.ranges(of: "See '").last?.upperBound, let end = message[start...].firstIndex(of: "'") else {
            return help(of: Colophon.self)
        }
        return String(message[start..<end])
    }

    /// The subcommand that was probably meant: what is none is an unexpected argument to the parser.
    private static func nearest(to message: String, help: String) -> String? {
        guard message.contains("nexpected argument"), let start = message.firstIndex(of: "'") else { return nil }
        let word = message[message.index(after: start)...].prefix { $0 != "'" }
        let names = help.split(separator: " ").dropFirst().prefix { !$0.hasPrefix("-") }
        let parent = names.reduce(Colophon.self as any ParsableCommand.Type) { command, name in
            command.configuration.subcommands.first { $0._commandName == name } ?? command
        }
        return NearestWord.nearest(to: String(word), among: parent.configuration.subcommands.map { $0._commandName })
            .map { "did you mean '\($0)'?" }
    }

    private static func path(to command: any ParsableCommand.Type, below root: any ParsableCommand.Type) -> [String]? {
        if command == root { return [root._commandName] }
        for child in root.configuration.subcommands {
            if let rest = path(to: command, below: child) { return [root._commandName] + rest }
        }
        return nil
    }
}
