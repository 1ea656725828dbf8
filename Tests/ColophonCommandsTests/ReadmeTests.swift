import Foundation
import Testing

@Suite struct ReadmeTests {
    private static let file = TranscriptFiles.project("README.md")
    private static let (fence, end) = ("```console\n", "```\n")

    /// The README shows real values, and not placeholders; the day of a delivery is that of the run.
    @Test func `the README's transcript is what the program prints`() throws {
        let readme = try String(contentsOf: Self.file, encoding: .utf8)
        let parts = readme.components(separatedBy: Self.fence)
        try #require(parts.count == 2, "the README has one transcript")
        let rest = try #require(parts[1].range(of: "\n" + Self.end))
        let shown = String(parts[1][..<rest.lowerBound]) + "\n"

        var runner = try TranscriptRunner()
        runner.isNormalising = false
        let story = TranscriptFiles.project("Scripts/story").path
        let prepared = try runner.desk.run(
            """
            cp '\(story)'/*.md '\(story)'/*.yaml '\(story)'/*.txt . && '\(story)/make-images' northern-coast && \
            colophon init --creator 'Ines Marlow' --no-passphrase --recovery-out recovery-words.txt
            """)
        try #require(prepared.status == 0, "\(prepared.errors)")
        let printed = try runner.run(Transcript(shown)).session

        if Self.comparable(printed) == Self.comparable(shown) { return }
        if TranscriptFiles.isRecording {
            try Data((parts[0] + Self.fence + printed + parts[1][parts[1].index(after: rest.lowerBound)...]).utf8).write(
                to: Self.file)
        } else {
            try TranscriptFiles.compare(Self.comparable(printed), with: Self.comparable(shown), of: Self.file)
        }
    }

    /// The lines of a transcript, normalised; for the day of a delivery stands the same word whatever day it was.
    private static func comparable(_ text: String) -> String {
        let lines = text.components(separatedBy: "\n")
        let days = lines.filter { $0.hasPrefix("linked ") }.compactMap { $0.components(separatedBy: " ").last }
        return Placeholders(home: nil, days: days).normalised(text)
    }
}

@Suite struct CommandTableTests {
    /// The first cells of the table below the heading Commands: the words in backquotes, row by row.
    private func rows() throws -> [[[String]]] {
        let readme = try String(contentsOf: TranscriptFiles.project("README.md"), encoding: .utf8)
        let section = readme.components(separatedBy: "\n## Commands\n").last?.components(separatedBy: "\n## ").first ?? ""
        return section.components(separatedBy: "\n").filter { $0.hasPrefix("| `") }.map { row in
            let cell = row.components(separatedBy: " | ")[0]
            return cell.components(separatedBy: "`").enumerated().filter { $0.offset % 2 == 1 }
                .map { $0.element.components(separatedBy: " ") }
        }
    }

    /// The commands that a row names: `use record`, `list`, `show` is `use record`, `use list`, `use show`.
    private func commands(in row: [[String]]) -> [String] {
        let names = Set(CommandPath.all.map(\.name))
        var group = ""
        return row.map { words in
            let plain = words.prefix { $0.allSatisfy { $0.isLowercase || $0 == "-" } && !$0.hasPrefix("-") }
            let name = plain.joined(separator: " ")
            let inGroup = "\(group) \(name)"
            if names.contains(inGroup) { return inGroup }
            group = plain.first.map { String($0) } ?? group
            return name
        }
    }

    @Test func `the README names every command`() throws {
        let named = Set(try rows().flatMap(commands))
        for command in CommandPath.leaves {
            #expect(named.contains(command.name), "\(command.name) is not in the README's table")
        }
    }

    @Test func `the README names no command that is not there`() throws {
        let names = Set(CommandPath.all.map(\.name))
        for name in try rows().flatMap(commands) { #expect(names.contains(name), "the README names \(name)") }
    }
}
