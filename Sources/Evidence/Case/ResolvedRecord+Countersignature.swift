internal import Provenance
internal import Transparency

extension ResolvedRecord {
    /// The entry that this one says to countersign.
    var countersigned: EntryReference? {
        kind == .countersign ? EntryReference(statement.members["countersigns"]) : nil
    }

    /// The countersignature that this entry holds, if it is disclosed and can be read. Whether it is good, ``CaseChecks`` says.
    var countersignature: CountersignatureLine? {
        let lines = lines(of: CountersignatureLine.list)
        guard kind == .countersign, statement.lineCount == 1, lines.count == 1 else { return nil }
        return try? CountersignatureLine(line: .object(lines[0].members))
    }
}

extension ResolvedCase {
    /// The countersignatures of an entry, in the order in which they came in.
    func countersignatures(of record: ResolvedRecord) -> [ResolvedRecord] {
        records(of: .countersign).filter { $0.countersigned?.index == record.index }
    }
}
