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
        try store.read { try $0.countersignatures(of: entry) }
    }
}

extension LedgerReader {
    func countersignatures(of entry: EntryReference) throws -> [CountersignatureRecord] {
        var records: [CountersignatureRecord] = []
        // A countersignature has no name.
        for position in try entriesWithoutName(from: entry.index + 1) {
            let found = try recorded(at: position)
            guard found.statement.kind == .countersign, EntryReference(found.statement.members["countersigns"]) == entry else {
                continue
            }
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
