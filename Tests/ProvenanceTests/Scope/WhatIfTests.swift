import Testing
import Transparency

@testable import Provenance

@Suite struct WhatIfTests {
    private typealias Stories = ScopeStories

    private func ask(_ use: UseFact, now: AgreementTerms, then: AgreementTerms, works: Int = 1) throws -> WhatIf {
        let links = try Stories.links([now])
        return try WhatIf(
            use, named: "use", isImagined: false, of: (0..<works).map { WorkLinks(name: "w-\($0)@1", links: links) },
            under: [now], proposal: then)
    }

    @Test func `narrower words change the verdict, and the finding says that they are only proposed`() throws {
        let use = try Stories.use("platform", .trainGenerative, .derived, for: .developAI)
        let answer = try ask(
            use, now: try Stories.photographer(narrowed: false), then: try Stories.photographer(narrowed: true), works: 3)
        #expect(answer.changes && answer.verdict == .exceedsScope)
        #expect(answer.outcomes.count == 1 && answer.outcomes[0].works.count == 3)
        let outcome = try #require(answer.outcomes.first)
        #expect(outcome.now.verdict == .withinScope && outcome.then.verdict == .exceedsScope)
        let text = outcome.text(answer.proposed)
        #expect(text.now.contains("The recorded words permit this use."))
        #expect(text.then.contains("The proposed words: “We study images only") && !text.then.contains("recorded words"))
        let then = try #require(answer.json["outcomes"]?.array?.first?["then"])
        #expect(then["because"]?.array?.first?["isProposed"] == true)
        #expect(then["because"]?.array?.first?["start"] == nil)
        #expect(answer.json["outcomes"]?.array?.first?["now"]?["because"]?.array?.first?["isProposed"] == false)
    }

    @Test func `the same words change nothing, whatever the use`() throws {
        var random = ScopeRandom(seed: 12)
        for _ in 0..<200 {
            let agreement = random.agreement()
            let links = [LinkFact(agreement: "a", party: "p", delivered: nil)]
            let answer = try WhatIf(
                random.use(), named: "u", isImagined: true, of: [WorkLinks(name: "w@1", links: links)], under: [agreement],
                proposal: agreement)
            #expect(!answer.changes)
            #expect(answer.outcomes[0].now.verdict == answer.outcomes[0].then.verdict)
        }
    }

    @Test func `an agreement that is not on record yet is nothing now`() throws {
        let use = try Stories.use("platform", .trainGenerative, .derived, for: .developAI)
        let proposal = try Stories.photographer(narrowed: false)
        let answer = try WhatIf(
            use, named: "u", isImagined: true, of: [WorkLinks(name: "w", links: try Stories.links([proposal]))], under: [],
            proposal: proposal)
        #expect(answer.outcomes.map(\.now.verdict) == [.noAgreement])
        #expect(answer.outcomes.map(\.then.verdict) == [.withinScope])
    }

    @Test func `other agreements stay as they are`() throws {
        let use = try Stories.use("p", .train, .work, for: .developProduct)
        let ban = try Stories.agreement(
            "side", with: "p", from: "2023-01-01", [Stories.term("no", .forbid, [.train], on: [.work], "no training")])
        let old = try Stories.agreement(
            "main", with: "p", from: "2023-01-01", [Stories.term("d", .permit, [.describe], on: [.work], "may describe")])
        let new = try Stories.agreement(
            "main", with: "p", from: "2023-01-01", [Stories.term("t", .permit, [.train], on: [.work], "may train")])
        let answer = try WhatIf(
            use, named: "u", isImagined: false, of: [WorkLinks(name: "w@1", links: try Stories.links([old, ban]))],
            under: [old, ban], proposal: new)
        #expect(answer.outcomes.map(\.now.verdict) == [.prohibited])
        #expect(answer.outcomes.map(\.then.verdict) == [.undetermined])
    }
}

/// A change that is proposed leaves what is on record as it is.
@Suite struct WhatIfChangeTests {
    private typealias Stories = ScopeStories

    @Test func `only the words of the change are called proposed`() throws {
        let old = try Stories.agreement(
            "a", with: "p", from: "2025-01-01",
            [
                Stories.term("study", .permit, [.describe], on: [.work], "may study it"),
                Stories.term("no", .forbid, [.train], on: [.work], "no training"),
            ])
        var new = old
        new.revisions = [
            Revision(
                id: "r", from: try CalendarDay("2026-01-01"), acceptance: .accepted(on: nil), replaces: ["no"],
                terms: [Stories.term("yes", .permit, [.train], on: [.work], "may train on it")])
        ]
        let work = WorkLinks(name: "w@1", links: try Stories.links([old]))
        func answer(_ action: Action) throws -> WhatIf {
            try WhatIf(
                Stories.use("p", action, .work, for: .developAI), named: "u", isImagined: true, of: [work], under: [old],
                proposal: new, change: "r")
        }
        let trained = try answer(.trainGenerative)
        #expect(trained.changes && trained.verdict == .withinScope)
        #expect(try #require(trained.outcomes.first).text(trained.proposed).then.contains("The proposed words permit"))
        let studied = try answer(.describe)
        #expect(!studied.changes)
        #expect(try #require(studied.outcomes.first).text(studied.proposed).then.contains("The recorded words permit"))
    }
}
