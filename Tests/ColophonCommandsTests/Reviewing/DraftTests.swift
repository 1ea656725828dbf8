import Foundation
import Testing

/// From a review to terms on record, as their owner confirms them.
@Suite struct DraftTests {
    /// What a person writes into a draft: the first day, the names, and that each term holds.
    private static let confirm = """
        sed -i 's/^  from: .*/  from: 2026-01-01/; s/confirmed: false/confirmed: true/; s/YOUR NAME/Ana Ruiz/; s/THEIR NAME/Brand/'
        """

    private func desk() throws -> Desk {
        let desk = try Desk()
        try desk.write(SampleContracts.brand, to: "contract.md")
        try #require(try desk.run("colophon init --no-passphrase --recovery-out words").status == 0)
        return desk
    }

    @Test func `a draft quotes each flagged passage, and is refused until a person has confirmed it`() throws {
        let desk = try desk()
        #expect(try desk.run("colophon agreement draft contract.md --out terms.yaml").status == 0)
        let draft = String(decoding: try desk.read("terms.yaml"), as: UTF8.self)
        #expect(draft.contains("derive insights from content performance") && draft.contains("confirmed: false"))
        let before = desk.ledger
        _ = try desk.run("sed -i 's/^  from: .*/  from: 2026-01-01/' terms.yaml")
        let nameless = try desk.run("colophon agreement add contract.md --terms terms.yaml")
        #expect(nameless.status == 2 && nameless.errors.contains("“creator” is still “YOUR NAME”") && desk.ledger == before)
        _ = try desk.run("sed -i 's/YOUR NAME/Ana Ruiz/; s/THEIR NAME/Brand/' terms.yaml")
        let refused = try desk.run("colophon agreement add contract.md --terms terms.yaml")
        #expect(refused.status == 2 && refused.errors.contains("is not confirmed") && desk.ledger == before)
        let taken = try desk.run("\(Self.confirm) terms.yaml; colophon agreement add contract.md --terms terms.yaml")
        #expect(taken.status == 0, "\(taken.errors)")
    }

    @Test func `a draft of another document is refused`() throws {
        let desk = try desk()
        try desk.write(SampleContracts.tool, to: "other.md")
        _ = try desk.run("colophon agreement draft contract.md --out terms.yaml; \(Self.confirm) terms.yaml")
        let run = try desk.run("colophon agreement add other.md --terms terms.yaml")
        #expect(run.status == 2 && run.errors.contains("another document"))
    }

    @Test func `without a terms file the editor opens on a draft, and what it confirms is recorded`() throws {
        let desk = try desk()
        try desk.write("#!/bin/sh\n\(Self.confirm) \"$1\"\n", to: "editor")
        let run = try desk.run("chmod +x editor; EDITOR=./editor colophon agreement add contract.md")
        #expect(run.status == 0 && run.output.contains("recorded contract:"), "\(run.errors)")
        #expect(try desk.run("ls .local/state/colophon/drafts").output.isEmpty)
    }

    @Test func `what was written in the editor is kept when it cannot be recorded, and gone on with`() throws {
        let desk = try desk()
        let before = desk.ledger
        let half = "s/^  from: .*/  from: 2026-01-01/; s/YOUR NAME/Ana Ruiz/; s/THEIR NAME/Brand/"
        try desk.write("#!/bin/sh\nsed -i '\(half)' \"$1\"\n", to: "half")
        let first = try desk.run("chmod +x half; EDITOR=./half colophon agreement add contract.md")
        #expect(first.status == 2 && first.errors.contains("is not confirmed") && first.errors.contains("is kept"))
        #expect(desk.ledger == before)
        try desk.write("#!/bin/sh\ngrep -q 2026-01-01 \"$1\" && \(Self.confirm) \"$1\"\n", to: "rest")
        let second = try desk.run("chmod +x rest; EDITOR=./rest colophon agreement add contract.md")
        #expect(second.status == 0 && second.errors.contains("going on with"), "\(second.errors)")
    }

    @Test(arguments: ["", "\n  \n", "# all of this\n  # is a remark\n\n"])
    func `a file that was emptied gives the draft up, and the next run begins anew`(text: String) throws {
        let desk = try desk()
        let before = desk.ledger
        try desk.write("#!/bin/sh\necho 'terms: []' >> \"$1\"\n", to: "spoil")
        let spoilt = try desk.run("chmod +x spoil; EDITOR=./spoil colophon agreement add contract.md")
        #expect(spoilt.status == 2 && spoilt.errors.contains("an empty file gives it up"), "\(spoilt.errors)")
        try desk.write(text, to: "nothing")
        try desk.write("#!/bin/sh\ncp nothing \"$1\"\n", to: "empty")
        let run = try desk.run("chmod +x empty; EDITOR=./empty colophon agreement add contract.md")
        #expect(run.status == 2 && run.errors.contains("was emptied, so nothing was recorded"), "\(run.errors)")
        #expect(try desk.run("ls .local/state/colophon/drafts").output.isEmpty && desk.ledger == before)
        try desk.write("#!/bin/sh\n\(Self.confirm) \"$1\"\n", to: "editor")
        #expect(try desk.run("chmod +x editor; EDITOR=./editor colophon agreement add contract.md").status == 0)
    }

    @Test(arguments: [("true", "left as it was"), ("false", "ended with a failure"), ("/nowhere/ed", "could not be started")])
    func `an editor that does nothing, fails or is not there records nothing`(editor: String, reason: String) throws {
        let desk = try desk()
        let before = desk.ledger
        let run = try desk.run("EDITOR=\(editor) colophon agreement add contract.md")
        #expect(run.status == 2 && run.errors.contains(reason) && desk.ledger == before, "\(run.errors)")
    }

    @Test func `without editor and terminal the way to a terms file is shown`() throws {
        let run = try desk().run("colophon agreement add contract.md", environment: ["EDITOR": "", "VISUAL": ""])
        #expect(run.status == 2 && run.errors.contains("agreement draft"))
    }

    @Test(.enabled(if: ProcessInfo.processInfo.environment["COLOPHON_CORPUS"] != nil, "COLOPHON_CORPUS is not set"))
    func `every draft of a real agreement is taken once it is confirmed, so each quote was found again`() throws {
        let desk = try desk()
        let corpus = try #require(ProcessInfo.processInfo.environment["COLOPHON_CORPUS"])
        let names = try FileManager.default.contentsOfDirectory(atPath: "\(corpus)/dev").filter {
            $0.hasSuffix(".md") || $0.hasSuffix(".txt")
        }.sorted()
        #expect(names.count > 30)
        for name in names {
            let run = try desk.run(
                """
                rm -f draft.yaml; cp "\(corpus)/dev/\(name)" . && chmod u+w "\(name)" && colophon agreement draft "\(name)" --out draft.yaml && \
                \(Self.confirm) draft.yaml && { grep -q '^    effect:' draft.yaml || exit 77; } && \
                colophon agreement add "\(name)" --terms draft.yaml; status=$?; rm -f draft.yaml; exit $status
                """)
            #expect(run.status == 0 || run.status == 77, "\(name): \(run.errors)")
        }
    }
}
