import Cryptography
import LedgerStore
import Provenance
import Transparency

/// A delivery that is about to be recorded.
struct NewLink {
    /// The handle that was asked for.
    let handle: String?
    let party: String
    /// The words that govern on the day of the delivery, as they are on record when it is linked.
    let onDay: AgreementOnDay
    let form: String?
    let note: String?
    let delivered: [FileLine]
    let targets: [WorkTarget]
    /// The entry in which those words stand.
    let governing: RecordedEntry

    /// Whether a link on record says the same: the same things went to the same party on the same day, in the same words.
    func isOnRecord(as link: LinkRecord) -> Bool {
        (handle.map { $0 == link.handle } ?? true) && link.agreement == governing.reference && link.party == party
            && link.on == onDay.day && link.form == form && link.note == note && link.delivered == delivered
            && link.targets == targets
    }
}

extension LedgerReader {
    /// The links under an agreement, in whichever version they name it.
    ///
    /// - Parameter days: Only deliveries of these days: the line with the day is read first, and of other links nothing else.
    func links(under agreement: StoredAgreement, on days: Set<CalendarDay>? = nil) throws -> [LinkRecord] {
        let references = Set(agreement.entries.map(\.reference))
        let wanted = days.map { Set($0.map(\.description)) }
        var entries: [Int] = []
        try forEachHandle(of: .link) { entries.append($0.entry) }
        return try entries.sorted().compactMap { position in
            if let wanted, try !wanted.contains(deliveryDay(of: position)) { return nil }
            let entry = try recorded(at: position)
            guard let named = EntryReference(entry.statement.members["agreement"]), references.contains(named) else { return nil }
            return try link(entry)
        }
    }

    /// The day that a link states, as it is written; empty when it states none.
    private func deliveryDay(of entry: Int) throws -> String {
        var day = ""
        try forEachLine(of: entry) { stored in
            let line = try IndexedLine(stored, entry: entry)
            guard line.list == "delivery" else { return !IndexedLine.longLists.contains(line.list) }
            day = line.json["on"]?.string ?? ""
            return false
        }
        return day
    }
}

extension LedgerAppender {
    func add(_ link: NewLink, _ random: RandomSource) throws {
        let handle = try freeHandle(.link, link.handle)
        var list = LineList(random: random)
        try list.add("party", ["party": .string(link.party)])
        var delivery: [String: JSON] = ["on": .string(link.onDay.day.description), "revision": .string(link.onDay.governing)]
        delivery["as"] = link.form.map { .string($0) }
        try list.add("delivery", delivery)
        if let note = link.note { try list.add("note", ["text": .string(note)]) }
        for file in link.delivered { try list.add("delivered", file.members) }
        for target in link.targets { try list.add("target", target.members) }
        try add(
            StatementDraft(
                .link, ["handle": .string(handle), "agreement": link.governing.reference.json], lineCount: list.count,
                listRoot: list.root),
            lines: list.lines, handle: (.link, handle, 1))
    }
}
