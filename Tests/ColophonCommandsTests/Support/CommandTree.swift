import ArgumentParser
import ColophonCommands
import Foundation
import Testing

/// One command of the program, with the words that lead to it.
struct CommandPath: Sendable, CustomTestStringConvertible {
    let words: [String]
    let type: any ParsableCommand.Type

    /// `use record`; the program itself is `colophon`.
    var name: String { words.isEmpty ? "colophon" : words.joined(separator: " ") }
    var isLeaf: Bool { type.configuration.subcommands.isEmpty }
    var testDescription: String { name }

    /// All commands, each before those below it.
    static let all = below(Colophon.self, [])
    static let leaves = all.filter(\.isLeaf)

    private static func below(_ type: any ParsableCommand.Type, _ words: [String]) -> [CommandPath] {
        [CommandPath(words: words, type: type)]
            + type.configuration.subcommands.flatMap { below($0, words + [$0._commandName]) }
    }
}

/// The examples in the help of a command.
struct CommandExamples {
    /// The lines of the block below the word EXAMPLES.
    let lines: [String]

    init(_ command: CommandPath) {
        let discussion = command.type.configuration.discussion.components(separatedBy: "\n")
        let start = discussion.firstIndex(of: "EXAMPLES").map { $0 + 1 } ?? discussion.count
        lines = discussion[start...].prefix { !$0.isEmpty }.map { String($0) }
    }

    /// Each command line, with its continuations joined, as the words that the shell would pass on.
    var commandLines: [[String]] {
        lines.joined(separator: "\n").replacingOccurrences(of: "\\\n", with: " ").components(separatedBy: "\n")
            .map { Self.words(of: $0) }.filter { !$0.isEmpty }
    }

    /// Splits as a shell does, as far as examples need it: quotes are taken away, and what is redirected is not an argument.
    private static func words(of line: String) -> [String] {
        var words: [String] = []
        var word: String?
        var quote: Character?
        for character in line {
            switch (character, quote) {
            case (let mark, let open?) where mark == open: quote = nil
            case ("\"", nil), ("'", nil):
                quote = character
                word = word ?? ""
            case (" ", nil):
                if let finished = word { words.append(finished) }
                word = nil
            default: word = (word ?? "") + String(character)
            }
        }
        if let finished = word { words.append(finished) }
        return Array(words.prefix { $0 != ">" && $0 != "|" })
    }
}
