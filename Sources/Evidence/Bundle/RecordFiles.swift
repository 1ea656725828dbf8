internal import Cryptography
internal import Provenance
internal import Transparency

/// The files of one entry: its exact bytes, its proof, the disclosed lines and their proofs, and a summary.
struct RecordFiles {
    let record: ResolvedRecord
    let signedCheckpoint: SignedCheckpoint
    let contents: [String: MeasuredSource]

    static let entry = "entry.json"
    static let proof = "entry.tlog-proof"
    static let lines = "lines.jsonl"
    static let lineProofs = "lines.proof.json"

    func files() throws -> [BundleFile] {
        let folder = BundleNames.payload + record.folder + "/"
        let proof = try ResolvedCase.reading("the proof of entry \(record.index)") {
            try TlogProof(
                proof: InclusionProof(index: record.index, size: signedCheckpoint.checkpoint.size, path: record.path),
                signedCheckpoint: signedCheckpoint)
        }
        var files = [
            try BundleFile(folder + Self.entry, bytes: record.envelope.bytes),
            try BundleFile(folder + Self.proof, bytes: proof.bytes),
            try BundleFile(folder + RecordPlace(record.kind).summaryName, text: summary.prettyText()),
        ]
        if !record.lines.isEmpty {
            files.append(try BundleFile(folder + Self.lines, bytes: lineBytes))
            files.append(try BundleFile(folder + Self.lineProofs, bytes: lineProofs.canonicalBytes))
        }
        if record.kind == .agreement {
            files.append(try BundleFile(folder + "clauses.json", text: clauses.prettyText()))
        }
        files += try CountersignatureFiles(record: record).files()
        for content in record.contents {
            guard case .included(let name, _) = content.state else { continue }
            guard let measured = contents["\(record.folder)/\(name)"] else { preconditionFailure("an exhibit was not measured") }
            files.append(BundleFile(folder + name, measured))
            if let text = content.text?.file { files.append(try BundleFile(folder + text.name, bytes: text.bytes)) }
        }
        return files
    }

    /// The disclosed lines in their exact bytes, each with a line end; canonical JSON has none inside.
    private var lineBytes: [UInt8] {
        record.lines.flatMap { $0.disclosed.line.bytes + [0x0A] }
    }

    /// For each disclosed line its index and its path. When all are disclosed, they give the root by themselves.
    private var lineProofs: JSON {
        let isWhole = record.lines.count == record.statement.lineCount
        let lines = record.lines.map { line -> JSON in
            let path = isWhole ? [] : line.disclosed.proof.path.map { JSON.string($0.hex) }
            return ["index": .integer(line.disclosed.index), "path": .array(path)]
        }
        return [
            "count": .integer(record.statement.lineCount), "root": .string(record.statement.listRoot.hex),
            "whole": .bool(isWhole),
            "lines": .array(lines),
        ]
    }

    /// The entry in the form that is easiest to read: the statement without its envelope, and the disclosed lines.
    private var summary: JSON {
        var predicate = record.statement.members
        predicate["claimedTime"] = .integer(record.statement.claimedTime)
        return [
            "record": .string(record.label), "kind": .string(record.kind.rawValue), "entry": record.reference.json,
            "claimedTime": .string(UTCTime.timestamp(record.statement.claimedTime)), "statement": .object(predicate),
            "lineCount": .integer(record.statement.lineCount),
            "lines": .array(
                record.lines.map { ["index": .integer($0.disclosed.index), "line": .object($0.disclosed.line.members)] }),
            "files": .array(record.contents.map(Self.file)),
        ]
    }

    private static func file(_ content: ResolvedContent) -> JSON {
        switch content.state {
        case .included(let name, _):
            ["line": .integer(content.line.index), "file": .string(name), "exhibit": content.exhibit.map(JSON.string) ?? .null]
        case .withheld(let reason): ["line": .integer(content.line.index), "withheld": .string(reason.rawValue)]
        }
    }

    /// The terms of an agreement: where each stands and how the owner reads it.
    private var clauses: JSON {
        .array(
            record.lines(of: Term.list).map { line in
                var members = line.members
                members["list"] = nil
                members["salt"] = nil
                return .object(members)
            })
    }
}
