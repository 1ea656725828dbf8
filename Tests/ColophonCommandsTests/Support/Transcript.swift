import Foundation

/// A session at a terminal, as a file that people can read: commands, what they print, and with which status they end.
///
///     ## A sentence about what follows.
///     $ colophon works
///     No work is on record yet. Begin with: colophon register FOLDER
///
///     $ colophon show harbour
///     error: there is no work named harbour
///     hint: there is no work in this ledger yet
///     [exit 2]
///
///     -- notes/plan.txt --
///     A file that lies in the folder before the first command.
///
///     -- contract.md < Scripts/story/brand-agreement.md --
///
/// The last is a copy of a file of the project. A command that ends in a backslash goes on in the next line.
struct Transcript: Equatable {
    /// One command and its answer.
    struct Step: Equatable {
        var remarks: [String] = []
        var command: [String] = []
        var answer: [String] = []
        var status: Int32 = 0

        /// The command as the shell gets it.
        var line: String { command.joined(separator: "\n") }

        func text() -> String {
            var lines = remarks + ["$ " + command.joined(separator: "\n")] + answer
            if status != 0 { lines.append("[exit \(status)]") }
            return lines.joined(separator: "\n")
        }
    }

    var steps: [Step] = []
    /// The files that lie there at the start: their names, perhaps with the file of the project they are copies of, and their texts.
    var files: [(name: String, text: String)] = []

    static func == (left: Transcript, right: Transcript) -> Bool { left.text == right.text }

    /// Reads a transcript.
    init(_ text: String) {
        var remarks: [String] = []
        for line in text.components(separatedBy: "\n") {
            if line.hasPrefix("-- "), line.hasSuffix(" --"), line.count > 6 {
                files.append((String(line.dropFirst(3).dropLast(3)), ""))
            } else if !files.isEmpty {
                files[files.count - 1].text += line + "\n"
            } else if line.hasPrefix("## ") {
                remarks.append(line)
            } else if line.hasPrefix("$ ") {
                steps.append(Step(remarks: remarks, command: [String(line.dropFirst(2))]))
                remarks = []
            } else if let last = steps.last?.command.last, last.hasSuffix("\\"), steps.last?.answer == [] {
                steps[steps.count - 1].command.append(line)
            } else if line.hasPrefix("[exit "), line.hasSuffix("]"), let status = Int32(line.dropFirst(6).dropLast()),
                !steps.isEmpty
            {
                steps[steps.count - 1].status = status
            } else if !steps.isEmpty {
                steps[steps.count - 1].answer.append(line)
            }
        }
        for index in steps.indices { while steps[index].answer.last == "" { steps[index].answer.removeLast() } }
        for index in files.indices {
            // One empty line stands before the next file, and the text itself ends the last one.
            while files[index].text.hasSuffix("\n\n") { files[index].text.removeLast() }
        }
    }

    /// Only the session, without the files.
    var session: String { steps.map { $0.text() }.joined(separator: "\n\n") + "\n" }

    /// The transcript as a file.
    var text: String { session + files.map { "\n-- \($0.name) --\n\($0.text)" }.joined() }
}
