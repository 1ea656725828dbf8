import Cryptography
import LedgerStore
public import Provenance
import Transparency

/// A delivery as the ledger holds it: what went to whom, when, and under which agreement.
public struct LinkRecord: Sendable, Hashable {
    public let handle: String
    public let entry: EntryReference
    public let claimedTime: Int
    public let agreement: EntryReference
    /// The handle of the party that received it.
    public let party: String
    /// The day of the delivery, as stated.
    public let on: CalendarDay?
    /// The name of the words that governed on that day, as they were on record when the link was.
    public let revision: String?
    /// The form in which it went, as stated: "WAV masters".
    public let form: String?
    public let note: String?
    /// The delivered files, when they were digested apart from the work.
    public let delivered: [FileLine]
    public let targets: [WorkTarget]
}

extension LedgerReader {
    func link(_ entry: RecordedEntry) throws -> LinkRecord {
        let lines = try headerLines(of: entry.position)
        guard let handle = entry.statement.handle, let agreement = EntryReference(entry.statement.members["agreement"]),
            let party = lines.first(where: { $0.list == "party" })?.json["party"]?.string
        else { throw LedgerError(.badInput, "entry \(entry.position) is not a link", hint: "run colophon verify") }
        let delivery = lines.first { $0.list == "delivery" }?.json
        return try LinkRecord(
            handle: handle, entry: entry.reference, claimedTime: entry.statement.claimedTime, agreement: agreement, party: party,
            on: delivery?["on"]?.string.map { try CalendarDay($0) }, revision: delivery?["revision"]?.string,
            form: delivery?["as"]?.string,
            note: lines.first { $0.list == "note" }?.json["text"]?.string,
            delivered: lines.filter { $0.list == "delivered" }.compactMap { FileLine($0.json) }, targets: targets(of: entry))
    }

    /// All links, in the order of their entries.
    func links(before size: Int = .max) throws -> [LinkRecord] {
        var entries: [Int] = []
        try forEachHandle(of: .link) { if $0.entry < size { entries.append($0.entry) } }
        return try entries.sorted().map { try link(recorded(at: $0)) }
    }
}
