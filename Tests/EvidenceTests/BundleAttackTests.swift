import Cryptography
import Evidence
import Foundation
import Provenance
import Testing
import Transparency

@Suite struct `Changed bundles` {
    let story: Story
    let original: Repacked

    init() throws {
        story = try Story()
        original = try Repacked(story.bundle())
    }

    /// The names of the failed checks, or the code of the refusal.
    private func outcome(_ bytes: [UInt8]) -> Set<String> {
        do {
            let verification = try `Evidence bundle`.verify(bytes)
            return Set(verification.report.failures.map(\.code))
        } catch let error as EvidenceError {
            return ["refused: \(error.code)"]
        } catch {
            return ["error: \(error)"]
        }
    }

    private func changed(
        _ care: Repacked.Care = .archive, sealed: Bool = false, _ change: (inout Repacked) throws -> Void
    ) throws -> Set<String> {
        var bundle = original
        try change(&bundle)
        return outcome(try bundle.bytes(care, sealedBy: sealed ? story.ledger.secrets.seal : nil))
    }

    @Test func `a bundle put together again unchanged is the same`() throws {
        #expect(try original.bytes() == story.bundle())
        #expect(try original.bytes(.tagManifest, sealedBy: story.ledger.secrets.seal) == story.bundle())
    }

    @Test(arguments: [
        "data/works/w-001/file-003.jpg", "data/bundle.json", "READ-ME-FIRST.txt", "manifest-sha256.txt", "seal/seal-key.pub",
    ])
    func `a missing file fails or refuses`(path: String) throws {
        #expect(try !changed { $0.files[path] = nil }.isEmpty)
    }

    @Test(arguments: ["tagmanifest-sha256.txt", "manifest-sha256.txt", "seal/tagmanifest-sha256.txt.sig"])
    func `a bundle without its seal or its lists fails`(path: String) throws {
        #expect(try changed { $0.files[path] = nil } == ["file-set"])
    }

    @Test(arguments: [
        "data/extra.txt", "data/works/w-001/file-099.jpg", "extra.txt", "seal/extra.txt", "seal/tagmanifest-sha256.txt.3.tsr",
        "manifest-md5.txt", "data2/x", "other/x",
    ])
    func `an added file fails, however deep`(path: String) throws {
        #expect(try changed { $0.files[path] = [1] } == ["file-set"])
    }

    @Test func `a file that is listed and does not belong fails`() throws {
        for path in ["data/extra.txt", "data/works/w-001/file-099.jpg", "data/works/w-002/entry.json"] {
            #expect(try changed(.tagManifest, sealed: true) { $0.files[path] = [1] } == ["derived-files"])
        }
        #expect(try changed(.tagManifest, sealed: true) { $0.files["extra.txt"] = [1] } == ["file-set"])
    }

    @Test func `changed bytes of equal length fail at each level of care`() throws {
        let path = "data/works/w-001/file-003.jpg"
        let change: (inout Repacked) throws -> Void = { bundle in bundle.files[path]?[0] ^= 1 }
        #expect(try changed(.archive, change) == ["file-digest"])
        #expect(try changed(.manifest, change) == ["tag-digest"])
        #expect(try changed(.tagManifest, change).isSuperset(of: ["seal-signature", "content-digest"]))
        #expect(try changed(.tagManifest, sealed: true, change).contains("content-digest"))
    }

    @Test func `a seal by another key or for another purpose fails`() throws {
        let stranger = try TestLedger(seed: 9).secrets.seal
        #expect(outcome(try original.bytes(sealedBy: stranger)) == ["seal-signature"])
        #expect(outcome(try original.bytes(sealedBy: story.ledger.secrets.entry)) == ["seal-signature"])
        #expect(outcome(try original.bytes(sealedBy: story.ledger.secrets.seal, namespace: "file")) == ["seal-signature"])
        #expect(try changed { $0.files["seal/tagmanifest-sha256.txt.sig"]?.append(0x0A) } == ["refused: bundle-format"])
        #expect(try changed { $0.files["seal/tagmanifest-sha256.txt.sig"] = [] } == ["refused: bundle-format"])
        #expect(
            try changed { $0.files["seal/seal-key.pub"] = Array((stranger.publicKey.openSSHLine() + "\n").utf8) } == [
                "derived-files"
            ])
    }

    @Test(arguments: [
        "data/report.html", "data/report.txt", "data/VERIFY.txt", "data/LIMITS.txt", "data/chronology.csv", "data/exhibits.csv",
        "data/withheld.json", "data/environment.json", "data/ledger/keys.json", "data/ledger/keys/entry-0.pem",
        "data/ro-crate-metadata.json", "data/works/w-001/work.json", "data/agreements/a-001/clauses.json",
        "data/scope/findings.txt", "READ-ME-FIRST.txt", "bag-info.txt",
    ])
    func `a page that says something else than the records fails, even when its author sealed it`(path: String) throws {
        let change: (inout Repacked) throws -> Void = { bundle in
            // A word or a digit is enough.
            let index = try #require(bundle.files[path]?.lastIndex { ($0 | 0x20) == UInt8(ascii: "e") })
            bundle.files[path]?[index] = UInt8(ascii: "a")
        }
        #expect(try changed(.tagManifest, sealed: true, change) == ["derived-files"])
    }

    @Test func `changed records fail by their own proofs, even when their author sealed them`() throws {
        let entry = "data/works/w-001/entry.json"
        let cases: [(Set<String>, (inout Repacked) throws -> Void)] = [
            // Another valid spelling of the signature's last byte.
            (
                ["entry-signature", "entry-inclusion", "derived-files", "entry-reference", "finding-recomputed"],
                { bundle in
                    try bundle.replace(entry) { text in
                        let start = text.range(of: "\"sig\":\"")?.upperBound ?? text.startIndex
                        let letter = text[start] == "A" ? "B" : "A"
                        return text.replacingCharacters(in: start..<text.index(after: start), with: letter)
                    }
                }
            ),
            (
                ["line-inclusion", "derived-files"],
                { bundle in
                    try bundle.replace("data/works/w-001/lines.jsonl") {
                        $0.replacingOccurrences(of: "Harbour at dawn", with: "Harbour at dusk")
                    }
                }
            ),
            (
                ["entry-inclusion"],
                { bundle in
                    try bundle.replace("data/works/w-001/entry.tlog-proof") {
                        $0.replacingOccurrences(of: "index 2", with: "index 1")
                    }
                }
            ),
        ]
        for (number, (codes, change)) in cases.enumerated() {
            let found = try changed(.tagManifest, sealed: true, change)
            #expect(codes.isSubset(of: found), "case \(number): \(found.sorted())")
        }
    }

    @Test func `a finding that does not follow from the records fails`() throws {
        let found = try changed(.tagManifest, sealed: true) { bundle in
            try bundle.replace("data/scope/findings.json") { $0.replacingOccurrences(of: "partners", with: "public") }
        }
        #expect(found.contains("finding-recomputed"))
        let verdict = try changed(.tagManifest, sealed: true) { bundle in
            try bundle.replace("data/scope/findings.json") {
                $0.replacingOccurrences(of: #""verdict":"exceeds-scope""#, with: #""verdict":"prohibited""#)
            }
        }
        #expect(verdict.contains("finding-recomputed"))
    }

    @Test func `another description is another bundle`() throws {
        let found = try changed(.tagManifest, sealed: true) { bundle in
            try bundle.replace("data/bundle.json") {
                $0.replacingOccurrences(of: "delivery", with: "Delivery").replacingOccurrences(
                    of: "entries that cite", with: "entries citing")
            }
        }
        #expect(found.isSuperset(of: ["bundle-id", "derived-files"]))
        let renamed = try changed { $0.folder = "evidence-lumen-2026-000000000000" }
        #expect(renamed == ["bundle-id"])
    }

    @Test(arguments: [
        ("data/bundle.json", #""format":1"#, #""format":2"#), ("data/bundle.json", #""format":1"#, #""format": 1"#),
        ("data/bundle.json", #""format":1"#, #""format":1.0"#), ("data/bundle.json", #""asOf""#, #""as\u004ff""#),
        ("data/bundle.json", #""slug":"lumen-2026""#, #""slug":"../lumen""#),
        ("data/scope/findings.json", #""verdict":"exceeds-scope""#, #""verdict":"exceeds""#),
        ("data/works/w-001/lines.proof.json", #""whole":false"#, #""whole":true"#),
        ("data/works/w-001/lines.proof.json", #""count":42"#, #""count":41"#),
        ("data/works/w-001/lines.jsonl", #"{"list""#, #"{ "list""#),
        ("data/works/w-001/entry.json", #"{"payload""#, #"{ "payload""#),
        ("data/works/w-001/entry.tlog-proof", "index 2", "index 02"),
        ("data/ledger/checkpoint.txt", "colophon.local", "colophon local"),
    ])
    func `what is not in its one form is refused`(path: String, old: String, new: String) throws {
        let found = try changed(.tagManifest, sealed: true) { bundle in
            try bundle.replace(path) { $0.replacingOccurrences(of: old, with: new) }
        }
        #expect(found.count == 1 && found.first?.hasPrefix("refused: ") == true, "\(found)")
    }

    @Test func `unknown members are found`() throws {
        for path in ["data/bundle.json", "data/scope/findings.json"] {
            let found = try changed(.tagManifest, sealed: true) { bundle in
                try bundle.replace(path) { "{\"a\":1," + $0.dropFirst() }
            }
            #expect(found.contains("derived-files"), "\(path): \(found)")
        }
    }

    @Test(arguments: [
        "BagIt-Version: 1.0\r\nTag-File-Character-Encoding: UTF-8\r\n",
        "BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n",
        "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-16\n", "BagIt-Version:  1.0\nTag-File-Character-Encoding: UTF-8\n",
        "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8",
        "\u{FEFF}BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n", "",
    ])
    func `another declaration of the bag is refused`(text: String) throws {
        #expect(
            try changed(.tagManifest, sealed: true) { $0.files["bagit.txt"] = Array(text.utf8) } == ["refused: bundle-format"])
    }

    @Test func `a manifest in another form is refused`() throws {
        let changes: [(String) -> String] = [
            { $0.replacingOccurrences(of: "  data/bundle.json", with: " data/bundle.json") },
            { $0.replacingOccurrences(of: "  data/bundle.json", with: " *data/bundle.json") },
            { $0.replacingOccurrences(of: "  data/bundle.json", with: "\tdata/bundle.json") },
            { $0.replacingOccurrences(of: "  data/bundle.json", with: "  ../data/bundle.json") },
            { $0.replacingOccurrences(of: "  data/bundle.json", with: "  /data/bundle.json") },
            { $0.replacingOccurrences(of: "  data/bundle.json", with: "  ~/bundle.json") },
            { $0.replacingOccurrences(of: "\n", with: "\r\n") }, { "\u{FEFF}" + $0 }, { String($0.dropLast()) }, { $0 + "\n" },
            { $0 + ($0.split(separator: "\n").last ?? "") + "\n" }, { $0.uppercased() }, { _ in "" },
            { String($0.split(separator: "\n").reversed().joined(separator: "\n")) + "\n" },
        ]
        for (number, change) in changes.enumerated() {
            let found = try changed { try $0.replace("manifest-sha256.txt", change) }
            #expect(found == ["refused: bundle-format"], "change \(number): \(found)")
        }
    }

    @Test func `a manifest that names more or less than there is fails`() throws {
        #expect(
            try changed { try $0.replace("manifest-sha256.txt") { $0 + "\(String(repeating: "0", count: 64))  data/zzz\n" } }
                .contains("file-set"))
        #expect(
            try changed {
                try $0.replace("manifest-sha256.txt") { $0.split(separator: "\n").dropLast().joined(separator: "\n") + "\n" }
            }.contains("file-set"))
    }

    @Test func `a bundle that asks to fetch is refused`() throws {
        for line in ["http://169.254.169.254/ - data/x", "file:///etc/passwd - data/x"] {
            #expect(try changed { $0.files["fetch.txt"] = Array((line + "\n").utf8) } == ["refused: bundle-layout"])
        }
    }

    @Test func `another order, another top or nothing at all is refused`() throws {
        let files = original.files.map { (original.folder + "/" + $0.key, $0.value) }.sorted { $0.0 < $1.0 }
        func archive(_ files: [(String, [UInt8])]) throws -> [UInt8] {
            var zip = [UInt8]()
            var writer = ZipWriter { zip += $0 }
            for (name, content) in files { try writer.add(name, MeasuredSource(ByteSource(content))) }
            try writer.finish()
            return zip
        }
        #expect(outcome(try archive(files.reversed())) == ["refused: bundle-layout"])
        #expect(outcome(try archive(files + [("other/file", [])])) == ["refused: bundle-layout"])
        #expect(outcome(try archive([])) == ["refused: bundle-layout"])
        #expect(outcome(try archive([("a", [1])])) == ["refused: bundle-layout"])
        #expect(outcome([]) == ["refused: zip-framing"])
    }
}
