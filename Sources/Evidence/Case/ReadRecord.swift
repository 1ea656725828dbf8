internal import Provenance
internal import Transparency

/// An entry whose envelope and statement have been read, before it has a name in the bundle.
struct ReadRecord: Sendable {
    let record: EvidenceRecord
    let envelope: Envelope
    let statement: RecordedStatement
    /// The disclosed lines, by index.
    let lines: [EvidenceLine]

    init(_ record: EvidenceRecord) throws {
        self.record = record
        let what = "entry \(record.index)"
        envelope = try ResolvedCase.reading(what) { try Envelope(bytes: record.body) }
        guard envelope.payloadType == Envelope.statementType else {
            throw EvidenceError(.bundleFormat, "\(what) does not hold a statement")
        }
        let payload = envelope.payload
        statement = try ResolvedCase.reading(what) { try RecordedStatement(payload: payload) }
        lines = record.lines.sorted { $0.disclosed.index < $1.disclosed.index }
        for (first, second) in zip(lines, lines.dropFirst()) where first.disclosed.index == second.disclosed.index {
            throw EvidenceError(.caseInvalid, "line \(first.disclosed.index) of \(what) is there twice")
        }
        for line in lines where line.disclosed.proof.size != statement.lineCount {
            throw EvidenceError(.caseInvalid, "a line of \(what) has a proof for another number of lines")
        }
    }
}
