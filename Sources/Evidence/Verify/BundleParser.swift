internal import Cryptography
internal import Transparency

/// Reads a case back from the files of a bundle.
///
/// It takes what it needs and no more; that nothing else stands in the files is seen when the case is written again and compared.
struct BundleParser {
    let archive: BundleArchiveReader

    func evidence() throws -> EvidenceCase {
        let description = try json(BundleNames.description)
        guard description["format"]?.integer == BundleDescription.format else {
            throw EvidenceError(
                .bundleFormat, "the bundle has another format than \(BundleDescription.format)",
                hint: "a newer version of colophon may read it")
        }
        guard let slug = description["slug"]?.string, let asOf = description["asOf"]?.integer,
            let program = description["program"]?.string, let records = description["records"]?.array,
            let tokens = description["tokens"]?.array, let searches = description["searches"]?.array,
            let warnings = description["warnings"]?.array
        else { throw malformed(BundleNames.description) }
        return EvidenceCase(
            slug: slug, asOf: asOf, programVersion: program, checkpoint: try archive.bytes(BundleNames.checkpoint),
            records: try records.map(record), tokens: try tokens.map(token), findings: try findings(),
            searches: try searches.map(search), warnings: warnings.compactMap(\.string))
    }

    /// Which version of the words and templates made the report.
    func renderer() throws -> Int? { try json(BundleNames.description)["renderer"]?.integer }

    private func record(_ json: JSON) throws -> EvidenceRecord {
        guard let folder = json["folder"]?.string, let contents = json["contents"]?.array else {
            throw malformed(BundleNames.description)
        }
        let path = BundleNames.payload + folder + "/"
        let proofBytes = try archive.bytes(path + RecordFiles.proof, limit: TlogProof.maximumByteCount)
        let proof = try ResolvedCase.reading(path + RecordFiles.proof) { try TlogProof(bytes: proofBytes) }.proof
        let body = try archive.bytes(path + RecordFiles.entry, limit: Envelope.maximumByteCount)
        return EvidenceRecord(index: proof.index, body: body, path: proof.path, lines: try lines(path, contents))
    }

    private func lines(_ path: String, _ contents: [JSON]) throws -> [EvidenceLine] {
        guard archive.contains(path + RecordFiles.lines) else { return [] }
        let proofs = try json(path + RecordFiles.lineProofs)
        var bytes = try archive.bytes(path + RecordFiles.lines).split(separator: 0x0A, omittingEmptySubsequences: false)
        guard let count = proofs["count"]?.integer, let isWhole = proofs["whole"]?.bool, let rows = proofs["lines"]?.array,
            bytes.popLast()?.isEmpty == true, bytes.count == rows.count
        else { throw malformed(path + RecordFiles.lineProofs) }
        let lines = try bytes.map { bytes in
            try ResolvedCase.reading(path + RecordFiles.lines) { try ListLine(bytes: Array(bytes)) }
        }
        let proven =
            isWhole
            ? try whole(lines, rows, count, in: path) : try zip(lines, rows).map { try disclosed($0, $1, count, in: path) }
        let contents = try self.contents(contents, in: path)
        return try proven.map { line in
            // A list can have any number of lines; only those that describe bytes have an entry in the description.
            EvidenceLine(line, content: try contents[line.index].map { try content($0, in: path) })
        }
    }

    /// When all lines are there, their proofs follow from them.
    private func whole(_ lines: [ListLine], _ rows: [JSON], _ count: Int, in path: String) throws -> [DisclosedLine] {
        guard lines.count == count,
            rows.enumerated().allSatisfy({ $1["index"]?.integer == $0 && $1["path"]?.array?.isEmpty == true })
        else { throw malformed(path + RecordFiles.lineProofs) }
        return try ResolvedCase.reading(path + RecordFiles.lines) {
            try DisclosedLine.disclose(lines.enumerated().map { (index: $0, line: $1) }, of: lines.map(\.leafHash))
        }
    }

    private func disclosed(_ line: ListLine, _ row: JSON, _ count: Int, in path: String) throws -> DisclosedLine {
        guard let index = row["index"]?.integer, let hashes = row["path"]?.array, hashes.count <= Merkle.maximumPathCount else {
            throw malformed(path + RecordFiles.lineProofs)
        }
        let digests = hashes.compactMap { $0.string.flatMap { Digest(hex: $0) } }
        guard digests.count == hashes.count else { throw malformed(path + RecordFiles.lineProofs) }
        return DisclosedLine(line: line, proof: InclusionProof(index: index, size: count, path: digests))
    }

    private func contents(_ rows: [JSON], in path: String) throws -> [Int: JSON] {
        var contents = [Int: JSON]()
        for row in rows {
            guard let line = row["line"]?.integer, contents.updateValue(row, forKey: line) == nil else {
                throw malformed(BundleNames.description)
            }
        }
        return contents
    }

    private func content(_ row: JSON, in path: String) throws -> EvidenceContent {
        if let reason = row["withheld"]?.string.flatMap({ WithheldReason(rawValue: $0) }) { return .withheld(reason) }
        guard let file = row["file"]?.string else { throw malformed(BundleNames.description) }
        let text = try row["text"]?.string.map { try archive.bytes(path + $0, limit: CaseChecks.maximumTextByteCount) }
        return .included(try archive.source(path + file), text: text)
    }

    private func token(_ json: JSON) throws -> EvidenceToken {
        guard let folder = json["folder"]?.string else { throw malformed(BundleNames.description) }
        let path = BundleNames.payload + folder + "/"
        let consistency = try self.json(path + LedgerFiles.consistency)
        let hashes = consistency["path"]?.array ?? []
        let digests = hashes.prefix(Merkle.maximumPathCount + 1).compactMap { $0.string.flatMap { Digest(hex: $0) } }
        guard digests.count == hashes.count else { throw malformed(path + LedgerFiles.consistency) }
        return EvidenceToken(
            request: try archive.bytes(path + LedgerFiles.request, limit: TimeStampRequest.maximumByteCount),
            reply: try archive.bytes(path + LedgerFiles.reply, limit: TimeStampReply.maximumByteCount),
            checkpoint: try archive.bytes(path + LedgerFiles.checkpoint, limit: SignedNote.maximumByteCount), consistency: digests
        )
    }

    private func findings() throws -> [EvidenceFinding] {
        guard let rows = try json(BundleNames.findings)["findings"]?.array else { throw malformed(BundleNames.findings) }
        return try rows.map { row in
            guard let finding = EvidenceFinding(row) else { throw malformed(BundleNames.findings) }
            return finding
        }
    }

    private func search(_ json: JSON) throws -> SearchStatement {
        guard let subject = json["subject"]?.string, let found = json["found"]?.array?.compactMap(\.integer) else {
            throw malformed(BundleNames.description)
        }
        return SearchStatement(subject: subject, found: found)
    }

    private func json(_ path: String) throws -> JSON {
        let bytes = try archive.bytes(path)
        return try ResolvedCase.reading(path) { try JSON(canonical: bytes) }
    }

    private func malformed(_ path: String) -> EvidenceError {
        EvidenceError(.bundleFormat, "\(path) does not have the members it must have")
    }
}
