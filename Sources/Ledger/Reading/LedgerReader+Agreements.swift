import Cryptography
import LedgerStore
import Provenance
import Transparency

extension LedgerReader {
    /// Reads an agreement from its lines.
    func agreement(_ entry: RecordedEntry, _ times: OutsideTimes) throws -> AgreementTerms {
        let lines = try headerLines(of: entry.position)
        func all<Record: LineRecord>(_: Record.Type) throws -> [Record] {
            try lines.filter { $0.list == Record.list }.map { try Record(line: $0.json) }
        }
        guard let handle = entry.statement.handle, let dates = try all(AgreementDates.self).first else {
            throw LedgerError(.badInput, "entry \(entry.position) is not an agreement", hint: "run colophon verify")
        }
        let document = lines.first { $0.list == "document" }.flatMap { DocumentLine($0.json) }
        return try AgreementTerms(
            handle: handle, title: lines.first { $0.list == "title" }?.json["text"]?.string, parties: all(Party.self),
            dates: dates,
            terms: all(Term.self), executions: all(Execution.self), payment: all(Payment.self).first,
            precedence: all(Precedence.self).first,
            document: document.flatMap { document in
                document.text.map { text in
                    DocumentReference(
                        name: document.name, sha256: document.sha256.hex, textSHA256: text.sha256.hex, extractor: text.extractor)
                }
            },
            onRecord: times.onRecord(entry))
    }

    /// All agreements, in the order of their handles.
    func agreements(_ times: OutsideTimes, before size: Int = .max) throws -> [(entry: RecordedEntry, terms: AgreementTerms)] {
        var handles: [StoredHandle] = []
        try forEachHandle(of: .agreement) { if $0.entry < size { handles.append($0) } }
        return try handles.map { handle in
            let entry = try recorded(at: handle.entry)
            return (entry, try agreement(entry, times))
        }
    }
}

extension OutsideTimes {
    /// Where an entry stands, and by which day.
    func onRecord(_ entry: RecordedEntry) -> OnRecord {
        OnRecord(
            entry: entry.position, leaf: entry.reference.leaf.hex, claimed: CalendarDay(unixSeconds: entry.statement.claimedTime),
            stamped: earliest(covering: entry.position).flatMap { CalendarDay(unixSeconds: $0.time) })
    }

    /// The times as they were known when the log had so many entries.
    func before(_ size: Int) -> OutsideTimes {
        OutsideTimes(stamps: stamps.filter { $0.anchor.index < size }, pendingCount: pendingCount, pendingSince: pendingSince)
    }
}
