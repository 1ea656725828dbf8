internal import Cryptography
internal import Files
internal import Provenance
internal import Transparency

extension CaseChecks {
    /// Each countersignature must be one over the payload of the very entry that it names, by the key that it names.
    ///
    /// Whose key it is cannot follow from the bundle; ``TrustChecks`` compares it with what the reader was told.
    mutating func checkCountersignatures() {
        var tally = Tally(.countersignature)
        for record in evidence.records(of: .countersign) {
            let name = "the countersignature \(record.label)"
            guard let reference = record.countersigned else {
                tally.fail("\(name) does not say which entry it is for", entry: record.index)
                continue
            }
            guard !record.lines.isEmpty else {
                tally.leaveOpen("\(name) is not disclosed, so it was not checked", entry: record.index)
                continue
            }
            guard let line = record.countersignature else {
                tally.fail("\(name) cannot be read", entry: record.index)
                continue
            }
            guard let signed = evidence.record(at: reference.index) else {
                tally.leaveOpen(
                    "\(name) is for entry \(reference.index), which is not in this bundle, so it was not checked",
                    entry: record.index, hint: "ask the author of the bundle for that entry")
                continue
            }
            guard signed.leaf == reference.leaf, line.countersignature.isGood(for: signed.envelope.payload) else {
                tally.fail("\(name) is not one of \(signed.label) by the key that it names", entry: record.index)
                continue
            }
            // Both times are the ledger's own; a clock may have been set back in between.
            if record.statement.claimedTime < signed.statement.claimedTime {
                tally.leaveOpen(
                    "\(name) came in, by the ledger's own clock, before \(signed.label) was made", entry: record.index)
            } else {
                tally.pass()
            }
        }
        tally.add(to: &report) {
            "\(Phrase.count($0, "countersignature is", "countersignatures are")) good for the records that they name"
        }
    }
}

extension TrustChecks {
    /// Compares the keys of countersignatures with those that the reader was told of.
    func addCountersigners(to report: inout CheckReport) {
        let records = evidence.records(of: .countersign)
        var made: [String: [String]] = [:]
        for record in records {
            guard let key = record.countersignature?.countersignature.publicKey else { continue }
            made[key.openSSHFingerprint, default: []].append(record.label)
        }
        let check = BundleCheck.countersignerIdentity
        let expected = Set(trust.countersigners.map { $0.hasPrefix("SHA256:") ? $0 : "SHA256:" + $0 })
        for fingerprint in expected.subtracting(made.keys).sorted() {
            report.add(check.failed("no countersignature here was made with \(Escaping.visible(fingerprint)), the expected key"))
        }
        for (fingerprint, labels) in made.sorted(by: { $0.value[0] < $1.value[0] }) {
            report.add(
                expected.contains(fingerprint)
                    ? check.passed(
                        "\(Phrase.some(labels)) \(labels.count == 1 ? "was" : "were") made with the expected key, \(fingerprint)")
                    : check.undetermined(
                        "whose key made \(Phrase.some(labels)) was not checked: it is \(fingerprint)",
                        hint: "ask the one who is said to have signed for the fingerprint, and give it with --countersigner"))
        }
    }
}
