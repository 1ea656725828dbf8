import ArgumentParser
import ColophonCommands
import Foundation
import Testing

@Suite struct HelpTests {
    @Test(arguments: CommandPath.all)
    func `the help is as it was recorded`(command: CommandPath) throws {
        let file = TranscriptFiles.file("Help", command.name.replacingOccurrences(of: " ", with: "-"))
        let help = Colophon.helpMessage(for: command.type, columns: 80)
        let recorded = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        try TranscriptFiles.compare(help, with: recorded, of: file)
        for line in help.components(separatedBy: "\n") where !line.hasPrefix("USAGE: ") {
            #expect(line.count <= 80, "a line is wider than a terminal: \(line)")
            #expect(!line.hasSuffix(" "), "a line ends in a space: \(line)")
        }
    }

    @Test func `no help is recorded of a command that is not there`() throws {
        let names = CommandPath.all.map { $0.name.replacingOccurrences(of: " ", with: "-") }
        #expect(try TranscriptFiles.names(in: "Help") == names.sorted())
    }

    @Test(arguments: CommandPath.leaves)
    func `each command has examples, and the parser takes them`(command: CommandPath) throws {
        let examples = CommandExamples(command)
        #expect(!examples.lines.isEmpty, "colophon \(command.name) has no examples")
        for line in examples.lines { #expect(line.count <= 80, "an example is wider than a terminal: \(line)") }
        // Another command, or another program, may stand beside it to show what comes before or after.
        let parsed = try examples.commandLines.filter { $0.first == "colophon" }.map { words in
            try ObjectIdentifier(type(of: Colophon.parseAsRoot(Array(words.dropFirst()))))
        }
        #expect(parsed.contains(ObjectIdentifier(command.type)), "no example shows colophon \(command.name) itself")
    }

    @Test func `each command and each of its options says what it is for`() throws {
        let run = try Desk().run("colophon --experimental-dump-help")
        let dump = try JSONDecoder().decode(HelpDump.self, from: Data(run.output.utf8))
        func check(_ command: HelpDump.Command, _ name: String) {
            #expect(command.abstract?.hasSuffix(".") == true, "\(name) is explained in a sentence")
            for argument in command.arguments ?? [] {
                #expect(
                    argument.abstract?.hasSuffix(".") == true, "\(argument.valueName ?? "") of \(name) is explained in a sentence"
                )
            }
            for child in command.subcommands ?? [] where child.commandName != "help" {
                check(child, "\(name) \(child.commandName)")
            }
        }
        check(dump.command, "colophon")
        #expect(dump.command.subcommands?.isEmpty == false)
    }

    @Test func `the version is one line`() throws {
        let run = try Desk().run("colophon --version")
        #expect(run.output == "colophon \(ColophonVersion.text)\n" && run.errors.isEmpty && run.status == 0)
    }

    @Test func `help that is asked for goes to standard output`() throws {
        let desk = try Desk()
        for line in ["colophon", "colophon --help", "colophon help use record", "colophon use record --help"] {
            let run = try desk.run(line)
            #expect(run.status == 0 && run.errors.isEmpty && run.output.hasPrefix("OVERVIEW: "), "\(line)")
        }
    }
}

/// The parser's own description of all commands.
private struct HelpDump: Decodable {
    struct Command: Decodable {
        let commandName: String
        let abstract: String?
        let arguments: [Argument]?
        let subcommands: [Command]?
    }

    struct Argument: Decodable {
        let abstract: String?
        let valueName: String?
    }

    let command: Command
}
