import Testing

@testable import Provenance

/// The four stories, with the broad words that most people sign and with the limit that some ask for.
@Suite struct ScopeStoriesTests {
    private typealias Stories = ScopeStories

    // MARK: - The photographer

    @Test(arguments: [
        (false, UseObject.derived, Action.trainGenerative, Purpose.developAI, Verdict.withinScope, ["owned"]),
        (false, .work, .trainGenerative, .developAI, .silent, []),
        (false, .work, .describe, .improveService, .withinScope, ["insights"]),
        (true, .derived, .trainGenerative, .developAI, .exceedsScope, ["insights"]),
        (true, .work, .classify, .improveDistribution, .withinScope, ["insights"]),
    ])
    func `what a stock platform does with images`(
        narrowed: Bool, object: UseObject, action: Action, purpose: Purpose, verdict: Verdict, cites: [String]
    ) throws {
        let finding = try Stories.finding(
            try Stories.use("platform", action, object, for: purpose), [try Stories.photographer(narrowed: narrowed)])
        #expect(finding.verdict == verdict)
        #expect(finding.because.map(\.term) == cites)
        if verdict == .exceedsScope { #expect(finding.failing == [.action, .purpose]) }
    }

    @Test func `training on the images themselves is silent and the finding says which evidence would tell the two apart`() throws
    {
        let use = try Stories.use("platform", .trainGenerative, .work, for: .developAI)
        let finding = try Stories.finding(use, [try Stories.photographer(narrowed: false)])
        let change = try #require(finding.wouldChange.first { $0.condition == "if the object was derived" })
        #expect(change.verdict == .withinScope)
        #expect(change.settledBy.contains("the files, or only data about them"))
    }

    // MARK: - The producer

    @Test(arguments: [
        (false, Action.trainAssistive, Verdict.withinScope, ["apply"]), (true, .trainAssistive, .prohibited, ["no-training"]),
        (true, .measure, .exceedsScope, ["learn"]), (false, .sell, .silent, []),
    ])
    func `what a studio does with session data`(narrowed: Bool, action: Action, verdict: Verdict, cites: [String]) throws {
        let finding = try Stories.finding(
            try Stories.use("studio", action, .process, for: .commercialiseData), [try Stories.producer(narrowed: narrowed)])
        #expect(finding.verdict == verdict)
        #expect(finding.because.map(\.term) == cites)
    }

    // MARK: - The brand

    @Test(arguments: [
        (false, "2026-06-01", Verdict.withinScope, ["own"]), (true, "2025-06-01", .exceedsScope, ["measure"]),
        (true, "2024-12-31", .notInForce, ["measure"]),
    ])
    func `a dataset that a brand licenses out`(narrowed: Bool, day: String, verdict: Verdict, cites: [String]) throws {
        let use = try Stories.use("brand", .licenseOut, .derived, for: .commercialiseData, on: day) {
            $0.recipient = .known(.partners)
            $0.form = .known(.aggregated)
        }
        let finding = try Stories.finding(use, [try Stories.brand(narrowed: narrowed)])
        #expect(finding.verdict == verdict)
        #expect(finding.because.map(\.term) == cites)
        if verdict == .exceedsScope { #expect(finding.failing == [.action, .purpose, .recipient]) }
    }

    @Test(arguments: [false, true])
    func `counting views for the campaign is never a problem while it runs`(narrowed: Bool) throws {
        let use = try Stories.use("brand", .measure, .usage, for: .measurePerformance, on: "2025-06-01")
        #expect(try Stories.finding(use, [try Stories.brand(narrowed: narrowed)]).verdict == .withinScope)
    }

    @Test func `a right that ended with the campaign is not in force, and the finding says until when it was`() throws {
        let use = try Stories.use("brand", .measure, .work, for: .measurePerformance, on: "2026-01-01")
        let finding = try Stories.finding(use, [try Stories.brand(narrowed: true)])
        #expect(finding.verdict == .notInForce)
        #expect(finding.failing == [.time])
        #expect(
            finding.wouldChange.contains {
                $0.condition == "if the day was from 2025-01-01 to 2025-12-31" && $0.verdict == .withinScope
            })
    }

    // MARK: - The editor

    @Test(arguments: [(false, Verdict.withinScope, ["apply"]), (true, .silent, [])])
    func `an assistant trained on how edits were made`(narrowed: Bool, verdict: Verdict, cites: [String]) throws {
        let finding = try Stories.finding(
            try Stories.use("company", .trainAssistive, .process, for: .developAI), [try Stories.editor(narrowed: narrowed)])
        #expect(finding.verdict == verdict)
        #expect(finding.because.map(\.term) == cites)
    }

    @Test func `a promise not to resell is kept apart from the limits of a licence`() throws {
        let use = try Stories.use("company", .sell, .work, for: .commercialiseData) { $0.recipient = .known(.public) }
        let finding = try Stories.finding(use, [try Stories.editor(narrowed: true)])
        #expect(finding.verdict == .prohibited)
        #expect(finding.because.map(\.quote) == ["The company does not resell project files."])
    }
}
