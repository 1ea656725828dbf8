import Testing

@testable import Provenance

/// One agreement in the place of another, and words that nobody, or somebody not yet, agreed to.
@Suite struct ScopeSupersessionTests {
    private typealias Stories = ScopeStories

    private func old(_ after: AfterEnd, reach: Reach = .all, by heir: String = "new") throws -> AgreementTerms {
        let term = Stories.term("old", .permit, [.licenseOut], on: [.derived], "We may license the data.") { $0.after = after }
        let ending = Ending(on: try CalendarDay("2026-06-30"), how: .superseded, by: heir, reach: reach)
        let end = Revision(
            id: "end-2", from: try CalendarDay("2026-07-01"), until: ending.on, reach: reach, acceptance: .accepted(on: nil),
            terms: [], ending: ending)
        return try Stories.agreement("old", with: "p", from: "2025-01-01", [term], revisions: [end])
    }

    private func new() throws -> AgreementTerms {
        try Stories.agreement(
            "new", with: "p", from: "2026-07-01",
            [Stories.term("new", .forbid, [.transfer], on: [.derived], "You shall not pass on the data.")])
    }

    private func finding(_ agreements: [AgreementTerms], on day: String, delivered: String = "2026-01-10") throws -> Finding {
        let use = try Stories.use("p", .licenseOut, .derived, for: .commercialiseData, on: day) {
            $0.recipient = .known(.partners)
        }
        let link = LinkFact(agreement: agreements[0].handle, party: "p", delivered: try CalendarDay(delivered))
        return try ScopeEvaluator.assess(use, of: [WorkLinks(name: "work@1", links: [link])], under: agreements)[0]
    }

    @Test func `what was delivered under the old one counts under the new one from its day on`() throws {
        let agreements = [try old(.ends), try new()]
        #expect(try finding(agreements, on: "2026-06-30").verdict == .withinScope)
        let after = try finding(agreements, on: "2026-07-01")
        #expect(after.verdict == .prohibited && after.because.map(\.agreement) == ["new"])
        #expect(after.links.contains { $0.sentence.contains("from 2026-07-01 on it counts under new, which superseded old") })
    }

    @Test func `a term that does not say that it survives is gone, and one that does stays`() throws {
        #expect(try finding([try old(.silent), try new()], on: "2026-07-01").verdict == .prohibited)
        // A permission that survives beside a ban: which goes first is not said.
        #expect(try finding([try old(.survives), try new()], on: "2026-07-01").verdict == .undetermined)
    }

    @Test func `with new deliveries only, what went out before stays under the old words`() throws {
        let agreements = [try old(.ends, reach: .newDeliveries), try new()]
        #expect(try finding(agreements, on: "2026-08-01").verdict == .withinScope)
        #expect(try finding(agreements, on: "2026-08-01", delivered: "2026-07-15").verdict == .prohibited)
    }

    @Test func `an heir that is not on record is an error, and a circle comes to its end`() throws {
        #expect(throws: ProvenanceError.self) { try finding([try old(.ends)], on: "2026-07-01") }
        var circle = try new()
        circle.revisions = [
            Revision(
                id: "end-2", from: try CalendarDay("2026-09-01"), until: try CalendarDay("2026-08-31"),
                acceptance: .accepted(on: nil), terms: [],
                ending: Ending(on: try CalendarDay("2026-08-31"), how: .superseded, by: "old"))
        ]
        #expect(throws: Never.self) { try finding([try old(.ends), circle], on: "2026-10-01") }
    }

    @Test func `where no words speak of a use, it does not matter whether they were agreed to`() throws {
        var agreement = try Stories.brand(narrowed: true)
        agreement.decision = .pending
        let use = try Stories.use("brand", .sell, .likeness, for: .research, on: "2025-06-01")
        let finding = try Stories.finding(use, [agreement])
        #expect(finding.verdict == .silent && finding.open.isEmpty)
        #expect(finding.text.contains("its owner has not decided whether to agree"))
        agreement.decision = nil
        #expect(try Stories.finding(use, [agreement]).verdict == .silent)
    }

    @Test func `the words of an agreement that was declined are named as what they would have been`() throws {
        var agreement = try Stories.brand(narrowed: true)
        let use = try Stories.use("brand", .analyse, .work, for: .measurePerformance, on: "2025-06-01")
        #expect(try Stories.finding(use, [agreement]).verdict == .withinScope)
        agreement.decision = .declined
        let finding = try Stories.finding(use, [agreement])
        #expect(finding.verdict == .noAgreement)
        let change = try #require(finding.wouldChange.first)
        #expect(change.condition.contains("which its owner declined") && change.verdict == .withinScope)
    }

    @Test func `of one who is known to be a processor it is asked whether the words reach it`() throws {
        var agreement = try Stories.brand(narrowed: true)
        agreement.parties.append(Party(handle: "host", name: "Host", role: .processor))
        let use = try Stories.use("host", .analyse, .work, for: .measurePerformance, on: "2025-06-01")
        let finding = try Stories.finding(use, [agreement])
        #expect(finding.verdict == .undetermined)
        #expect(finding.open.map(\.question) == ["whether the words of measure reach a processor"])
    }

    @Test func `words that were declined permit nothing, and words that are pending leave it open`() throws {
        var agreement = try Stories.agreement(
            "draft", with: "p", from: "2025-01-01",
            [Stories.term("t", .permit, [.licenseOut], on: [.derived], "We may license the data.")])
        #expect(try finding([agreement], on: "2026-06-01").verdict == .withinScope)
        agreement.decision = .accepted
        #expect(try finding([agreement], on: "2026-06-01").verdict == .withinScope)
        agreement.decision = .declined
        let declined = try finding([agreement], on: "2026-06-01")
        #expect(declined.verdict == .noAgreement && declined.links.contains { $0.sentence.contains("its owner declined it") })
        agreement.decision = .pending
        let pending = try finding([agreement], on: "2026-06-01")
        #expect(pending.verdict == .undetermined)
        #expect(pending.wouldChange.prefix(2).map(\.verdict) == [.withinScope, .noAgreement])
    }

    @Test func `a note is context and changes nothing`() throws {
        var agreement = try new()
        let before = try finding([agreement], on: "2026-08-01")
        agreement.notes = [AgreementNote(text: "They promised more.\u{202E}")]
        let after = try finding([agreement], on: "2026-08-01")
        #expect(after.context.count == 1 && before.context.isEmpty)
        #expect(after.verdict == before.verdict && after.because == before.because)
        #expect(!after.text.contains("\u{202E}") && after.text.contains("context; nothing is taken from it"))
    }
}
