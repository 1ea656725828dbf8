import Cryptography
import LedgerStore
public import Provenance
import Transparency

/// An agreement as the ledger holds it: the words as first agreed, and every change since.
public struct AgreementRecord: Sendable, Hashable {
    /// One entry about the agreement.
    public struct Version: Sendable, Hashable {
        public let entry: EntryReference
        public let claimedTime: Int
        public let content: AgreementVersion
        /// What corrections say of the entry.
        public var corrections: [CorrectionRecord] = []
    }

    public let terms: AgreementTerms
    /// The document of the words as first agreed.
    public let document: DocumentLine
    /// The first version first.
    public internal(set) var versions: [Version]

    /// The entry of the words as first agreed.
    public var entry: EntryReference { versions[0].entry }
    public var claimedTime: Int { versions[0].claimedTime }
    /// The signatures in the document, as they were found when it was recorded.
    public let signatures: [SignatureLine]

    /// The version whose open question another answers: whether its change was accepted.
    public func version(settledBy number: Int) -> Int? {
        guard let answer = versions.first(where: { $0.content.number == number })?.content else { return nil }
        return versions.last { $0.content.number < number && answer.settles($0.content) }?.content.number
    }

    /// The version that answers the open question of another.
    public func version(settling number: Int) -> Int? {
        versions.first { version(settledBy: $0.content.number) == number }?.content.number
    }
}

extension OpenLedger {
    /// All agreements, in the order of their handles.
    public func agreements() throws -> [AgreementRecord] {
        try store.read { reader in try reader.agreements(OutsideTimes(reader)).map { try AgreementRecord($0, reader) } }
    }

    /// The agreement of a name, with what corrections say of it.
    public func agreement(named name: String) throws -> AgreementRecord {
        try store.read { reader in
            var record = try AgreementRecord(reader.agreement(named: name, OutsideTimes(reader)), reader)
            // A correction has no name.
            for position in try reader.entriesWithoutName(from: record.entry.index + 1) {
                let entry = try reader.recorded(at: position)
                guard let corrected = entry.statement.corrects,
                    let number = record.versions.firstIndex(where: { $0.entry == corrected })
                else { continue }
                let note = try reader.lines(of: position, in: ["note"]).first?.json["text"]?.string ?? ""
                record.versions[number].corrections.append(
                    CorrectionRecord(entry: entry.reference, corrects: corrected, note: note))
            }
            return record
        }
    }
}

extension AgreementRecord {
    init(_ stored: StoredAgreement, _ reader: LedgerReader) throws {
        guard let document = stored.versions.first?.document else {
            throw LedgerError(.badInput, "agreement \(stored.terms.handle) has no document", hint: "run colophon verify")
        }
        try self.init(
            terms: stored.terms, document: document,
            versions: zip(stored.entries, stored.versions).map { entry, content in
                Version(entry: entry.reference, claimedTime: entry.statement.claimedTime, content: content)
            }, signatures: reader.signatures(of: stored.entry.position))
    }
}
