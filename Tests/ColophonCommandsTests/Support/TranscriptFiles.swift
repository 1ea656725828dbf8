import Foundation
import Testing

/// The transcripts that lie beside the tests, and what happens to them.
enum TranscriptFiles {
    /// With `RECORD_TRANSCRIPTS=1`, what the commands print now is written over what the files say.
    static let isRecording = ProcessInfo.processInfo.environment["RECORD_TRANSCRIPTS"] == "1"

    /// A folder beside the tests.
    static func folder(_ name: String) -> URL {
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(path: name)
    }

    /// A file of the project.
    static func project(_ path: String) -> URL { folder("../..").standardized.appending(path: path) }

    /// The names of the transcripts in a folder, without their extension.
    static func names(in name: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder(name).path).filter { $0.hasSuffix(".txt") }
            .map { String($0.dropLast(4)) }.sorted()
    }

    static func file(_ folder: String, _ name: String) -> URL { self.folder(folder).appending(path: name + ".txt") }

    /// Compares two texts line by line, and shows where they part.
    static func compare(_ actual: String, with expected: String, of file: URL) throws {
        if actual == expected { return }
        if isRecording {
            try Data(actual.utf8).write(to: file)
            return
        }
        let (left, right) = (expected.components(separatedBy: "\n"), actual.components(separatedBy: "\n"))
        let place = zip(left, right).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(left.count, right.count)
        func excerpt(_ lines: [String], _ sign: String) -> String {
            lines[min(place, lines.count)..<min(place + 6, lines.count)].map { "\(sign) \($0)" }.joined(separator: "\n")
        }
        Issue.record(
            """
            \(file.lastPathComponent), line \(place + 1): the answer differs
            \(excerpt(left, "-"))
            \(excerpt(right, "+"))
            RECORD_TRANSCRIPTS=1 records what is printed now.
            """)
    }
}
