import Files
import Ledger
import Provenance
import Transparency

/// What came of asking for outside time, as it is shown.
struct StampAnswer: Answer {
    let outcome: StampOutcome

    var json: JSON {
        switch outcome {
        case .nothingPending: ["outcome": "nothing-pending"]
        case .stamped(let stamp): .object(stamp.members("stamped"))
        case .known(let stamp): .object(stamp.members("known"))
        case .failed(let reason, let hint, let pendingCount):
            [
                "outcome": "pending", "reason": .string(reason), "hint": hint.map { .string($0) } ?? .null,
                "pending": .integer(pendingCount),
            ]
        }
    }

    func write(to page: inout Page) {
        switch outcome {
        case .nothingPending: page.line("nothing to stamp: everything but time stamps is stamped already")
        case .stamped(let stamp):
            page.line("stamped by \(stamp.who)")
            page.line("\(stamp.what) existed no later than \(stamp.when)")
            page.line("recorded as entry \(stamp.anchor)")
        case .known(let stamp):
            page.line("imported before, as entry \(stamp.anchor): stamped by \(stamp.who)")
            page.line("the first \(Amounts.count(stamp.size, "entry", plural: "entries")) existed no later than \(stamp.when)")
        case .failed(let reason, let hint, let pendingCount):
            page.line("not stamped: \(shown(reason))")
            page.line("\(Amounts.count(pendingCount, "entry stays", plural: "entries stay")) pending")
            if let hint { page.line("hint: \(shown(hint))") }
        }
        switch outcome {
        case .stamped(let stamp), .known(let stamp): if let warning = stamp.warning { page.line("warning: \(shown(warning))") }
        case .nothingPending, .failed: break
        }
    }
}

extension StampOutcome {
    var exitStatus: ExitStatus {
        switch self {
        case .nothingPending, .stamped, .known: .good
        case .failed: .open
        }
    }
}

extension NewStamp {
    fileprivate func members(_ outcome: String) -> [String: JSON] {
        [
            "outcome": .string(outcome), "authority": authority.map { .string($0) } ?? .null, "signer": .string(signer),
            "time": .integer(time), "accuracyMicroseconds": accuracyMicroseconds.map { .integer($0) } ?? .null,
            "size": .integer(size), "newEntries": .integer(entries.count), "anchor": .integer(anchor),
            "warning": warning.map { .string($0) } ?? .null,
        ]
    }

    /// The authority's own name, and the one its owner gave it.
    var who: String { shown(signer) + (authority.map { ", here called \($0)" } ?? "") }

    var when: String {
        let accuracy = accuracyMicroseconds.map { $0 >= 1_000_000 ? ", give or take \($0 / 1_000_000) s" : "" } ?? ""
        return Amounts.instant(time) + accuracy
    }

    fileprivate var what: String {
        if entries.lowerBound == 0 { return "all \(Amounts.count(size, "entry", plural: "entries"))" }
        return entries.count == 1 ? "entry \(entries.lowerBound)" : "entries \(entries.lowerBound) to \(size - 1)"
    }
}
