import LedgerStore
public import Provenance
import Transparency

/// Agreements with what went out under them, and the names of the works that the numbers stand for.
public struct ExposedPortfolio: Sendable {
    public let agreements: [ExposedAgreement]
    /// The handles of the works, by the numbers in the deliveries.
    public let works: [String]
}

extension OpenLedger {
    /// Reads which works went to whom under which agreement.
    public func exposedPortfolio() throws -> ExposedPortfolio {
        try store.read { reader in
            let none = OutsideTimes(stamps: [], pendingCount: 0, pendingSince: nil)
            let agreements = try reader.agreements(none)
            var numbers = WorkNumbers()
            var deliveries = [EntryReference: [ExposedAgreement.Delivery]]()
            var entries = [Int]()
            try reader.forEachHandle(of: .link) { entries.append($0.entry) }
            for entry in entries.sorted() {
                let (agreement, delivery) = try reader.delivery(reader.recorded(at: entry), &numbers)
                deliveries[agreement, default: []].append(delivery)
            }
            return ExposedPortfolio(
                agreements: agreements.map {
                    ExposedAgreement($0.terms, deliveries: deliveries[$0.entry.reference] ?? [])
                }, works: numbers.names)
        }
    }
}

extension LedgerReader {
    /// Reads one delivery, and no more of its many lines than the names of the works.
    fileprivate func delivery(
        _ entry: RecordedEntry, _ numbers: inout WorkNumbers
    ) throws -> (agreement: EntryReference, ExposedAgreement.Delivery) {
        var works = WorkSet()
        var party: String?
        var day: CalendarDay?
        func refusal() -> LedgerError {
            LedgerError(.badInput, "entry \(entry.position) is not a link", hint: "run colophon verify")
        }
        try forEachLine(of: entry.position) { stored in
            if let number = numbers.number(ofTargetLine: stored.body) {
                works.insert(number)
                return true
            }
            let line = try IndexedLine(stored, entry: entry.position)
            switch line.list {
            case "party": party = line.json["party"]?.string
            case "delivery": day = try line.json["on"]?.string.map { try CalendarDay($0) }
            case "target":
                guard let target = WorkTarget(line.json) else { throw refusal() }
                works.insert(numbers.number(of: target.handle))
            default: break
            }
            return true
        }
        guard let party, let agreement = EntryReference(entry.statement.members["agreement"]) else { throw refusal() }
        return (agreement, ExposedAgreement.Delivery(party: party, on: day, works: works))
    }
}

/// The numbers of works, by their handles, given out in the order in which the works are met.
private struct WorkNumbers {
    private var numbers = [String: Int]()
    private(set) var names = [String]()

    mutating func number(of handle: String) -> Int {
        if let number = numbers[handle] { return number }
        numbers[handle] = names.count
        names.append(handle)
        return names.count - 1
    }

    /// What a line about a whole work begins with, in canonical JSON.
    private static let start = Array(#"{"lines":"all","list":"target","name":""#.utf8)

    /// The number of the work that such a line names, or nil for any other line.
    ///
    /// A portfolio has millions of these lines. Reading each as JSON would take most of the time, and would say the same: a handle has
    /// no character that JSON escapes.
    mutating func number(ofTargetLine line: [UInt8]) -> Int? {
        guard line.starts(with: Self.start) else { return nil }
        let name = line[Self.start.count...].prefix { $0 != UInt8(ascii: "@") && $0 != UInt8(ascii: "\"") }
        let handle = String(decoding: name, as: UTF8.self)
        guard Handle.isValid(handle) else { return nil }
        return number(of: handle)
    }
}

extension OpenLedger {
    /// The handles and titles of all works: what must not leave with clauses that are handed on.
    public func workNames() throws -> [String] {
        try store.read { reader in
            var entries = [Int]()
            var names = Set<String>()
            try reader.forEachHandle(of: .work) {
                entries.append($0.entry)
                names.insert($0.name)
            }
            for entry in entries {
                try reader.forEachLine(of: entry) { stored in
                    let line = try IndexedLine(stored, entry: entry)
                    if line.list == "title", let title = line.json["text"]?.string { names.insert(title) }
                    return line.list == "title"
                }
            }
            return names.sorted()
        }
    }
}
