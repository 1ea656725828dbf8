import Cryptography
import LedgerStore
public import Provenance
import Transparency

/// A countersignature as the ledger holds it.
public struct CountersignatureRecord: Sendable, Hashable {
    public let entry: EntryReference
    public let claimedTime: Int
    /// The entry whose payload was signed.
    public let countersigns: EntryReference
    public let line: CountersignatureLine

    /// The key as `ssh-keygen -l` prints it.
    public var fingerprint: String { line.countersignature.publicKey.openSSHFingerprint }
}

extension OpenLedger {
    /// The countersignatures of an entry, in the order they were imported.
    public func countersignatures(of entry: EntryReference) throws -> [CountersignatureRecord] {
        try store.read { try $0.countersignatures(of: [entry]) }
    }

    /// The countersignatures of all that is on record about an agreement: of its first words, and of each change.
    public func countersignatures(of agreement: AgreementRecord) throws -> [CountersignatureRecord] {
        try store.read { try $0.countersignatures(of: Set(agreement.versions.map(\.entry))) }
    }
}

extension LedgerReader {
    func countersignatures(of entries: Set<EntryReference>) throws -> [CountersignatureRecord] {
        var records: [CountersignatureRecord] = []
        guard let first = entries.map(\.index).min() else { return [] }
        // A countersignature has no name.
        for position in try entriesWithoutName(from: first + 1) {
            let found = try recorded(at: position)
            guard found.statement.kind == .countersign, let entry = EntryReference(found.statement.members["countersigns"]),
                entries.contains(entry)
            else { continue }
            records.append(try countersignature(found, of: entry))
        }
        return records
    }

    private func countersignature(_ entry: RecordedEntry, of countersigned: EntryReference) throws -> CountersignatureRecord {
        guard let line = try lines(of: entry.position, in: [CountersignatureLine.list]).first else {
            throw LedgerError(
                .badInput, "entry \(entry.position) holds no countersignature", hint: "run colophon verify")
        }
        return CountersignatureRecord(
            entry: entry.reference, claimedTime: entry.statement.claimedTime, countersigns: countersigned,
            line: try CountersignatureLine(line: line.json))
    }
}
