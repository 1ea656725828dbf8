internal import Cryptography
internal import Files
internal import Provenance
internal import Transparency

/// The files that say in other words what the records say: reports, tables, instructions.
struct DerivedFiles {
    let evidence: ResolvedCase
    let checks: CheckReport
    let id: Digest
    let folder: String

    func files() throws -> [BundleFile] {
        let builder = ReportBuilder(evidence: evidence, checks: checks, id: id)
        let document = try builder.document()
        let chronology = try Chronology(builder).events
        var files = [
            try BundleFile("data/report.html", text: ReportHTML(document: document).text),
            try BundleFile("data/report.txt", text: ReportText(document: document).text),
            try BundleFile("data/VERIFY.txt", text: VerifyText(evidence: evidence, folder: folder).text),
            try BundleFile("data/LIMITS.txt", text: Limits(evidence: evidence, checks: checks).text),
            try BundleFile("data/chronology.csv", text: table(chronology).text),
            try BundleFile("data/chronology.json", text: json(chronology).prettyText()),
            try BundleFile("data/exhibits.csv", text: exhibits(builder).text),
            try BundleFile(BundleNames.withheld, text: withheld.prettyText()),
            try BundleFile("data/environment.json", text: environment.prettyText()),
        ]
        if !evidence.findings.isEmpty {
            let text = evidence.findings.map { Escaping.visible($0.text, keepsLineBreaks: true) }.joined(separator: "\n\n")
            files.append(try BundleFile("data/scope/findings.txt", text: text + "\n"))
        }
        return files
    }

    private func table(_ events: [Chronology.Event]) -> CSVTable {
        var table = CSVTable(header: ["when", "class", "what", "record"])
        for event in events {
            table.append([event.when, event.kind.rawValue, event.text, event.record].map { Escaping.visible($0) })
        }
        return table
    }

    private func json(_ events: [Chronology.Event]) -> JSON {
        .array(
            events.map {
                [
                    "when": .string($0.when), "class": .string($0.kind.rawValue), "what": .string($0.text),
                    "record": .string($0.record),
                ]
            })
    }

    private func exhibits(_ builder: ReportBuilder) -> CSVTable {
        var table = CSVTable(header: ["exhibit", "record", "file", "sha256", "bytes", "what", "recorded name"])
        for (record, content) in builder.included {
            table.append(
                [
                    content.exhibit ?? "", record.label, "data/" + builder.place(content, in: record), content.sha256.hex,
                    "\(content.byteCount)", content.line.line.list, Shown.name(content.recordedName),
                ].map { Escaping.visible($0) })
        }
        return table
    }

    /// What is left out, for programs; the report says it for people.
    private var withheld: JSON {
        var files = [JSON]()
        for record in evidence.records {
            for content in record.contents {
                guard case .withheld(let reason) = content.state else { continue }
                files.append([
                    "record": .string(record.label), "line": .integer(content.line.index), "size": .integer(content.byteCount),
                    "sha256": .string(content.sha256.hex), "reason": .string(reason.rawValue),
                ])
            }
        }
        let lines = evidence.records.filter { $0.lines.count < $0.statement.lineCount }.map { record -> JSON in
            [
                "record": .string(record.label), "lines": .integer(record.statement.lineCount),
                "shown": .integer(record.lines.count),
            ]
        }
        return ["files": .array(files), "lines": .array(lines)]
    }

    /// What made the bundle. Nothing of the machine it ran on: neither its name, nor its user, nor its clock.
    private var environment: JSON {
        [
            "program": ["name": "colophon", "version": .string(evidence.programVersion)],
            "format": .integer(BundleDescription.format), "renderer": .integer(BundleDescription.renderer),
            "digest": "SHA-256 (FIPS 180-4)", "signature": "Ed25519 (RFC 8032)", "tree": "RFC 6962", "timestamp": "RFC 3161",
            "network": "none",
        ]
    }
}
