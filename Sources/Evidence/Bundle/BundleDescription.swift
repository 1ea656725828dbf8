internal import Cryptography
internal import Provenance
internal import Transparency

/// What `data/bundle.json` says: which entries, lines, files and stamps the bundle is made of. Its digest is the bundle's name.
///
/// It holds no digest of anything that is made from the records, so that every such file can show the name.
enum BundleDescription {
    /// The version of the layout. A reader of another version refuses the bundle.
    static let format = 1
    /// The version of the words and templates by which report and tables are made from the records.
    static let renderer = 2

    static func json(_ evidence: ResolvedCase, findings: Digest) -> JSON {
        let checkpoint = evidence.checkpoint
        return [
            "format": .integer(format), "renderer": .integer(renderer), "program": .string(evidence.programVersion),
            "slug": .string(evidence.slug), "asOf": .integer(evidence.asOf),
            "ledger": ["id": .string(evidence.genesis.ledger.text), "origin": .string(evidence.genesis.origin)],
            "checkpoint": [
                "size": .integer(checkpoint.size), "root": .string(checkpoint.root.hex),
                "note": .string(SHA256.hash(evidence.signedCheckpoint.bytes).hex),
            ],
            "records": .array(evidence.records.map(record)), "tokens": .array(evidence.tokens.map(token)),
            "findings": .string(findings.hex),
            "searches": .array(
                evidence.searches.map { ["subject": .string($0.subject), "found": .array($0.found.map(JSON.integer))] }),
            "warnings": .array(evidence.warnings.map(JSON.string)),
        ]
    }

    static func findings(_ evidence: ResolvedCase) -> JSON { ["findings": .array(evidence.findings.map(\.json))] }

    private static func record(_ record: ResolvedRecord) -> JSON {
        [
            "kind": .string(record.kind.rawValue), "folder": .string(record.folder), "entry": record.reference.json,
            "lines": [
                "count": .integer(record.statement.lineCount), "root": .string(record.statement.listRoot.hex),
                "shown": ranges(record.lines.map(\.disclosed.index)),
            ],
            "contents": .array(record.contents.map(content)),
        ]
    }

    private static func content(_ content: ResolvedContent) -> JSON {
        var members: [String: JSON] = ["line": .integer(content.line.index)]
        switch content.state {
        case .included(let name, _): members["file"] = .string(name)
        case .withheld(let reason): members["withheld"] = .string(reason.rawValue)
        }
        if let text = content.text?.file { members["text"] = .string(text.name) }
        return .object(members)
    }

    private static func token(_ token: ResolvedToken) -> JSON {
        [
            "folder": .string(token.folder), "size": .integer(token.size),
            "note": .string(SHA256.hash(token.token.checkpoint).hex), "request": .string(SHA256.hash(token.token.request).hex),
            "reply": .string(SHA256.hash(token.token.reply).hex),
        ]
    }

    /// Ascending indexes, folded into `[first, last]` pairs.
    private static func ranges(_ indexes: [Int]) -> JSON {
        var pairs = [(first: Int, last: Int)]()
        for index in indexes {
            if let last = pairs.last?.last, last + 1 == index {
                pairs[pairs.count - 1].last = index
            } else {
                pairs.append((index, index))
            }
        }
        return .array(pairs.map { .array([.integer($0.first), .integer($0.last)]) })
    }
}
