import Cryptography
import LedgerStore
public import Provenance
public import Transparency

/// One entry of the log: its bytes, and what they say.
public struct LogEntry: Sendable {
    public let reference: EntryReference
    /// The envelope, byte for byte: the leaf of the tree.
    public let bytes: [UInt8]
    public let statement: RecordedStatement
    /// The payload of the envelope as it was signed.
    public let payload: JSON
    public let lines: [IndexedLine]
}

extension OpenLedger {
    /// Reads one entry with all of its lines.
    public func logEntry(at position: Int) throws -> LogEntry {
        try store.read { reader in
            let recorded = try reader.recorded(at: position)
            guard let bytes = try reader.entry(at: position)?.body else {
                throw LedgerError(.unknownName, "there is no entry \(position)")
            }
            var lines: [IndexedLine] = []
            try reader.forEachLine(of: position) { stored in
                lines.append(try IndexedLine(stored, entry: position))
                return true
            }
            return LogEntry(
                reference: recorded.reference, bytes: bytes, statement: recorded.statement,
                payload: try JSON(canonical: Envelope(bytes: bytes).payload), lines: lines)
        }
    }
}
