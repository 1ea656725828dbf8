import LedgerStore
import Provenance
import Transparency

/// The pass over the countersignatures: each is one over the payload of the entry that it names, by the key that it names.
struct CountersignaturePass {
    private var waiting: Set<Int> = []
    private var count = 0
    private var problem: Problem?

    mutating func add(_ entry: CheckedEntry) {
        if entry.statement?.kind == .countersign { waiting.insert(entry.position) }
    }

    mutating func add(_ line: CountersignatureLine, of entry: Int, _ reader: LedgerReader) throws {
        count += 1
        guard waiting.remove(entry) != nil else { return note("entry \(entry) holds a countersignature and is none", entry) }
        guard let reference = try? EntryReference(reader.recorded(at: entry).statement.members["countersigns"]),
            let body = try reader.entry(at: reference.index)?.body, let envelope = try? Envelope(bytes: body),
            line.countersignature.isGood(for: envelope.payload)
        else { return note("the countersignature of entry \(entry) is not one of the entry that it names", entry) }
    }

    private mutating func note(_ sentence: String, _ entry: Int) {
        if problem == nil { problem = Problem(sentence, entry: entry) }
    }

    /// One check, if there is anything to check.
    var checks: [Check] {
        let missing = waiting.min().map { Problem("entry \($0) is a countersignature and holds none", entry: $0) }
        guard count > 0 || missing != nil else { return [] }
        return [
            Check.none(
                "countersignatures", "all \(count) countersignatures are good for the entries that they name", problem ?? missing)
        ]
    }
}
