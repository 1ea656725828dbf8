import Testing

@testable import Provenance

/// Changes that take something away: a party, the last day, the order of agreements.
@Suite struct LeavingTests {
    private typealias Stories = ScopeStories

    private static let sister = Party(handle: "sister", name: "Sister", role: .affiliate)

    private func agreement(_ change: (inout Revision) -> Void) throws -> AgreementTerms {
        var agreement = try Stories.agreement(
            "a", with: "p", from: "2026-01-01", until: "2026-12-31",
            [
                Stories.term("study", .permit, [.analyse], on: [.work], "may study it") {
                    $0.after = .ends
                }
            ])
        agreement.parties[1].affiliatesIncluded = true
        agreement.parties.append(Self.sister)
        var revision = Revision(id: "r", from: try CalendarDay("2026-06-01"), acceptance: .accepted(on: nil), terms: [])
        change(&revision)
        agreement.revisions = [revision]
        try agreement.check()
        return agreement
    }

    private func verdict(_ agreement: AgreementTerms, by: String, on day: String) throws -> Verdict {
        try Stories.finding(try Stories.use(by, .describe, .work, for: .research, on: day), [agreement]).verdict
    }

    @Test func `who has left is not what the agreement calls them, and what they are nobody says`() throws {
        let agreement = try agreement { $0.leaves = ["sister"] }
        #expect(try verdict(agreement, by: "sister", on: "2026-05-31") == .withinScope)
        #expect(try verdict(agreement, by: "sister", on: "2026-06-01") == .undetermined)
        #expect(try verdict(agreement, by: "p", on: "2026-06-01") == .withinScope)
        #expect(try agreement.onDay(CalendarDay("2026-05-31")).parties.contains(Self.sister))
        #expect(try !agreement.onDay(CalendarDay("2026-06-01")).parties.contains { $0.handle == "sister" })
    }

    @Test func `a last day that was taken away is none`() throws {
        let agreement = try agreement { $0.isOpenEnded = true }
        #expect(try verdict(agreement, by: "p", on: "2027-03-01") == .withinScope)
        #expect(try agreement.onDay(CalendarDay("2027-03-01")).sentence == "in force")
        #expect(try agreement.due(from: CalendarDay("2026-01-01"), to: CalendarDay("2027-12-31")).map(\.what) == [.wordsChange])
        #expect(try verdict(self.agreement { _ in }, by: "p", on: "2027-03-01") == .notInForce)
    }

    @Test func `an agreement goes before another from the day on which words say so`() throws {
        let other = try Stories.agreement(
            "b", with: "p", from: "2026-01-01", [Stories.term("no", .forbid, [.analyse], on: [.work], "must not study it")])
        let ranking = Precedence(over: ["b"], quote: "goes before b", range: 0..<13)
        func verdict(_ revision: (inout Revision) -> Void, on day: String) throws -> Verdict {
            let use = try Stories.use("p", .describe, .work, for: .research, on: day)
            return try Stories.finding(use, [try agreement(revision), other]).verdict
        }
        #expect(try verdict({ $0.precedence = ranking }, on: "2026-05-31") == .undetermined)
        #expect(try verdict({ $0.precedence = ranking }, on: "2026-06-01") == .withinScope)
        #expect(try verdict({ ($0.precedence, $0.acceptance) = (ranking, .unknown) }, on: "2026-06-01") == .undetermined)
        #expect(try verdict({ _ in }, on: "2026-06-01") == .undetermined)
    }
}
