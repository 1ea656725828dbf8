import Cryptography
import LedgerStore
public import Provenance
import Transparency

/// An agreement as the ledger holds it.
public struct AgreementRecord: Sendable, Hashable {
    public let entry: EntryReference
    public let claimedTime: Int
    public let terms: AgreementTerms
    public let document: DocumentLine
    /// The signatures in the document, as they were found when it was recorded.
    public let signatures: [SignatureLine]
}

extension OpenLedger {
    /// All agreements, in the order of their handles.
    public func agreements() throws -> [AgreementRecord] {
        try store.read { reader in
            try reader.agreements(OutsideTimes(reader)).map { try reader.record($0.entry, $0.terms) }
        }
    }

    /// The agreement of a name.
    public func agreement(named name: String) throws -> AgreementRecord {
        try store.read { reader in
            let entry = try reader.recorded(.agreement, named: name)
            return try reader.record(entry, reader.agreement(entry, OutsideTimes(reader)))
        }
    }
}

extension LedgerReader {
    func record(_ entry: RecordedEntry, _ terms: AgreementTerms) throws -> AgreementRecord {
        guard let document = try lines(of: entry.position, in: ["document"]).first.flatMap({ DocumentLine($0.json) }) else {
            throw LedgerError(.badInput, "agreement \(terms.handle) has no document", hint: "run colophon verify")
        }
        return try AgreementRecord(
            entry: entry.reference, claimedTime: entry.statement.claimedTime, terms: terms, document: document,
            signatures: signatures(of: entry.position))
    }
}
