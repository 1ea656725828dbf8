import Ledger
import LedgerStore
import Provenance
import Testing
import Transparency

@Suite struct AssessTests {
    private static let measured = [
        ("by", "bright"), ("action", "analyse"), ("object", "derived"), ("on", "2026-03-02"),
    ]

    private func home() async throws -> Home {
        let home = try Home()
        try await home.registerHarbour()
        try await home.addAgreement()
        return home
    }

    private func findings(_ home: Home, _ use: String, asOf size: Int? = nil) throws -> [String] {
        try home.open(.reading) { ledger in
            try ledger.assess([use], asOf: size).flatMap(\.findings).flatMap { finding in
                finding.works.map { "\($0.name): \(finding.verdict.rawValue)" }
            }
        }.sorted()
    }

    @Test func `what was delivered and what was not get two answers`() async throws {
        let home = try await home()
        try await home.link(["harbour:*/c.jpg"])
        try home.recordUse(["harbour"], facts: Self.measured)
        #expect(
            try findings(home, "use-1") == ["harbour@1 (1 of 3 files): within-scope", "harbour@1 (2 of 3 files): no-agreement"])
    }

    @Test func `a delivery to somebody else divides nothing`() async throws {
        let home = try await home()
        try await home.addAgreement("other", party: "dim")
        try await home.link(["harbour"])
        try await home.link(["harbour:*/c.jpg"], under: "other")
        try home.recordUse(["harbour"], facts: Self.measured)
        #expect(try findings(home, "use-1") == ["harbour@1: within-scope"])
    }

    @Test func `several deliveries of the same files are one question`() async throws {
        let home = try await home()
        try await home.link(["harbour:a.*"])
        try await home.link(["harbour:b.*"])
        try await home.link(["harbour:*/c.jpg"], on: "2026-03-02")
        try home.recordUse(["harbour"], facts: Self.measured)
        let answers = try findings(home, "use-1")
        #expect(answers.allSatisfy { $0.hasSuffix("within-scope") }, "\(answers)")
    }

    @Test func `as of an earlier size the answer is what it was then`() async throws {
        let home = try await home()
        try home.recordUse(["harbour"], facts: Self.measured)
        let size = try home.entryCount()
        let before = try findings(home, "use-1")
        try await home.link(["harbour"])
        #expect(before == ["harbour@1: no-agreement"])
        #expect(try findings(home, "use-1") == ["harbour@1: within-scope"])
        #expect(try findings(home, "use-1", asOf: size) == before)
        #expect(await refusal { _ = try findings(home, "use-1", asOf: size - 1) }?.code == .unknownName)
        for wrong in [0, -1, size + 5] {
            #expect(await refusal { _ = try findings(home, "use-1", asOf: wrong) }?.code == .unknownName)
        }
    }

    @Test func `the same ledger gives the same bytes, and recorded findings are those that were shown`() async throws {
        let home = try await home()
        try await home.link(["harbour:*/c.jpg"])
        try home.recordUse(["harbour"], facts: Self.measured)
        let assessed = try home.open(.reading) { try $0.assess([]) }
        let again = try home.open(.reading) { try $0.assess(["use-1"]) }
        #expect(assessed.map { $0.findings.map(\.json.canonicalBytes) } == again.map { $0.findings.map(\.json.canonicalBytes) })
        let references = try home.open { ledger in try ledger.record(assessed) { try home.unlock(ledger) } }
        #expect(references.count == 2)
        try home.open(.reading) { ledger in
            try ledger.store.read { reader in
                let lines = try references.map { try #require(reader.lines(of: $0.index, in: ["finding"]).first) }
                #expect(lines.map { $0.json["finding"] } == assessed.flatMap(\.findings).map(\.json))
            }
        }
    }

    @Test func `nothing to judge is refused with what to do`() async throws {
        let home = try await home()
        #expect(
            await refusal { _ = try home.open(.reading) { try $0.assess([]) } }?.hint == "record one with: colophon use record")
        #expect(await refusal { _ = try findings(home, "use-1") }?.code == .unknownName)
    }
}
