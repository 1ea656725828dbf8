import Cryptography
public import Files
import LedgerStore
import Provenance
import Transparency

/// Something that was said beside an agreement.
public struct NoteRequest: Sendable {
    public var agreement: String
    /// A remark of the owner's own.
    public var text: String?
    /// Replies and other exhibits.
    public var files: [RawPath] = []
    public var keepsFiles = true

    public init(agreement: String) { self.agreement = agreement }
}

extension OpenLedger {
    /// Records something that was said beside an agreement. It is context for whoever judges later, and never a term.
    public func note(_ request: NoteRequest, unlock: () throws -> Writer) throws -> AgreementChangeOutcome {
        let stored = try store.read { try $0.agreement(named: request.agreement, OutsideTimes($0)) }
        let text = request.text.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
        guard text != nil || !request.files.isEmpty else {
            throw LedgerError(.badInput, "the note is empty", hint: "give a file with --file, or words with --text")
        }
        guard (text?.utf8.count ?? 0) <= Self.longestNote else {
            throw LedgerError(
                .badInput, "the note is longer than \(Self.longestNote) bytes", hint: "put it into a file, and give that")
        }
        var content = AgreementVersion(handle: request.agreement, number: 0, change: .note)
        content.note = text
        var new = NewVersion(content)
        new.exhibits = try request.files.map { try IncomingDocument($0, isKept: request.keepsFiles, random: .system) }
        return try append(new, to: stored, unlock: unlock)
    }

    /// A longer remark is a document.
    private static let longestNote = 8192
}
