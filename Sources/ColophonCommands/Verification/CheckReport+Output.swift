import Files
import Provenance
import Transparency

extension CheckReport {
    /// The checks in the order they were made.
    var json: JSON {
        .array(
            checks.map { check in
                var members: [String: JSON] = [
                    "code": .string(check.code), "outcome": .string(check.outcome.rawValue), "sentence": .string(check.sentence),
                ]
                members["entry"] = check.entry.map { .integer($0) }
                members["hint"] = check.hint.map { .string($0) }
                return .object(members)
            })
    }

    /// One line for each check, and its hint below.
    func write(to page: inout Page) {
        let width = checks.map(\.code.count).max() ?? 0
        for check in checks {
            page.line("\(check.outcome.word.padded(to: 11))  \(check.code.padded(to: width))  \(shown(check.sentence))")
            if let hint = check.hint {
                page.line("\(String(repeating: " ", count: 15 + width))hint: \(shown(hint))")
            }
        }
    }
}

extension Check.Outcome {
    fileprivate var word: String {
        switch self {
        case .passed: "PASS"
        case .failed: "FAIL"
        case .undetermined: "NOT CHECKED"
        }
    }
}

extension ExitStatus {
    /// What a report says to the shell.
    init(_ outcome: Check.Outcome) {
        self =
            switch outcome {
            case .passed: .good
            case .failed: .bad
            case .undetermined: .open
            }
    }
}
