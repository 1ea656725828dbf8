internal import Cryptography
internal import Provenance
internal import Transparency

/// Who confirmed what: the other side's signatures over entries of this ledger.
extension ReportBuilder {
    func countersignatures() -> ReportSection {
        var blocks = [ReportBlock]()
        for record in evidence.records(of: .countersign) {
            blocks.append(.heading("\(record.label)  over \(countersignedName(record))"))
            guard let line = record.countersignature else {
                blocks.append(
                    .sentence(ReportSentence(.computed, "This entry's countersignature is not shown, or cannot be read.")))
                continue
            }
            blocks.append(.facts(facts(of: record, line)))
            blocks.append(.sentence(identity(line)))
        }
        if blocks.isEmpty {
            blocks.append(.paragraph("No countersignature is part of this bundle."))
        } else {
            blocks.append(
                .paragraph(
                    "A countersignature shows that the holder of a key signed exactly the words of the entry that it names, with the digest of all its lines, and that this was done before the countersignature itself was on record. It does not show who holds the key, on which day it was made, or that the signer had seen lines that were not sent along."
                ))
        }
        return ReportSection(
            title: "What was confirmed", question: "Who signed these records on the other side?", blocks: blocks)
    }

    /// What an entry countersigns, as the report calls it.
    func countersignedName(_ record: ResolvedRecord) -> String {
        guard let reference = record.countersigned else { return "no entry" }
        guard let signed = evidence.record(at: reference.index) else { return label(reference.index) }
        return "\(signed.label) \(signed.kind == .agreement ? agreementTitle(signed) : signed.name)"
    }

    /// The party that is stated to have signed.
    func countersigner(_ line: CountersignatureLine?) -> String {
        line?.party.map { partyName($0) } ?? "a party that is not named"
    }

    private func facts(of record: ResolvedRecord, _ line: CountersignatureLine) -> [ReportFact] {
        let form =
            switch line.countersignature.form {
            case .dsse: "DSSE envelope with an Ed25519 key"
            case .sshsig: "SSH signature (\(Countersignature.namespace))"
            }
        return [
            ReportFact("Signed", record.countersigned.map { label($0.index) } ?? "nothing", .computed),
            ReportFact("By", countersigner(line), .declared),
            ReportFact("With the key", line.countersignature.publicKey.openSSHFingerprint, .computed, isCode: true),
            ReportFact("Form", form, .recorded), ReportFact("Files", "data/\(record.folder)/", isCode: true),
            onRecordFact(record),
            ReportFact("Entered", UTCTime.instant(record.statement.claimedTime), .declared),
        ]
    }

    private func identity(_ line: CountersignatureLine) -> ReportSentence {
        switch line.identity {
        case .compared:
            ReportSentence(
                .declared,
                "The keeper of the ledger states that the key has the fingerprint which the other side gave in another way.")
        case .notChecked:
            ReportSentence(
                .declared, "Whose key it is was NOT CHECKED when this was recorded: anyone could have made the signature.")
        }
    }

    /// One sentence for the first page.
    func countersignatureSentence(_ record: ResolvedRecord) -> ReportSentence {
        let line = record.countersignature
        let key = line.map { " with the key \($0.countersignature.publicKey.openSSHFingerprint)" } ?? ""
        let caution = line?.identity == .compared ? "" : " Whose key it is was not checked."
        return ReportSentence(
            .declared,
            "\(record.label): \(countersigner(line)) is recorded to have signed the words of \(countersignedName(record))\(key).\(caution)"
        )
    }
}
