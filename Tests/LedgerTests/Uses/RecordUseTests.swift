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

    @Test func `without any agreement the way to one is shown`() async throws {
        let home = try Home()
        try await home.registerHarbour()
        #expect(await refusal { try home.recordUse(["harbour"]) }?.hint == "record the agreement first: colophon agreement add")
    }
}
