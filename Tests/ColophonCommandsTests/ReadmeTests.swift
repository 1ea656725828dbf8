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
