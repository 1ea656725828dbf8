import Cryptography
import Evidence
import Files
import Foundation
import Provenance
import Testing
import Transparency

@Suite struct `What the writer takes` {
    private func refusal(_ evidence: EvidenceCase) -> String? {
        do {
            _ = try BundleWriter(evidence)
            return nil
        } catch let error as EvidenceError {
            return error.code.description
        } catch {
            return "another error: \(error)"
        }
    }

    @Test(arguments: ["", "-a", "a-", "A", "a_b", "a.b", "a/b", "..", "ü", String(repeating: "a", count: 33), "a b"])
    func `a name that cannot stand in a file name is refused`(slug: String) throws {
        var evidence = try Story().evidence()
        evidence.slug = slug
        #expect(refusal(evidence) == "case-invalid")
    }

    @Test(arguments: ["a", "0", "acme-2026", String(repeating: "a", count: 32)])
    func `a plain name is taken`(slug: String) throws {
        var evidence = try Story().evidence()
        evidence.slug = slug
        #expect(refusal(evidence) == nil)
    }

    @Test func `records that contradict themselves are refused`() throws {
        let story = try Story()
        let good = try story.evidence()
        let changes: [(inout EvidenceCase) throws -> Void] = [
            { $0.records.removeFirst() }, { $0.records.append($0.records[1]) },
            { $0.records[1].lines.append($0.records[1].lines[0]) },
            { $0.records[1].index += 1 }, { $0.records[1].path.removeLast() }, { $0.records[1].path.append(SHA256.hash([])) },
            { $0.records[1].path = $0.records[2].path }, { $0.records[1].lines[2].content = nil },
            { $0.records[1].lines[0].content = .withheld(.erased) }, { $0.records[1].lines[0] = $0.records[2].lines[0] },
            { $0.records[1].body.removeLast() }, { $0.records[1].body.append(0x0A) }, { $0.records[1].body = [] },
            { $0.checkpoint = try story.ledger.checkpoint(5) }, { $0.checkpoint = try TestLedger(seed: 9).checkpoint() },
            { $0.checkpoint.removeLast() }, { $0.records = [] }, { $0.records = [$0.records[1]] },
            { $0.records[1].lines[2].content = .included(ByteSource("other bytes")) },
            { $0.records[1].lines[2].content = .included(ByteSource([])) },
            { $0.records[1].lines[2].content = .included(ByteSource("x"), text: [1]) },
            { $0.records.append(try TestLedger(seed: 9).record(0)) },
            { $0.tokens = [EvidenceToken(request: [], reply: [], checkpoint: $0.checkpoint, consistency: [])] },
        ]
        for (number, change) in changes.enumerated() {
            var evidence = good
            try change(&evidence)
            #expect(
                ["case-invalid", "bundle-format"].contains(refusal(evidence)), "change \(number): \(refusal(evidence) ?? "taken")"
            )
        }
        #expect(refusal(good) == nil)
    }

    @Test func `a document that changes between two readings is refused`() throws {
        let story = try Story()
        var evidence = try story.evidence()
        let bytes = Array("image 1 ".utf8) + Array(String(repeating: "·", count: 40).utf8)
        let counter = Counter()
        evidence.records[1].lines[2].content = .included(
            ByteSource { consume in
                counter.value += 1
                try consume(counter.value == 1 ? bytes : bytes.reversed())
            })
        let writer = try BundleWriter(evidence)
        #expect(throws: EvidenceError.self) { try writer.write(sealedBy: story.ledger.secrets.seal) { _ in } }
    }

    @Test func `another key than the ledger's seal key is refused`() throws {
        let story = try Story()
        let writer = try BundleWriter(story.evidence())
        for key in [story.ledger.secrets.entry, story.ledger.secrets.log, try TestLedger(seed: 9).secrets.seal] {
            #expect(throws: EvidenceError.self) { try writer.write(sealedBy: key) { _ in } }
        }
    }

    @Test func `a file that is there is not replaced, and a link is not followed`() throws {
        let story = try Story()
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("colophon-out-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent("bundle.zip")
        let path = try #require(RawPath(file.path))
        let writer = try BundleWriter(story.evidence())
        try Data("mine".utf8).write(to: file)
        #expect(throws: (any Error).self) { try writer.write(to: path, sealedBy: story.ledger.secrets.seal) }
        #expect(try Data(contentsOf: file) == Data("mine".utf8))
        try writer.write(to: path, sealedBy: story.ledger.secrets.seal, existing: .replace)
        #expect(try Array(Data(contentsOf: file)) == story.bundle())
        try FileManager.default.removeItem(at: file)
        try FileManager.default.createSymbolicLink(atPath: file.path, withDestinationPath: "elsewhere")
        #expect(throws: (any Error).self) { try writer.write(to: path, sealedBy: story.ledger.secrets.seal, existing: .replace) }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["bundle.zip"])
    }

    @Test func `withheld bytes are said to be withheld, each with its reason`() throws {
        for reason in WithheldReason.allCases {
            let story = try Story()
            let evidence = try story.evidence(withheld: Dictionary(uniqueKeysWithValues: (2...13).map { ($0, reason) }))
            let bundle = try Repacked(story.bundle(evidence))
            #expect(!bundle.files.keys.contains { $0.contains("file-0") })
            #expect(bundle.text("data/withheld.json").contains("\"\(reason.rawValue)\""))
            #expect(
                bundle.text("data/report.txt").contains(reason.sentence.split(separator: " ").prefix(4).joined(separator: " ")))
            #expect(try `Evidence bundle`.verify(bundle.bytes()).report.failures.isEmpty)
        }
    }

    @Test func `a quote whose document is withheld stays open`() throws {
        let story = try Story()
        var evidence = try story.evidence()
        let place = try #require(evidence.records.firstIndex { $0.index == story.agreement.index })
        let line = try #require(evidence.records[place].lines.firstIndex { $0.content != nil })
        evidence.records[place].lines[line].content = .withheld(.notKept)
        let verification = try `Evidence bundle`.verify(story.bundle(evidence))
        #expect(`Evidence bundle`.outcome(.quotePlace, verification) == .undetermined)
        #expect(`Evidence bundle`.outcome(.findingRecomputed, verification) == .passed)
    }

    @Test func `an agreement of which a line is hidden is not judged again`() throws {
        let story = try Story()
        var evidence = try story.evidence()
        let findings = try #require(try `Evidence bundle`.verify(story.bundle()).evidence?.findings)
        let place = try #require(evidence.records.firstIndex { $0.index == story.agreement.index })
        evidence.records[place] = try story.ledger.record(story.agreement.index, lines: [1, 2, 3, 4, 6])
        evidence.findings = findings
        let verification = try `Evidence bundle`.verify(story.bundle(evidence))
        #expect(verification.report.failures.isEmpty)
        #expect(`Evidence bundle`.outcome(.findingRecomputed, verification) == .undetermined)
    }

    @Test func `findings that the records do not bear out are refused`() throws {
        let story = try Story()
        var evidence = try story.evidence()
        var findings = try #require(try `Evidence bundle`.verify(story.bundle()).evidence?.findings)
        evidence.findings = findings
        #expect(refusal(evidence) == nil)
        findings[0].verdict = .prohibited
        evidence.findings = findings
        #expect(refusal(evidence) == "case-invalid")
        findings[0].verdict = .exceedsScope
        findings[0].cites[0].term = "b2"
        evidence.findings = findings
        #expect(refusal(evidence) == "case-invalid")
        evidence.findings = []
        #expect(refusal(evidence) == nil)
    }

    @Test func `a bundle in a bundle is one exhibit`() throws {
        var ledger = try TestLedger()
        let inner = try Story().bundle()
        try ledger.append(
            .use, ["handle": "u"],
            [
                ledger.line(Fact(field: "by", value: "x", basis: .declared)),
                ledger.document("evidence.zip", inner, list: "exhibit", mediaType: "application/zip"),
                ledger.document("empty.txt", [], list: "exhibit"),
            ])
        let evidence = EvidenceCase(
            slug: "nested", programVersion: "0.1.0", checkpoint: try ledger.checkpoint(),
            records: [try ledger.record(0), try ledger.record(1)])
        let bundle = try Repacked(Story.bundle(evidence, sealedBy: ledger.secrets.seal))
        #expect(bundle.files["data/uses/u-001/exhibit-001.bin"] == inner)
        #expect(bundle.files["data/uses/u-001/exhibit-002.txt"] == [])
        #expect(try `Evidence bundle`.verify(bundle.bytes()).report.failures.isEmpty)
    }

    @Test func `a text that was taken out of a document is checked and shown`() throws {
        let text = Array("1. Ana may be asked.\n".utf8)
        for (given, code) in [(text, nil), (text + [0x0A], "case-invalid"), ([], "case-invalid")] as [([UInt8], String?)] {
            var ledger = try TestLedger()
            let document = try ledger.document("contract.pdf", Array("%PDF-".utf8), mediaType: "application/pdf")
            var members = document.line.members
            members["list"] = nil
            members["salt"] = nil
            members["textSha256"] = .string(SHA256.hash(text).hex)
            members["extractor"] = "pdftotext 22.12"
            let line = try ListLine(list: "document", salt: document.line.salt, members: members)
            try ledger.append(
                .agreement, ["handle": "a"],
                [
                    TestLedger.Line(line: line, content: document.content),
                    ledger.line(Party(handle: "ana", name: "Ana", role: .creator)),
                    ledger.line(AgreementDates(from: CalendarDay("2026-01-01"))),
                    ledger.line(
                        Term(
                            id: "t", effect: .permit, quote: "may be asked", range: 7..<19, actions: [.measure], objects: [.work])
                    ),
                ])
            var record = try ledger.record(1)
            record.lines[0].content = .included(ByteSource(document.content ?? []), text: given)
            let evidence = EvidenceCase(
                slug: "text", programVersion: "0.1.0", checkpoint: try ledger.checkpoint(),
                records: [try ledger.record(0), record])
            #expect(refusal(evidence) == code)
            guard code == nil else { continue }
            let bundle = try Repacked(Story.bundle(evidence, sealedBy: ledger.secrets.seal))
            #expect(bundle.files["data/agreements/a-001/text.txt"] == text)
            #expect(bundle.files["data/agreements/a-001/agreement.pdf"] == Array("%PDF-".utf8))
            #expect(`Evidence bundle`.outcome(.quotePlace, try `Evidence bundle`.verify(bundle.bytes())) == .passed)
        }
    }

    @Test(arguments: [
        ("a.jpg", "jpg"), ("a.JPEG", "jpeg"), ("a.html", "txt"), ("a.svg", "txt"), ("a.exe", "bin"), ("a", "bin"),
        (".jpg", "jpg"), ("a.jpg.exe", "bin"),
        ("a.docm", "bin"), ("a.lnk", "bin"), ("a.j\u{202E}pg", "bin"), ("a.", "bin"), ("a.js", "txt"), ("a.tar.gz", "bin"),
        ("a.pdf", "pdf"),
    ])
    func `an exhibit gets a name that does no harm`(name: String, suffix: String) throws {
        var ledger = try TestLedger()
        try ledger.append(.work, ["handle": "w", "version": 1, "kind": "image"], [ledger.file(name, [1, 2, 3])])
        let evidence = EvidenceCase(
            slug: "name", programVersion: "0.1.0", checkpoint: try ledger.checkpoint(),
            records: [try ledger.record(0), try ledger.record(1)])
        let bundle = try Repacked(Story.bundle(evidence, sealedBy: ledger.secrets.seal))
        #expect(bundle.files["data/works/w-001/file-001.\(suffix)"] == [1, 2, 3])
    }

    @Test func `a name that is no text is kept and shown`() throws {
        var ledger = try TestLedger()
        let file = FileLine(path: [0x61, 0xFF, 0x2E, 0x6A, 0x70, 0x67], byteCount: 1, sha256: SHA256.hash([9]))
        let line = TestLedger.Line(line: try ledger.line("file", file.members).line, content: [9])
        try ledger.append(.work, ["handle": "w", "version": 1, "kind": "image"], [line])
        let evidence = EvidenceCase(
            slug: "name", programVersion: "0.1.0", checkpoint: try ledger.checkpoint(),
            records: [try ledger.record(0), try ledger.record(1)])
        let bundle = try Repacked(Story.bundle(evidence, sealedBy: ledger.secrets.seal))
        #expect(bundle.text("data/report.txt").contains("a⟨FF⟩.jpg"))
        #expect(try `Evidence bundle`.verify(bundle.bytes()).report.failures.isEmpty)
    }

    private final class Counter: @unchecked Sendable {
        // One test uses it, from one thread.
        var value = 0
    }
}
