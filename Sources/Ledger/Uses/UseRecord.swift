import Cryptography
import LedgerStore
public import Provenance
import Transparency

/// A use as the ledger holds it: what was seen, of which works, and what was captured.
public struct UseRecord: Sendable, Hashable {
    public let handle: String
    public let entry: EntryReference
    public let claimedTime: Int
    public let use: UseFact
    public let targets: [WorkTarget]
    /// The captured files.
    public let exhibits: [DocumentLine]
    public let note: String?
}

extension LedgerReader {
    func use(_ entry: RecordedEntry, _ times: OutsideTimes) throws -> UseRecord {
        let lines = try headerLines(of: entry.position)
        guard let handle = entry.statement.handle else {
            throw LedgerError(.badInput, "entry \(entry.position) is not a use", hint: "run colophon verify")
        }
        let facts = try lines.filter { $0.list == Fact.list }.map { try Fact(line: $0.json) }
        return try UseRecord(
            handle: handle, entry: entry.reference, claimedTime: entry.statement.claimedTime,
            use: UseFact(facts: facts, onRecord: times.onRecord(entry)), targets: targets(of: entry),
            exhibits: lines.filter { $0.list == "exhibit" }.compactMap { DocumentLine($0.json) },
            note: lines.first { $0.list == "note" }?.json["text"]?.string)
    }
}

extension OpenLedger {
    /// All uses, in the order of their entries.
    public func uses() throws -> [UseRecord] {
        try store.read { reader in
            let times = try OutsideTimes(reader)
            var entries: [Int] = []
            try reader.forEachHandle(of: .use) { entries.append($0.entry) }
            return try entries.sorted().map { try reader.use(reader.recorded(at: $0), times) }
        }
    }

    /// The use of a name.
    public func use(named name: String) throws -> UseRecord {
        try store.read { try $0.use($0.recorded(.use, named: name), OutsideTimes($0)) }
    }
}
