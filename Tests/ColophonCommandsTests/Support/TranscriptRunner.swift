import Foundation
import Testing

/// Runs the commands of a transcript, one after another, in an empty home folder.
struct TranscriptRunner {
    let desk: Desk
    /// Whether what differs from run to run gets a placeholder.
    var isNormalising = true

    init() throws { desk = try Desk() }

    /// What the commands print now, normalised.
    ///
    /// A command that ends with an error is held to what all errors have in common.
    func run(_ transcript: Transcript) throws -> Transcript {
        for file in transcript.files {
            let names = file.name.components(separatedBy: " < ")
            let text = names.count > 1 ? try String(contentsOf: TranscriptFiles.project(names[1]), encoding: .utf8) : file.text
            try desk.write(text, to: names[0])
        }
        var answered = transcript
        for (number, step) in transcript.steps.enumerated() {
            let firstDay = Placeholders.today
            let before = desk.ledger
            let run = try desk.run(step.line, isMerged: true)
            let placeholders = Placeholders(home: desk.home, days: [firstDay, Placeholders.today])
            var lines = (isNormalising ? placeholders.normalised(run.output) : run.output).components(separatedBy: "\n")
            #expect(lines.last == "", "the answer does not end its last line: \(step.line)")
            while lines.last == "" { lines.removeLast() }
            answered.steps[number].answer = lines
            answered.steps[number].status = run.status
            if lines.contains(where: { $0.hasPrefix("error: ") }) {
                requireGoodManners(lines, run.status, step.line)
                #expect(desk.ledger == before, "a refused command changed the ledger: \(step.line)")
            }
        }
        return answered
    }

    /// An error is one line and a hint, and ends with 2, or with 64 for misuse.
    private func requireGoodManners(_ lines: [String], _ status: Int32, _ line: String) {
        let errors = lines.filter { $0.hasPrefix("error: ") }
        let hints = lines.filter { $0.hasPrefix("hint: ") }
        #expect(errors.count == 1 && hints.count == 1, "an error is one line and a hint: \(line)")
        #expect(status == 2 || status == 64, "a refusal ends with 2 or 64: \(line)")
        for text in errors + hints {
            #expect(!text.hasSuffix("."), "an error or a hint has no full stop: \(text)")
            #expect(!text.contains("Error Domain") && !text.contains("Optional("), "an error is said in words: \(text)")
        }
        if let first = errors.first?.dropFirst("error: ".count).first {
            #expect(!first.isUppercase, "an error begins with a small letter: \(errors)")
        }
    }
}
