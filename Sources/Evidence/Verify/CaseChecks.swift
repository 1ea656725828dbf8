internal import Cryptography
internal import Provenance
internal import Transparency

/// Checks that need nothing but the records themselves: signatures, proofs, digests, quotes.
///
/// The writer runs them before it writes, so that no bundle leaves that its reader would refuse; the verifier runs them on what it read.
struct CaseChecks {
    let evidence: ResolvedCase
    /// The included files and documents, read once, by their paths below `data/`.
    private(set) var contents = [String: MeasuredSource]()
    var report = CheckReport()

    init(_ evidence: ResolvedCase) throws {
        self.evidence = evidence
        checkCheckpoint()
        checkEntries()
        checkPreviousHeads()
        checkReferences()
        checkLines()
        checkCountersignatures()
        try checkContents()
        try checkQuotes()
        try checkCitations()
        try checkFindings()
        checkTokens()
        checkTimeCoverage()
    }

    private mutating func checkCheckpoint() {
        let checkpoint = evidence.checkpoint
        let isGood = checkpoint.origin == evidence.genesis.origin && isSignedByLog(evidence.signedCheckpoint)
        report.add(
            isGood
                ? BundleCheck.checkpointSignature.passed(
                    "the checkpoint of size \(checkpoint.size) is signed by the ledger's log key")
                : BundleCheck.checkpointSignature.failed("the checkpoint is not signed by the log key that the genesis names"))
    }

    func isSignedByLog(_ signed: SignedCheckpoint) -> Bool {
        guard let key = try? VerifierKey(name: evidence.genesis.origin, publicKey: evidence.genesis.keys.log) else {
            return false
        }
        return signed.note.verdict([key]).isGood
    }

    private mutating func checkEntries() {
        var signatures = Tally(.entrySignature)
        var ledgers = Tally(.entryLedger)
        var inclusions = Tally(.entryInclusion)
        for record in evidence.records {
            let isSigned = record.statement.keyEpoch == 0 && record.envelope.verdict([evidence.genesis.keys.entry]).isGood
            signatures.record(
                isSigned, entry: record.index, otherwise: "entry \(record.index) is not signed by the ledger's entry key")
            ledgers.record(
                record.statement.ledger == evidence.genesis.ledger, entry: record.index,
                otherwise: "entry \(record.index) was written for another ledger")
            inclusions.record(
                isIncluded(record), entry: record.index,
                otherwise: "entry \(record.index) does not stand in the log that the checkpoint commits to")
        }
        let (ledger, size) = (evidence.genesis.ledger, evidence.checkpoint.size)
        signatures.add(to: &report) { "\(Phrase.count($0, "entry is", "entries are")) signed by the ledger's entry key" }
        ledgers.add(to: &report) { "\(Phrase.count($0, "entry was", "entries were")) written for ledger \(ledger)" }
        inclusions.add(to: &report) { "\(Phrase.count($0, "entry stands", "entries stand")) where the log says, at size \(size)" }
    }

    private func isIncluded(_ record: ResolvedRecord) -> Bool {
        let proof = InclusionProof(index: record.index, size: evidence.checkpoint.size, path: record.path)
        // A path that cannot belong to the tree shows as little as one that leads elsewhere.
        return (try? proof.root(from: record.leaf)) == evidence.checkpoint.root
    }

    /// An entry says which head its writer had seen. Heads of the same size must be the same head.
    private mutating func checkPreviousHeads() {
        var tally = Tally(.entryPrevious)
        var known: [Int: Digest] = [0: Merkle.emptyRoot, evidence.checkpoint.size: evidence.checkpoint.root]
        for token in evidence.tokens { known[token.size] = token.signedCheckpoint.checkpoint.root }
        for record in evidence.records {
            let head = record.statement.previous
            guard head.size <= record.index else {
                tally.fail("entry \(record.index) claims to have seen a log of size \(head.size)", entry: record.index)
                continue
            }
            tally.record(
                known[head.size] == nil || known[head.size] == head.root, entry: record.index,
                otherwise: "entry \(record.index) was written after another log of size \(head.size) than the one here")
            if known[head.size] == nil { known[head.size] = head.root }
        }
        tally.add(to: &report) {
            "\(Phrase.count($0, "entry agrees", "entries agree")) with the checkpoints about the log before"
        }
    }

    private mutating func checkReferences() {
        var tally = Tally(.entryReference)
        let leaves = Dictionary(evidence.records.map { ($0.index, $0.leaf) }) { first, _ in first }
        for record in evidence.records {
            for reference in record.references {
                guard reference.index < record.index else {
                    tally.fail("entry \(record.index) names entry \(reference.index), which came later", entry: record.index)
                    continue
                }
                guard let leaf = leaves[reference.index] else { continue }
                tally.record(
                    leaf == reference.leaf, entry: record.index,
                    otherwise: "entry \(record.index) names another entry \(reference.index) than the one here")
            }
        }
        tally.add(to: &report) { "\(Phrase.count($0, "reference", "references")) between entries lead to the entries here" }
    }

    private mutating func checkLines() {
        var tally = Tally(.lineInclusion)
        for record in evidence.records {
            for line in record.lines {
                tally.record(
                    (try? line.disclosed.isPart(of: record.list)) == true, entry: record.index,
                    otherwise: "line \(line.disclosed.index) does not belong to entry \(record.index)")
            }
        }
        tally.add(to: &report) {
            "\(Phrase.count($0, "disclosed line belongs to its entry", "disclosed lines belong to their entries"))"
        }
    }

    private mutating func checkContents() throws {
        var digests = Tally(.contentDigest)
        var commitments = Tally(.contentCommitment)
        for record in evidence.records {
            for content in record.contents {
                guard case .included(let name, let source) = content.state else { continue }
                let salt = content.commitment == nil ? nil : content.line.line.salt
                let found = try MeasuredSource(source, commitmentSalt: salt)
                contents["\(record.folder)/\(name)"] = found
                digests.record(
                    found.byteCount == content.byteCount && found.sha256 == content.sha256, entry: record.index,
                    otherwise: "\(record.folder)/\(name) does not have the bytes that entry \(record.index) recorded")
                if let commitment = content.commitment {
                    commitments.record(
                        found.commitment == commitment, entry: record.index,
                        otherwise: "\(record.folder)/\(name) does not have the commitment that entry \(record.index) recorded")
                }
            }
        }
        digests.add(to: &report) { "\(Phrase.count($0, "file or document has", "files and documents have")) the recorded bytes" }
        commitments.add(to: &report) {
            "\(Phrase.count($0, "document has its recorded commitment", "documents have their recorded commitments"))"
        }
    }
}

extension ResolvedRecord {
    /// The entries that this one names, as far as the naming lines are disclosed.
    var references: [EntryReference] {
        var references = [statement.corrects].compactMap { $0 }
        for member in ["agreement", "use", "revises", "supersededBy", "countersigns"] {
            if let reference = EntryReference(statement.members[member]) { references.append(reference) }
        }
        return references + targets.map(\.work)
    }
}
