import Testing

@testable import Provenance

/// Who the words speak to, on the day.
@Suite struct ScopePartiesTests {
    private typealias Stories = ScopeStories

    private func agreement(
        _ parties: [Party], acceptance: Revision.Acceptance = .accepted(on: nil), affiliatesIncluded: Bool? = nil
    ) throws -> AgreementTerms {
        let sale = Revision(
            id: "sale", from: try CalendarDay("2026-07-01"), acceptance: acceptance, terms: [],
            parties: try parties.map { party in
                var party = party
                party.from = try CalendarDay("2026-07-01")
                return party
            })
        return try Stories.agreement(
            "cloud", with: "p", from: "2025-01-01",
            [Stories.term("train", .permit, [.train], on: [.work], "We may train on it.")], revisions: [sale],
            affiliatesIncluded: affiliatesIncluded)
    }

    private let heir = Party(handle: "q", name: "Q", role: .assignee, of: "p")

    private func verdict(
        _ by: String, on day: String, _ agreement: AgreementTerms, relation: Recorded<Relation> = .notRecorded
    ) throws -> Verdict {
        let use = try Stories.use(by, .trainGenerative, .work, for: .developAI, on: day) { $0.relation = relation }
        return try Stories.finding(use, [agreement]).verdict
    }

    @Test func `whoever took over the agreement is the party from that day on`() throws {
        let agreement = try agreement([heir])
        #expect(try verdict("q", on: "2026-06-30", agreement) == .otherParty)
        #expect(try verdict("q", on: "2026-07-01", agreement) == .withinScope)
        #expect(try verdict("q", on: "2026-07-01", agreement, relation: .known(.assignee)) == .withinScope)
        #expect(try verdict("q", on: "2026-06-30", agreement, relation: .known(.assignee)) == .undetermined)
    }

    @Test func `whoever passed it on was the party until then, and is open afterwards`() throws {
        let agreement = try agreement([heir])
        #expect(try verdict("p", on: "2026-06-30", agreement) == .withinScope)
        #expect(try verdict("p", on: "2026-07-01", agreement) == .undetermined)
        #expect(try verdict("p", on: "2026-07-01", agreement, relation: .known(.party)) == .withinScope)
    }

    @Test func `an assignment that was refused passes nothing on, and one that is open leaves it open`() throws {
        let refused = try agreement([heir], acceptance: .refused)
        #expect(try verdict("p", on: "2026-07-01", refused) == .withinScope)
        #expect(try verdict("q", on: "2026-07-01", refused) == .noAgreement)
        let open = try agreement([heir], acceptance: .unknown)
        #expect(try verdict("q", on: "2026-07-01", open) == .undetermined)
    }

    @Test func `a company of the group and a processor come on their day`() throws {
        let sister = Party(handle: "s", name: "S", role: .affiliate)
        let host = Party(handle: "h", name: "H", role: .processor)
        let included = try agreement([sister, host], affiliatesIncluded: true)
        #expect(try verdict("s", on: "2026-06-30", included) == .otherParty)
        #expect(try verdict("s", on: "2026-07-01", included) == .withinScope)
        #expect(try verdict("h", on: "2026-07-01", included) == .undetermined)
        let excluded = try agreement([sister], affiliatesIncluded: false)
        #expect(try verdict("s", on: "2026-07-01", excluded) == .otherParty)
    }

    @Test func `an agreement passed on twice has one party at a time`() throws {
        var agreement = try agreement([heir])
        var second = agreement.revisions[0]
        second.id = "second-sale"
        second.from = try CalendarDay("2026-10-01")
        second.parties = [Party(handle: "r", name: "R", role: .assignee, from: try CalendarDay("2026-10-01"), of: "q")]
        agreement.revisions.append(second)
        try agreement.check()
        #expect(try verdict("q", on: "2026-09-30", agreement) == .withinScope)
        #expect(try verdict("q", on: "2026-10-01", agreement) == .undetermined)
        #expect(try verdict("r", on: "2026-10-01", agreement) == .withinScope)
    }

    @Test func `who takes the place of nobody is refused`() throws {
        var agreement = try agreement([heir])
        agreement.revisions[0].parties[0].of = "nobody"
        #expect(throws: ProvenanceError.self) { try agreement.check() }
        agreement.revisions[0].parties[0].of = "q"
        #expect(throws: ProvenanceError.self) { try agreement.check() }
        agreement.revisions[0].parties[0] = Party(handle: "p", name: "P", role: .affiliate)
        #expect(throws: ProvenanceError.self) { try agreement.check() }
    }

    @Test func `the finding says as what the one who acts was taken, and since when`() throws {
        let use = try Stories.use("q", .trainGenerative, .work, for: .developAI) {
            $0.days = .span(try CalendarDay("2026-06-01"), try CalendarDay("2026-08-01"))
        }
        let finding = try Stories.finding(use, [try agreement([heir])])
        #expect(finding.parts.map(\.verdict) == [.otherParty, .withinScope])
        #expect(finding.taken.contains { $0.contains("a stranger of agreement cloud") })
        #expect(finding.taken.contains { $0.hasSuffix("from 2026-07-01 on") && $0.contains("the party") })
    }
}
