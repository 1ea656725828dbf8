import Ledger
import Transparency

/// What came of asking for outside time for a bundle's seal, as it is shown.
struct SealAnswer: Answer {
    let outcome: SealStamp.Outcome

    var json: JSON {
        switch outcome {
        case .stamped(let seal):
            [
                "outcome": "stamped", "authority": seal.authority.map { .string($0) } ?? .null, "signer": .string(seal.signer),
                "time": .integer(seal.time), "accuracyMicroseconds": seal.accuracyMicroseconds.map { .integer($0) } ?? .null,
                "warning": seal.warning.map { .string($0) } ?? .null,
            ]
        case .failed(let reason, let hint):
            ["outcome": "pending", "reason": .string(reason), "hint": hint.map { .string($0) } ?? .null]
        }
    }

    func write(to page: inout Page) {
        switch outcome {
        case .stamped(let seal):
            page.line("stamped by \(shown(seal.signer))" + (seal.authority.map { ", here called \($0)" } ?? ""))
            page.line("the sealed bundle existed no later than \(Amounts.instant(seal.time))")
            if let warning = seal.warning { page.line("warning: \(shown(warning))") }
        case .failed(let reason, let hint):
            page.line("not stamped: \(shown(reason))")
            if let hint { page.line("hint: \(shown(hint))") }
        }
    }
}

extension SealStamp.Outcome {
    var exitStatus: ExitStatus {
        switch self {
        case .stamped: .good
        case .failed: .open
        }
    }
}
