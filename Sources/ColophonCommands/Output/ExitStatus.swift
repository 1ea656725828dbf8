import ArgumentParser

/// What a command says to the shell.
enum ExitStatus: Int32 {
    /// Done; checked and good; inside.
    case good = 0
    /// Checked, and the answer is bad: tampered with, or outside.
    case bad = 1
    /// Refused, or could not check.
    case refused = 2
    /// Open: no trust anchor given, not stamped, silent or undetermined.
    case open = 3
    /// The command line itself is wrong.
    case misuse = 64

    var code: ExitCode { ExitCode(rawValue) }

    /// Ends the command with this status; a good end is no error.
    func end() throws {
        if self != .good { throw code }
    }

    /// The gravest of several answers, in the order 2, 1, 3, 0; misuse is found before there is an answer.
    static func gravest(_ answers: some Sequence<ExitStatus>) -> ExitStatus {
        let order: [ExitStatus] = [.refused, .bad, .open, .good]
        let given = Set(answers)
        return order.first { given.contains($0) } ?? .good
    }
}
