import Foundation
import Testing

/// The article's four stories through the real program, each with its broad and with its negotiated words.
@Suite struct StoryTests {
    private static let generator =
        "--action train-generative --object derived --purpose develop-ai --form aggregated --on 2026-06-01"
    private static let assistant =
        "--action train-assistive --object process --purpose develop-ai --form aggregated --on 2026-06-01"
    private static let dataset =
        "--action license-out --object derived --purpose commercialise-data --recipient partners --form aggregated --on 2026-06-01"

    // MARK: - The photographer

    @Test func `five thousand images, broad words, a generator: within scope, with both clauses quoted`() throws {
        let run = try StoryDesk(.photographerBroad, fileCount: 5000).assess(Self.generator)
        #expect(run.status == 0, "\(run.output)\(run.errors)")
        #expect(run.flat.hasPrefix("seen: within-scope within-scope: The recorded words permit this use."))
        #expect(
            run.flat.contains(
                "“we may use them for any purpose, during this agreement and after it” (stock, clause 12.3, term own)"))
        #expect(run.flat.contains("“may derive aggregate insights from contributed images”"))
    }

    @Test func `the images themselves: silent, and the report says which evidence would show what happened`() throws {
        let run = try StoryDesk(.photographerBroad).assess(
            "--action train-generative --object work --purpose develop-ai --on 2026-06-01")
        #expect(run.status == 3 && run.output.hasPrefix("seen: silent\n"), "\(run.output)")
        #expect(
            run.flat.contains(
                "if the object was derived: within-scope. It would be settled by: a description of what was copied in: the files, or only data about them."
            ))
    }

    @Test func `narrowed: outside, quoting only, naming purpose and action`() throws {
        let desk = try StoryDesk(.photographerNarrow)
        let run = try desk.assess(Self.generator)
        #expect(run.status == 1 && run.output.hasPrefix("seen: exceeds-scope\n"), "\(run.output)")
        #expect(run.flat.contains("this use lies outside it in: action, purpose."))
        #expect(
            run.flat.contains(
                "“may analyse images only for service improvement directly related to distributing licensed content”"))
        let kept = try desk.assess("--action classify --object work --purpose improve-distribution --on 2026-06-01", id: "kept")
        #expect(kept.status == 0, "\(kept.output)")
    }

    // MARK: - The producer, the brand, the editor

    @Test func `the producer: within scope with broad words, forbidden with narrow ones`() throws {
        #expect(try StoryDesk(.producerBroad).assess(Self.assistant).status == 0)
        let run = try StoryDesk(.producerNarrow).assess(Self.assistant)
        #expect(run.status == 1 && run.output.hasPrefix("seen: prohibited\n"), "\(run.output)")
        #expect(run.flat.contains("The words: “No model is trained on session data” (sessions, clause 8, term no-training)."))
    }

    @Test
    func
        `the brand: a dataset after the campaign is within scope because the clause survives, and outside where it does not say so`()
        throws
    {
        let broad = try StoryDesk(.brandBroad).assess(Self.dataset)
        #expect(broad.status == 0 && broad.flat.contains("“ours to use and license, also after the campaign”"), "\(broad.output)")
        let narrow = try StoryDesk(.brandNarrow).assess(Self.dataset)
        #expect(narrow.status == 1 && narrow.output.hasPrefix("seen: exceeds-scope\n"), "\(narrow.output)")
    }

    @Test(arguments: [StoryContract.brandBroad, .brandNarrow])
    func `measuring the campaign stays within scope in both`(contract: StoryContract) throws {
        let run = try StoryDesk(contract).assess("--action measure --object usage --purpose measure-performance --on 2025-06-01")
        #expect(run.status == 0, "\(run.output)")
    }

    @Test func `the editor: within scope with broad words, silent where nothing is said about how the work was made`() throws {
        #expect(try StoryDesk(.editorBroad).assess(Self.assistant).status == 0)
        let run = try StoryDesk(.editorSilent).assess(Self.assistant)
        #expect(run.status == 3 && run.output.hasPrefix("seen: silent\n"), "\(run.output)")
        #expect(run.flat.contains("No recorded term speaks of how the work was made"))
    }

    // MARK: - Who and what

    @Test func `no agreement reaches a work that was never delivered, and other permissions may exist`() throws {
        let run = try StoryDesk(.photographerBroad).assess(Self.generator, of: "unseen")
        #expect(run.status == 3 && run.output.hasPrefix("seen: no-agreement\n"), "\(run.output)")
        #expect(run.flat.contains("other permissions or legal exceptions may exist"))
    }

    @Test func `words that name the company alone do not speak of its sister`() throws {
        let run = try StoryDesk(.editorSilent).assess(
            "--action reproduce --object work --purpose advertise --on 2026-06-01", by: "sister")
        #expect(run.status == 3 && run.output.hasPrefix("seen: other-party\n"), "\(run.output)")
    }

    @Test func `what is open names the missing fact and what would settle it`() throws {
        let run = try StoryDesk(.photographerNarrow).assess("--action analyse --object work --purpose unknown --on 2026-06-01")
        #expect(run.status == 3 && run.output.hasPrefix("seen: undetermined\n"), "\(run.output)")
        #expect(
            run.flat.contains(
                "the purpose, which is not known closely enough. It would be settled by: an announcement, a product page or an answer"
            ))
        #expect(run.flat.contains("if the purpose was improve-distribution: within-scope"))
    }

    @Test func `judged as of a size of the ledger, the answer is the same bytes on any machine and at any later time`() throws {
        let story = try StoryDesk(.photographerBroad)
        _ = try story.assess(Self.generator)
        let run = try story.desk.run(
            """
            set -e
            colophon assess seen --as-of 6 --json > one.json
            colophon use record --id later --by platform --action sell --object work --on 2026-07-01 --works works > /dev/null
            mkdir -p other/deep; cp -r .local/share/colophon other/ledger; cd other/deep
            TZ=Pacific/Kiritimati LC_ALL=tr_TR.UTF-8 COLOPHON_LEDGER=../ledger/ledger.sqlite HOME="$HOME/elsewhere" \\
                colophon assess seen --as-of 6 --json > ../../two.json
            cd; cmp one.json two.json; colophon assess seen --as-of 6 --json | cmp - one.json; echo same
            """)
        #expect(run.output == "same\n", "\(run.errors)")
    }

    // MARK: - Restraint

    /// Whatever the verdict, the program finds and quotes; what follows in law is for others to say.
    @Test(arguments: [
        (StoryContract.photographerBroad, generator), (.photographerNarrow, generator), (.producerNarrow, assistant),
        (.brandNarrow, dataset), (.editorSilent, assistant),
    ])
    func `no bundle and no report says breach, infringement or violation`(contract: StoryContract, use: String) throws {
        let story = try StoryDesk(contract)
        let verdict = try story.assess(use)
        let run = try story.desk.run(
            """
            colophon assess seen --json > assessed.json
            colophon evidence seen --out case.zip && unzip -q case.zip -d case && ls case/*/data/report.html
            grep -rliE 'breach|infring|violat' case assessed.json | sort
            """)
        #expect(run.status == 1 || run.status == 0, "\(run.errors)")
        #expect(run.output.hasSuffix("report.html\n"), "\(run.output)")
        for word in ["breach", "infring", "violat"] { #expect(!verdict.output.lowercased().contains(word)) }
    }

    @Test func `a bundle about a use within the words says on its first page that the recorded words permit it`() throws {
        let story = try StoryDesk(.photographerBroad)
        _ = try story.assess(Self.generator)
        let run = try story.desk.run(
            "colophon evidence seen --out case.zip > /dev/null && unzip -q case.zip -d case && cat case/*/data/report.html")
        // What stands before the second chapter.
        let end = try #require(run.output.range(of: "<span class=\"number\">2</span>"))
        #expect(run.output[..<end.lowerBound].contains("The recorded words permit this use."))
    }
}
