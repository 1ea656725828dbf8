import Ledger
import Provenance
import Testing

@Suite struct RecordUseTests {
    private func home() async throws -> Home {
        let home = try Home()
        try await home.registerHarbour()
        try await home.addAgreement()
        return home
    }

    @Test func `facts, works, captures and the note are read back as they were given`() async throws {
        let home = try await home()
        let page = try home.file("page.html", "<p>seen</p>")
        let recorded = try home.recordUse(
            ["harbour:night/*", "harbour", "harbour"],
            facts: [
                ("by", "bright"), ("action", "train"), ("object", "derived"), ("from", "2026-02-01"), ("until", "2026-02-03"),
            ]
        ) {
            $0.evidence = [page]
            $0.note = "two\nlines"
        }
        let read = try home.open(.reading) { try $0.use(named: "use-1") }
        #expect(read == recorded)
        #expect(read.use.facts.map(\.field) == ["by", "action", "object", "from", "until"])
        #expect(read.targets.map(\.part) == [.lines([4...4]), .all])
        #expect(read.exhibits.map(\.name) == ["page.html"] && read.exhibits.allSatisfy(\.isKept))
        #expect(read.note == "two\nlines")
    }

    @Test func `a party that no agreement defines is refused with the nearest`() async throws {
        let home = try await home()
        let size = try home.entryCount()
        let near = await refusal {
            try home.recordUse(["harbour"], facts: [("by", "brite"), ("action", "share"), ("object", "work")])
        }
        #expect(near?.code == .unknownName && near?.hint?.contains("bright") == true)
        let creator = await refusal {
            try home.recordUse(["harbour"], facts: [("by", "ana"), ("action", "share"), ("object", "work")])
        }
        #expect(creator?.code == .unknownName && creator?.hint == "the parties are: bright")
        #expect(await refusal { try home.recordUse([]) }?.code == .badInput)
        #expect(await refusal { try home.recordUse(["harbur"]) }?.hint?.contains("harbour") == true)
        #expect(try home.entryCount() == size)
    }

    @Test func `a stranger is recorded when the use says so, and belongs to no agreement`() async throws {
        let home = try await home()
        try await home.link(["harbour"])
        let facts = [("by", "brigt"), ("action", "share"), ("object", "work"), ("on", "2026-02-01")]
        func record(_ relation: String?, by: String = "brigt") throws -> UseOutcome {
            let given = facts.map { $0.0 == "by" ? ("by", by) : $0 } + (relation.map { [("relation", $0)] } ?? [])
            let use = try UseFact(facts: given.map { Fact(field: $0.0, value: $0.1, basis: .declared) })
            let request = UseRequest(use: use, works: [try #require(WorkName("harbour"))])
            return try home.open { ledger in try ledger.recordUse(request) { try home.unlock(ledger) } }
        }
        for relation in ["stranger", "unknown"] {
            let outcome = try record(relation)
            #expect(outcome.warnings == ["no agreement has a party named brigt; did you mean “bright”?"])
            let verdict = try home.open(.reading) { try $0.assess([outcome.use.handle]) }[0].verdict
            #expect(verdict == .noAgreement)
        }
        #expect(try record("stranger", by: "scrape-and-co").warnings == ["no agreement has a party named scrape-and-co"])
        #expect(try record("stranger", by: "bright").warnings.isEmpty)
        for relation in ["affiliate", "processor", nil] {
            #expect(await refusal { _ = try record(relation) }?.hint?.contains("stranger") == true)
        }
        #expect(await refusal { _ = try record("stranger", by: "ana") }?.code == .unknownName)
        #expect(throws: ProvenanceError.self) { try record("stranger", by: "Scrape and Co") }
    }

    @Test(arguments: [(1, 0), (2, 1)])
    func `a use that is still to come is noted`(daysAhead: Int, count: Int) async throws {
        let home = try await home()
        let today = try #require(CalendarDay(unixSeconds: Home.now))
        let day = try #require(CalendarDay(ordinal: today.ordinal + daysAhead)).description
        let facts = [("by", "bright"), ("action", "share"), ("object", "work"), ("from", day)]
        let use = try UseFact(facts: facts.map { Fact(field: $0.0, value: $0.1, basis: .declared) })
        let request = UseRequest(use: use, works: [try #require(WorkName("harbour"))])
        let outcome = try home.open { ledger in try ledger.recordUse(request) { try home.unlock(ledger) } }
        #expect(outcome.warnings.count == count)
    }

    @Test func `without any agreement the way to one is shown`() async throws {
        let home = try Home()
        try await home.registerHarbour()
        #expect(
            await refusal { try home.recordUse(["harbour"]) }?.hint?.hasPrefix(
                "record the agreement first: colophon agreement add") == true)
    }
}
