import Foundation
import Testing

/// Nothing that does not concern a use leaves the ledger.
@Suite struct BundlePrivacyTests {
    @Test func `a bundle about one use holds no trace of other works, files, agreements, deliveries, uses and notes`() throws {
        let story = try BundleStory()
        let made = try story.desk.run("colophon evidence dataset --include pictures --out case.zip && colophon verify case.zip")
        #expect(made.status == 3 && !made.output.contains("FAIL"), "\(made.output)\(made.errors)")
        let bundle = try Searched(story.desk.read("case.zip"))
        #expect(
            bundle.holds("harbour-12.png") && bundle.holds("Halden Ridge") && bundle.holds("Northern Coast"), "the search finds")
        for mark in story.marks { #expect(!bundle.holds(mark), "\(mark.prefix(7)) is in the bundle") }
        let digests = try story.otherDigests()
        #expect(digests.count == 33)
        for digest in digests { #expect(!bundle.holds(digest)) }
    }

    @Test func `the search finds what is there in every form`() throws {
        let secret = Data("a secret of some length".utf8)
        for offset in 0..<3 {
            let text = Data(repeating: 65, count: offset) + secret + Data(" and more".utf8)
            #expect(try Searched(Data("x \(text.base64EncodedString()) y".utf8)).holds(secret))
            #expect(
                try Searched(Data(Data("{\"payload\":\"\(text.base64EncodedString())\"}".utf8).base64EncodedString().utf8)).holds(
                    secret))
        }
        #expect(try Searched(Data(secret.map { String($0, radix: 16) }.joined().utf8)).holds(secret))
        #expect(try !Searched(Data("nothing of the kind is here, nor anywhere else".utf8)).holds(secret))
    }

    /// Twelve of forty files are shown; of the others there is a hash where a proof needs it, and nothing that leads to them.
    @Test func `twelve of forty files verify, and the other leaf hashes stand in proofs only`() throws {
        let story = try BundleStory()
        let made = try story.desk.run(
            """
            colophon evidence dataset --out case.zip > /dev/null && unzip -q case.zip -d case && cd case/*/data/works/w-001 && \\
            wc -l < lines.jsonl && cat lines.proof.json
            """)
        #expect(made.status == 0, "\(made.errors)")
        let shown = made.output.components(separatedBy: "\n").first?.trimmingCharacters(in: .whitespaces)
        // A title, two creators and twelve files.
        #expect(shown == "15")
        let leaves = try story.leafHashes(ofEntry: 1)
        #expect(leaves.count == 43)
        let others = Array(leaves[15...])
        let files = try story.desk.run(
            "cd case && grep -rlE '\(others.joined(separator: "|"))' . | sed 's|^[^/]*/[^/]*/||' | sort")
        #expect(files.output == "data/works/w-001/lines.proof.json\n", "\(files.output)")
        let bundle = try Searched(story.desk.read("case.zip"))
        let standing = others.filter { bundle.holds($0) }
        // What is shown stands in a row from the beginning, so only the next one is a neighbour.
        #expect(standing == [others[0]], "\(standing.count) of the other leaf hashes stand in the proofs")
    }

    @Test func `what is inside the words is never called a breach`() throws {
        let story = try BundleStory()
        let made = try story.desk.run(
            """
            colophon evidence analytics --out case.zip && unzip -q case.zip -d case
            grep -rliE 'breach|infring|violat|unlawful|illegal' case | sort
            grep -rh 'within-scope' case | head -n 1 | grep -c within-scope
            """)
        #expect(made.output.contains("analytics: within-scope"))
        #expect(made.output.hasSuffix("colophon verify case.zip\n1\n"), "\(made.output)")
        let assessed = try story.desk.run("colophon assess analytics; colophon assess analytics --json")
        for word in ["breach", "infring", "violat"] { #expect(!assessed.output.lowercased().contains(word)) }
    }
}

extension BundleStory {
    /// The leaf hashes of the lines of an entry, in hexadecimal digits: SHA-256 of a zero byte and the line.
    func leafHashes(ofEntry index: Int) throws -> [String] {
        let run = try desk.run(
            """
            colophon log entry \(index) --json > entry.json
            python3 - <<'END'
            import hashlib, json
            for line in json.load(open("entry.json"))["lines"]:
                line = line.get("line", line)
                body = json.dumps(line, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()
                print(hashlib.sha256(b"\\0" + body).hexdigest())
            END
            """)
        #expect(run.status == 0, "\(run.errors)")
        return run.output.split(separator: "\n").map { String($0) }
    }
}
