import LedgerStore
public import Provenance
import Transparency

/// A correction that was recorded: nothing on record is edited, and whoever reads the entry finds what is said of it later.
public struct CorrectionRecord: Sendable, Hashable {
    public let entry: EntryReference
    public let corrects: EntryReference
    public let note: String
}

extension OpenLedger {
    /// Records how an entry is to be read instead.
    ///
    /// - Parameters:
    ///   - position: The entry that something is wrong with.
    ///   - note: What is wrong, and what is right.
    public func correct(_ position: Int, note: String, unlock: () throws -> Writer) throws -> CorrectionRecord {
        guard !note.allSatisfy(\.isWhitespace) else {
            throw LedgerError(.badInput, "the note is empty", hint: "say what is wrong with the entry, and what is right")
        }
        _ = try store.read { try $0.recorded(at: position) }
        let writer = try unlock()
        let appended = try append(by: writer) { appender in
            let corrected = try appender.reader.recorded(at: position).reference
            var list = LineList(random: writer.random)
            try list.add("note", ["text": .string(note)])
            try appender.add(
                StatementDraft(.correction, [:], lineCount: list.count, listRoot: list.root, corrects: corrected),
                lines: list.lines)
            return corrected
        }
        guard let entry = appended.references.first else { throw LedgerError(.badInput, "the correction was not written") }
        return CorrectionRecord(entry: entry, corrects: appended.value, note: note)
    }
}
