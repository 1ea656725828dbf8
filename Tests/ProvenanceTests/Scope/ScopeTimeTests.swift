import Testing

@testable import Provenance

/// Revisions, acceptance, reach, and several agreements.
@Suite struct ScopeTimeTests {
    private typealias Stories = ScopeStories

    private static func forbid(_ id: String = "old") -> Term {
        Stories.term(id, .forbid, [.use], on: [.work], "We look at content only to perform the service.")
    }

    private static func permit(_ id: String = "new") -> Term {
        Stories.term(id, .permit, [.train], on: [.work], "We may use content for machine learning.")
    }

    private func agreement(_ acceptance: Revision.Acceptance, _ reach: Revision.Reach = .all) throws -> AgreementTerms {
        let revision = Revision(
            id: "r2", from: try CalendarDay("2023-07-28"), reach: reach, acceptance: acceptance, replaces: ["old"],
            terms: [Self.permit()])
        return try Stories.agreement("cloud", with: "p", from: "2023-02-01", [Self.forbid()], revisions: [revision])
    }

    private func use(_ days: UseDays) throws -> UseFact {
        try Stories.use("p", .trainGenerative, .work, for: .developProduct) { $0.days = days }
    }

    private func on(_ day: String) throws -> UseFact { try use(.on(try CalendarDay(day))) }

    @Test func `the same act changes sides with the words`() throws {
        let agreement = try agreement(.accepted(on: nil))
        let before = try CalendarDay("2023-03-15")
        let after = try CalendarDay("2023-08-15")
        #expect(try Stories.finding(try use(.on(before)), [agreement]).verdict == .prohibited)
        #expect(try Stories.finding(try use(.on(after)), [agreement]).verdict == .withinScope)
        let someDay = try Stories.finding(try use(.between(before, after)), [agreement])
        #expect(someDay.verdict == .undetermined)
        #expect(someDay.because.map(\.term) == ["old", "new"])
        #expect(someDay.because.map(\.revision) == ["original", "r2"])
        let allThatTime = try Stories.finding(try use(.span(before, after)), [agreement])
        #expect(allThatTime.verdict == .prohibited)
        #expect(allThatTime.because.map(\.term) == ["old"])
        #expect(allThatTime.parts.map(\.verdict) == [.prohibited, .withinScope])
    }

    @Test func `a change that was refused does not count, and one of unknown acceptance leaves it open`() throws {
        #expect(try Stories.finding(try on("2023-08-15"), [try agreement(.refused)]).verdict == .prohibited)
        let disputed = try Stories.finding(try on("2023-08-15"), [try agreement(.unknown)])
        #expect(disputed.verdict == .undetermined)
        #expect(Set(disputed.because.map(\.term)) == ["old", "new"])
        #expect(disputed.wouldChange.prefix(2).map(\.verdict) == [.withinScope, .prohibited])
        #expect(try Stories.finding(try on("2023-03-15"), [try agreement(.unknown)]).verdict == .prohibited)
    }

    @Test func `between its first day and its acceptance a change is open`() throws {
        let agreement = try agreement(.accepted(on: try CalendarDay("2023-09-01")))
        #expect(try Stories.finding(try on("2023-08-15"), [agreement]).verdict == .undetermined)
        #expect(try Stories.finding(try on("2023-09-01"), [agreement]).verdict == .withinScope)
    }

    @Test(arguments: [("2023-07-27", Verdict.prohibited), ("2023-07-28", .withinScope)])
    func `a change for new deliveries leaves older ones under the words of their day`(delivered: String, expected: Verdict) throws
    {
        let agreement = try agreement(.accepted(on: nil), .newDeliveries)
        #expect(try Stories.finding(try on("2023-08-15"), [agreement], delivered: delivered).verdict == expected)
    }

    @Test func `of two deliveries under different words it is open which one was used`() throws {
        let agreement = try agreement(.accepted(on: nil), .newDeliveries)
        let links = [
            LinkFact(agreement: "cloud", party: "p", delivered: try CalendarDay("2023-03-01")),
            LinkFact(agreement: "cloud", party: "p", delivered: try CalendarDay("2023-08-01")),
        ]
        let finding = try ScopeEvaluator.assess(
            try on("2023-08-15"), of: [WorkLinks(name: "w@1", links: links)], under: [agreement])[0]
        #expect(finding.verdict == .undetermined)
        #expect(finding.dependsOn == ["which delivery under cloud the use drew on"])
    }

    @Test func `too many open revisions are refused rather than weighed for ever`() throws {
        var agreement = try agreement(.unknown)
        agreement.revisions = (0..<10).map { index in
            Revision(
                id: "r\(index)", from: agreement.dates.from, acceptance: .unknown,
                terms: [Stories.term("t\(index)", .permit, [.train], on: [.work], "words \(index)")])
        }
        #expect { try Stories.finding(try on("2023-08-15"), [agreement]) } throws: { ($0 as? ProvenanceError)?.code == .tooMany }
    }

    // MARK: - Several agreements

    private func one(_ handle: String, _ terms: [Term], until: String? = nil, over: [String] = []) throws -> AgreementTerms {
        try Stories.agreement(handle, with: "p", from: "2023-01-01", until: until, terms, over: over)
    }

    @Test func `a permission in one agreement and a ban in another are open until they are ranked`() throws {
        let platform = try one("platform", [Self.permit()])
        let side = try one("side", [Self.forbid()])
        let open = try Stories.finding(try on("2024-01-01"), [platform, side])
        #expect(open.verdict == .undetermined)
        #expect(open.dependsOn == ["which goes first, platform or side"])
        #expect(Set(open.because.map(\.agreement)) == ["platform", "side"])
        let ranked = try one("side", [Self.forbid()], over: ["platform"])
        let decided = try Stories.finding(try on("2024-01-01"), [platform, ranked])
        #expect(decided.verdict == .prohibited)
        #expect(decided.because.map(\.agreement) == ["side"])
        let both = try one("platform", [Self.permit()], over: ["side"])
        #expect(try Stories.finding(try on("2024-01-01"), [both, ranked]).verdict == .undetermined)
    }

    @Test func `licences add up, and an agreement that says nothing decides nothing`() throws {
        let film = try one(
            "film", [Stories.term("film", .permit, [.adapt], on: [.work], "They may edit the film.")], over: ["platform"])
        let platform = try one("platform", [Self.permit()])
        #expect(try Stories.finding(try on("2024-01-01"), [film, platform]).verdict == .withinScope)
        let narrow = try one(
            "narrow",
            [Stories.term("n", .permit, [.train], on: [.work], "They may train for research.") { $0.purposes = [.research] }])
        #expect(try Stories.finding(try on("2024-01-01"), [narrow]).verdict == .exceedsScope)
        #expect(try Stories.finding(try on("2024-01-01"), [narrow, platform]).verdict == .withinScope)
        let ended = try one("ended", [Self.forbid()], until: "2023-06-30", over: ["platform"])
        #expect(try Stories.finding(try on("2024-01-01"), [ended, platform]).verdict == .undetermined)
    }
}
