import Foundation
import Testing

/// Terms of service that changed, as a platform published them, through the real program.
@Suite struct AgreementStoryTests {
    private static var corpus: String? { ProcessInfo.processInfo.environment["COLOPHON_CORPUS"] }

    private static let terms = #"""
        agreement: zoom
        parties:
          creator: {handle: ana, name: Ana Ruiz}
          other: {handle: zoom, name: Zoom}
        effective: {from: 2023-02-01, until: null}
        terms:
          - id: z1
            effect: forbid
            quote: >-
              Zoom will not access, view or process Content except (a) as provided for in this Agreement and in Zoom’s Privacy
              Statement; (b) as authorized or instructed by You, (c) as required to perform its obligations under this Agreement;
              or (d) as required by Law.
            actions: [use]
            objects: [work]
            confirmed: true
        """#

    private static let change = #"""
        revision: {id: "2023-07", from: 2023-07-28, replaces: [z1]}
        terms:
          - id: y2
            effect: permit
            quote: >-
              (ii) for the purpose of product and service development, marketing, analytics, quality assurance, machine learning,
              artificial intelligence, training, testing, improvement of the Services, Software, or Zoom’s other products,
              services, and software, or any combination thereof
            actions: [analyse, train]
            objects: [work]
            purposes: [develop-product, improve-service, promote-service, measure-performance]
            recipients: [processors]
            after: survives
            confirmed: true
        """#

    /// A ledger with both texts, the change recorded as accepted so, and four trainings that differ in their days.
    private func story(accepted: String) throws -> Desk {
        let desk = try Desk()
        let dev = try #require(Self.corpus) + "/dev"
        try desk.write(Self.terms, to: "terms.yaml")
        try desk.write(Self.change, to: "change.yaml")
        try desk.write("talk", to: "talks/talk.txt")
        let record =
            "colophon use record --by zoom --action train-generative --object work --purpose develop-product --works talk"
        let run = try desk.run(
            """
            set -e
            colophon init --creator 'Ana Ruiz' --no-passphrase
            colophon register talks --title Talk
            colophon agreement add '\(dev)/zoom-tos-2023-02s.md' --terms terms.yaml
            colophon link talk --under zoom --on 2023-02-10
            colophon agreement amend zoom '\(dev)/zoom-tos-2023-07s.md' --terms change.yaml --accepted \(accepted)
            \(record) --on 2023-03-15 --id before
            \(record) --on 2023-08-15 --id after
            \(record) --earliest 2023-03-15 --latest 2023-08-15 --id some-day
            \(record) --from 2023-03-15 --until 2023-08-15 --id all-along
            """)
        try #require(run.status == 0, "\(run.errors)")
        return desk
    }

    private func expect(_ desk: Desk, _ use: String, _ verdict: String, exit status: Int32, quoting words: [String]) throws {
        let run = try desk.run("colophon assess \(use)")
        #expect(run.status == status, "\(use)")
        let text = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(text.hasPrefix("\(use): \(verdict) "), "\(text.prefix(80))")
        let first = text.prefix { $0 != "\u{0}" }.components(separatedBy: "What would change it").first ?? ""
        for quote in words { #expect(first.contains(quote), "\(use) cites \(quote)") }
        let bundle = try desk.run("colophon evidence \(use) --out \(use).zip && colophon verify \(use).zip")
        #expect(bundle.status == 3, "\(bundle.errors)")
        #expect(!bundle.output.contains("FAIL") && bundle.output.contains("the findings follow from the records"))
    }

    private static let (ban, permission) = (
        "will not access, view or process Content", "machine learning, artificial intelligence"
    )

    @Test(.enabled(if: corpus != nil, "COLOPHON_CORPUS is not set"))
    func `the same act changes sides with the text of its day, and some day between is open`() throws {
        let desk = try story(accepted: "continued-use --on 2023-07-28")
        try expect(desk, "before", "prohibited", exit: 1, quoting: [Self.ban])
        try expect(desk, "after", "within-scope", exit: 0, quoting: [Self.permission])
        try expect(desk, "some-day", "undetermined", exit: 3, quoting: [Self.ban, Self.permission])
        try expect(desk, "all-along", "prohibited", exit: 1, quoting: [Self.ban])
        let parts = try desk.run("colophon assess all-along")
        #expect(parts.output.contains("2023-03-15 to 2023-07-27: prohibited"))
        #expect(parts.output.contains("2023-07-28 to 2023-08-15: within-scope"))
    }

    @Test(.enabled(if: corpus != nil, "COLOPHON_CORPUS is not set"))
    func `a change that was refused leaves the older words, and one of unknown acceptance leaves it open`() throws {
        try expect(try story(accepted: "refused"), "after", "prohibited", exit: 1, quoting: [Self.ban])
        let open = try story(accepted: "unknown")
        try expect(open, "before", "prohibited", exit: 1, quoting: [Self.ban])
        try expect(open, "after", "undetermined", exit: 3, quoting: [Self.ban, Self.permission])
    }

    @Test func `after the end what survives permits, what ends does not, and what says nothing is open`() throws {
        let desk = try Desk()
        try desk.write("They may host it. They may keep models. They may measure it.\n", to: "terms.txt")
        func term(_ id: String, _ quote: String, _ action: String, _ after: String) -> String {
            "  - {id: \(id), effect: permit, quote: \(quote), actions: [\(action)], objects: [work], \(after)confirmed: true}\n"
        }
        try desk.write(
            """
            agreement: cloud
            parties: {creator: {handle: ana, name: Ana Ruiz}, other: {handle: cloud, name: Cloud}}
            effective: {from: 2025-01-01, until: null}
            terms:

            """ + term("host", "may host it", "host", "after: ends, ")
                + term("models", "may keep models", "keep-model", "after: survives, ")
                + term("measure", "may measure it", "measure", ""), to: "terms.yaml")
        try desk.write("talk", to: "talks/talk.txt")
        let record = "colophon use record --by cloud --object work --purpose provide-service --on 2026-01-01 --works talk"
        let run = try desk.run(
            """
            set -e
            colophon init --creator 'Ana Ruiz' --no-passphrase
            colophon register talks --title Talk
            colophon agreement add terms.txt --terms terms.yaml
            colophon link talk --under cloud --on 2025-02-10
            \(record) --action host --id host
            \(record) --action keep-model --id models
            \(record) --action measure --id measure
            colophon assess > before.txt
            colophon agreement end cloud --on 2025-12-31 --how termination
            """)
        try #require(run.status == 0, "\(run.errors)")
        #expect(String(decoding: try desk.read("before.txt"), as: UTF8.self).components(separatedBy: "within-scope:").count >= 4)
        try expect(desk, "host", "not-in-force", exit: 1, quoting: ["may host it"])
        try expect(desk, "models", "within-scope", exit: 0, quoting: ["may keep models"])
        try expect(desk, "measure", "undetermined", exit: 3, quoting: ["may measure it"])
    }

    @Test func `why something was decided, and what a review said, never leave the ledger`() throws {
        let story = try BundleStory()
        let mark = "mark" + UUID().uuidString.replacingOccurrences(of: "-", with: "").lowercased()
        let run = try story.desk.run(
            """
            set -e
            colophon agreement decide halden-2026 --decision accepted --reason '\(mark)'
            colophon agreement note halden-2026 --text 'They called us.'
            colophon agreement note '\(story.marks[2])' --text '\(mark)'
            colophon agreement end '\(story.marks[2])' --on 2027-06-30 --how termination --reason '\(mark)'
            colophon evidence dataset --out dataset.zip
            mkdir open && cd open && python3 -m zipfile -e ../dataset.zip .
            cat $(find . -type f) > ../all.bin
            """)
        try #require(run.status == 0, "\(run.errors)")
        let all = try Searched(try story.desk.read("all.bin"))
        #expect(all.holds("They called us.") && !all.holds(mark))
        for mark in story.marks where all.holds(mark) { Issue.record("\(mark) left the ledger") }
        let check = try story.desk.run("colophon verify dataset.zip")
        #expect(check.status == 3 && !check.output.contains("FAIL"), "\(check.output)")
    }
}
