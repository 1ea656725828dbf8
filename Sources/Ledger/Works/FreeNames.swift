import LedgerStore
import Provenance

/// Finds a free handle for each title of a batch: the second `portrait` becomes `portrait-2`.
struct FreeNames {
    private static let fallback = "work"

    private var nextSuffix: [String: Int] = [:]

    mutating func next(for title: String, _ records: some Records) throws -> String {
        let base = Handle.make(from: title, fallback: Self.fallback)
        if nextSuffix[base] == nil, try !records.isTaken(.work, base) {
            nextSuffix[base] = 2
            return base
        }
        var suffix = nextSuffix[base] ?? 2
        while try records.isTaken(.work, "\(base)-\(suffix)") { suffix += 1 }
        nextSuffix[base] = suffix + 1
        return "\(base)-\(suffix)"
    }

    /// The handle of one work, which may be taken: the title says which work is meant.
    ///
    /// A title without Latin letters says nothing in a handle. It gets the next number, unless a work of the same title is on record.
    static func handle(for title: String, _ records: some Records) throws -> String {
        let handle = Handle.make(from: title, fallback: "")
        guard handle.isEmpty else { return handle }
        var number = 1
        while true {
            let handle = number == 1 ? fallback : "\(fallback)-\(number)"
            guard try records.isTaken(.work, handle) else { return handle }
            if let known = try records.reader.entry(of: .work, named: handle),
                try records.reader.work(records.reader.recorded(at: known.entry)).title == title
            {
                throw taken(handle)
            }
            number += 1
        }
    }

    /// Why a name cannot be used for other files.
    static func taken(_ handle: String) -> LedgerError {
        LedgerError(
            .nameTaken, "a work named \(handle) is on record, and these files are not the same",
            hint: "say --revises \(handle) if this is a new version of it, or --id NAME for another work")
    }
}
