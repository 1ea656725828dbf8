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
        try forEachLineBody(of: entry.position) { body in
            if let number = numbers.number(ofTargetLine: body) {
                works.insert(number)
                return true
            }
            guard let line = try? JSON(canonical: body.indices.map { body[$0] }) else { throw refusal() }
            switch line["list"]?.string {
            case "party": party = line["party"]?.string
            case "delivery": day = try line["on"]?.string.map { try CalendarDay($0) }
            case "target":
                guard let target = WorkTarget(line) else { throw refusal() }
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
    /// The names as bytes, for a comparison that builds no text.
    private var bytes = [[UInt8]]()
    /// The work that probably comes next: lists tend to name the same works in the same order.
    private var next = 0

    mutating func number(of handle: String) -> Int {
        if let number = numbers[handle] { return number }
        numbers[handle] = names.count
        names.append(handle)
        bytes.append(Array(handle.utf8))
        return names.count - 1
    }

    /// What a line about a whole work begins with, in canonical JSON.
    private static let start = Array(#"{"lines":"all","list":"target","name":""#.utf8)

    /// The number of the work that such a line names, or nil for any other line.
    ///
    /// A portfolio has millions of these lines. Reading each as JSON would take most of the time, and would say the same: a handle has
    /// no character that JSON escapes.
    mutating func number(ofTargetLine line: Span<UInt8>) -> Int? {
        let start = Self.start
        guard line.count > start.count, start.indices.allSatisfy({ line[$0] == start[$0] }) else { return nil }
        if next < bytes.count, Self.stands(bytes[next], at: start.count, in: line) {
            next += 1
            return next - 1
        }
        var end = start.count
        while end < line.count, end - start.count <= Handle.byteCountLimit, line[end] != UInt8(ascii: "@"),
            line[end] != UInt8(ascii: "\"")
        {
            end += 1
        }
        let handle = String(decoding: (start.count..<end).map { line[$0] }, as: UTF8.self)
        guard end < line.count, line[end] == UInt8(ascii: "@"), Handle.isValid(handle) else { return nil }
        let number = number(of: handle)
        next = number + 1
        return number
    }

    /// Whether a name stands at a place, and ends there with the sign before the version.
    private static func stands(_ name: [UInt8], at place: Int, in line: Span<UInt8>) -> Bool {
        guard line.count > place + name.count, line[place + name.count] == UInt8(ascii: "@") else { return false }
        return name.indices.allSatisfy { line[place + $0] == name[$0] }
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
