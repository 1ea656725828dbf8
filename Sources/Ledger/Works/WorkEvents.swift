import Cryptography
import LedgerStore
public import Provenance
import Transparency

/// One entry that concerns a work.
public struct WorkEvent: Sendable, Hashable {
    public let kind: StatementKind
    public let entry: EntryReference
    /// The version, the link, the use, or the corrected entry and what is said of it.
    public let name: String
    public let claimedTime: Int
}

extension OpenLedger {
    /// The entries that concern a work, in order: its versions, the links and uses that name it, and corrections and
    /// countersignatures of any of these.
    public func events(about handle: String) throws -> [WorkEvent] {
        try store.read { reader in
            let newest = try reader.recorded(.work, named: handle)
            var versions: Set<EntryReference> = []
            for version in 1...newest.statement.version {
                versions.insert(try reader.recorded(.work, named: handle, version: version).reference)
            }
            var found = versions
            var events: [WorkEvent] = []
            let first = versions.map(\.index).min() ?? 0
            for position in first..<(try reader.entryCount()) {
                let entry = try reader.recorded(at: position)
                let isAbout =
                    switch entry.statement.kind {
                    case .work: versions.contains(entry.reference)
                    case .link, .use: try reader.targets(of: entry).contains { versions.contains($0.work) }
                    case .countersign: EntryReference(entry.statement.members["countersigns"]).map(found.contains) == true
                    default: false
                    }
                guard isAbout || entry.statement.corrects.map(found.contains) == true else { continue }
                found.insert(entry.reference)
                events.append(
                    WorkEvent(
                        kind: entry.statement.kind, entry: entry.reference, name: try reader.eventName(of: entry),
                        claimedTime: entry.statement.claimedTime))
            }
            return events
        }
    }
}

extension LedgerReader {
    fileprivate func eventName(of entry: RecordedEntry) throws -> String {
        let statement = entry.statement
        if let handle = statement.handle { return statement.kind == .work ? "\(handle)@\(statement.version)" : handle }
        if let signed = EntryReference(statement.members["countersigns"]) {
            let line = try lines(of: entry.position, in: [CountersignatureLine.list]).first
            let key = try line.map { try CountersignatureLine(line: $0.json).countersignature.publicKey.openSSHFingerprint }
            return "of entry \(signed.index)" + (key.map { " by \($0)" } ?? "")
        }
        guard let corrected = statement.corrects else { return "" }
        let note = try lines(of: entry.position, in: ["note"]).first?.json["text"]?.string
        return "of entry \(corrected.index)" + (note.map { ": \($0)" } ?? "")
    }

    /// The works, or parts of works, that a link or a use is about.
    func targets(of entry: RecordedEntry) throws -> [WorkTarget] {
        try lines(of: entry.position, in: ["target"]).map { line in
            guard let target = WorkTarget(line.json) else {
                throw LedgerError(
                    .badInput, "line \(line.index) of entry \(entry.position) names no work", hint: "run colophon verify")
            }
            return target
        }
    }
}
