import Cryptography
public import Files
import LedgerStore
import Provenance
import Transparency

/// A countersignature that came back, and what is known of who made it.
public struct CountersignImport: Sendable {
    public var file: RawPath
    /// The fingerprint that the key has to have, learnt from the other side by another way than the file.
    public var signer: String?
    /// The party that is said to have signed; otherwise the one on the other side.
    public var party: String?

    public init(file: RawPath) { self.file = file }
}

/// What came of importing a countersignature.
public struct CountersignOutcome: Sendable {
    public let record: CountersignatureRecord
    /// Whether it was on record before: then nothing was appended.
    public let wasKnown: Bool
}

extension OpenLedger {
    /// Checks a countersignature and appends it.
    public func importCountersignature(
        _ request: CountersignImport, unlock: () throws -> Writer
    ) throws -> CountersignOutcome {
        let reply = try Self.reply(request.file)
        let (entry, party, known) = try store.read { reader in
            let entry = try reader.entry(countersignedBy: reply, ofLedger: genesis.ledger)
            return try (entry, reader.party(request.party, of: entry), reader.countersignatures(of: [entry.reference]))
        }
        let fingerprint = reply.countersignature.publicKey.openSSHFingerprint
        if let signer = request.signer, signer != fingerprint {
            throw LedgerError(
                .badInput, "the countersignature was made with \(fingerprint), not with \(signer)",
                hint: "ask the other side which key is theirs; nothing was recorded")
        }
        let line = CountersignatureLine(
            reply.countersignature, identity: request.signer == nil ? .notChecked : .compared, party: party)
        if let same = known.first(where: { $0.line == line }) { return CountersignOutcome(record: same, wasKnown: true) }
        let writer = try unlock()
        let appended = try append(by: writer) { appender in
            var list = LineList(random: writer.random)
            try list.add(CountersignatureLine.list, line.members)
            try appender.add(
                StatementDraft(
                    .countersign, ["countersigns": entry.reference.json], lineCount: list.count, listRoot: list.root),
                lines: list.lines)
        }
        guard let reference = appended.references.first else {
            throw LedgerError(.badInput, "the countersignature was not written")
        }
        return CountersignOutcome(
            record: CountersignatureRecord(
                entry: reference, claimedTime: writer.now, countersigns: entry.reference, line: line), wasKnown: false)
    }

    private static func reply(_ path: RawPath) throws -> CountersignReply {
        let bytes = try FileReader.contents(of: path, limit: CountersignReply.maximumByteCount, followsLink: true)
        do { return try CountersignReply(bytes: bytes) } catch {
            throw LedgerError(
                .badInput, "\(path.display) cannot be taken: \(error)",
                hint: "it has to be the file that colophon countersign sign wrote, unchanged")
        }
    }
}

extension LedgerReader {
    /// The entry that a countersignature names, if it is good for it.
    fileprivate func entry(countersignedBy reply: CountersignReply, ofLedger ledger: LedgerID) throws -> RecordedEntry {
        guard reply.entry.index < (try entryCount()), let body = try entry(at: reply.entry.index)?.body,
            Merkle.leafHash(body) == reply.entry.leaf
        else {
            throw LedgerError(
                .unknownName, "the countersignature is for an entry \(reply.entry.index) that is not in this ledger",
                hint: "it may be for another ledger: this one is \(ledger)")
        }
        guard reply.countersignature.isGood(for: try Envelope(bytes: body).payload) else {
            throw LedgerError(
                .badInput, "the countersignature is not one of entry \(reply.entry.index)",
                hint: "nothing was recorded; ask the other side to sign the request again")
        }
        return try recorded(at: reply.entry.index)
    }

    /// The party that signed: the one that was named, or the one on the other side.
    fileprivate func party(_ name: String?, of entry: RecordedEntry) throws -> String? {
        let link = entry.statement.kind == .link ? try link(entry) : nil
        let agreement = try link.map { try recorded(at: $0.agreement.index) } ?? entry
        guard agreement.statement.kind == .agreement, let handle = agreement.statement.handle else { return nil }
        let parties = try self.agreement(named: handle, OutsideTimes(self)).terms.everyParty
        guard let name else {
            if let link { return link.party }
            let others = parties.filter { $0.role == .other }.map(\.handle)
            return others.count == 1 ? others[0] : nil
        }
        let handles = parties.map(\.handle)
        guard handles.contains(name) else {
            throw LedgerError(
                .unknownName, "the agreement has no party named \(name)",
                hint: NearestWord.hint(for: name, among: handles) ?? "it has: \(handles.joined(separator: ", "))")
        }
        return name
    }
}
