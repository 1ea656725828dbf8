import Testing
import Transparency

@testable import Provenance

@Suite struct ScopeFindingTests {
    private typealias Stories = ScopeStories

    private func licensedOut(_ change: (inout UseFact) throws -> Void = { _ in }) throws -> UseFact {
        try Stories.use("brand", .licenseOut, .derived, for: .commercialiseData, on: "2025-06-01") {
            $0.recipient = .known(.partners)
            $0.form = .known(.aggregated)
            try change(&$0)
        }
    }

    @Test func `the page begins with the verdict, the words, and what would change it`() throws {
        let finding = try Stories.finding(try licensedOut(), [try Stories.brand(narrowed: true)])
        #expect(
            finding.summary.split(separator: "\n").first
                == "exceeds-scope: The words permit something narrower; this use lies outside it in: action, purpose,")
        #expect(
            finding.summary.contains(
                "The words: “Internal analytics to see how the campaign did, and nothing else.” (campaign, term\nmeasure)."))
        #expect(finding.summary.contains("What would change it: if it had been what measure permits"))
        let order = [
            "The use, as recorded", "The work", "Deliveries looked at", "The words in force", "Each term considered",
            "What would change it\n", "Not considered", "Made with",
        ]
        var rest = finding.text[...]
        for heading in order {
            let place = try #require(rest.firstRange(of: heading), "\(heading) is missing or out of order")
            rest = rest[place.upperBound...]
        }
    }

    @Test func `a finding is the same bytes twice, and its JSON can be read back`() throws {
        let agreement = try Stories.brand(narrowed: true)
        let one = try Stories.finding(try licensedOut(), [agreement])
        let bytes = one.json.canonicalBytes
        #expect(bytes == (try Stories.finding(try licensedOut(), [agreement])).json.canonicalBytes)
        let json = try JSON(canonical: bytes)
        #expect(json["verdict"] == "exceeds-scope")
        #expect(json["failing"] == ["action", "purpose", "recipient"])
        #expect(json["because"]?.array?.first?["term"] == "measure")
        #expect(json["engine"]?["vocabulary"]?.string == Vocabulary.digest)
        #expect(
            Set(try #require(json.object).keys).isSuperset(of: [
                "asked", "links", "revision", "terms", "conflict", "wouldChange", "notConsidered",
            ]))
    }

    @Test func `a use within the words is said to be, and nothing in the page says otherwise`() throws {
        for agreement in [try Stories.brand(narrowed: false)] {
            let finding = try Stories.finding(try licensedOut(), [agreement])
            #expect(finding.verdict == .withinScope)
            let page = finding.text.lowercased() + String(decoding: finding.json.canonicalBytes, as: UTF8.self).lowercased()
            for word in ["breach", "infring", "violat", "unfair", "illegal", "proof of ownership", "legally binding"] {
                #expect(!page.contains(word), "\(word)")
            }
        }
    }

    @Test func `works for which all is alike are found together, and others apart`() throws {
        let agreement = try Stories.brand(narrowed: true)
        func link(_ day: String, entry: Int) throws -> LinkFact {
            LinkFact(agreement: "campaign", party: "brand", delivered: try CalendarDay(day), onRecord: OnRecord(entry: entry))
        }
        let works = [
            WorkLinks(name: "a@1", links: [try link("2025-01-10", entry: 3)]),
            WorkLinks(name: "b@1", links: [try link("2025-01-10", entry: 3)]),
            WorkLinks(name: "c@1", links: [try link("2025-02-10", entry: 4)]), WorkLinks(name: "d@1", links: []),
        ]
        let findings = try ScopeEvaluator.assess(try licensedOut(), of: works, under: [agreement])
        #expect(findings.map(\.verdict) == [.exceedsScope, .noAgreement])
        #expect(findings[0].works.map(\.name) == ["a@1", "b@1", "c@1"])
        #expect(findings[0].links.count == 2)
        #expect(findings[1].works.map(\.name) == ["d@1"])
    }

    @Test func `an agreement that the work was not delivered under changes nothing in the finding`() throws {
        let agreement = try Stories.brand(narrowed: true)
        let work = WorkLinks(name: "a@1", links: try Stories.links([agreement]))
        let alone = try ScopeEvaluator.assess(try licensedOut(), of: [work], under: [agreement])
        let others = [try Stories.photographer(narrowed: false), try Stories.producer(narrowed: true)]
        #expect(try ScopeEvaluator.assess(try licensedOut(), of: [work], under: [agreement] + others) == alone)
    }

    @Test func `five thousand works of one delivery are one question`() throws {
        let agreement = try Stories.brand(narrowed: true)
        let link = LinkFact(agreement: "campaign", party: "brand", delivered: try CalendarDay("2025-01-10"))
        let works = (1...5000).map { WorkLinks(name: "image-\($0)@1", links: [link]) }
        let findings = try ScopeEvaluator.assess(try licensedOut(), of: works, under: [agreement])
        #expect(findings.count == 1)
        #expect(findings[0].works.count == 5000)
    }

    @Test func `what was on record by when is said for agreement, delivery and use`() throws {
        var agreement = try Stories.brand(narrowed: true)
        agreement.onRecord = OnRecord(entry: 2, claimed: try CalendarDay("2024-12-01"), stamped: try CalendarDay("2024-12-02"))
        let link = LinkFact(
            agreement: "campaign", party: "brand", delivered: try CalendarDay("2025-01-10"),
            onRecord: OnRecord(entry: 3, claimed: try CalendarDay("2025-07-01")))
        let finding = try ScopeEvaluator.assess(
            try licensedOut { $0.onRecord = OnRecord(entry: 9, claimed: try CalendarDay("2025-07-02")) },
            of: [WorkLinks(name: "a@1", links: [link])], under: [agreement])[0]
        let page = finding.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(page.contains("agreement campaign: entry 2, which says it holds from 2025-01-01"))
        #expect(page.contains("on record by 2024-12-02, as stamped from outside; that is not after the use began"))
        #expect(page.contains("not stamped by anyone outside; that is after the use began"))
        #expect(finding.json["asked"]?["record"]?["entry"] == 9)
    }

    @Test func `text from documents cannot rearrange the page`() throws {
        var agreement = try Stories.brand(narrowed: true)
        agreement.terms[0].quote = "internal\u{202E} analytics\u{1B}[2J\u{200B}"
        agreement.terms[0].range = 0..<agreement.terms[0].quote.utf8.count
        let page = try Stories.finding(try licensedOut(), [agreement]).text
        #expect(page.contains("internal\\u{202E} analytics\\u{1B}[2J\\u{200B}"))
        #expect(page.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
    }

    @Test func `an undetermined finding names what is open and what would settle it`() throws {
        let agreement = try Stories.brand(narrowed: true)
        let finding = try Stories.finding(
            try Stories.use("brand", .analyse, .usage, for: nil, on: "2025-06-01"), [agreement])
        #expect(finding.verdict == .undetermined)
        #expect(finding.dependsOn == ["the purpose, which is not known closely enough"])
        #expect(finding.unknown == ["purpose", "form"])
        #expect(finding.wouldChange.first?.condition == "if the purpose was measure-performance")
        #expect(finding.wouldChange.first?.verdict == .withinScope)
        #expect(finding.wouldChange.allSatisfy { !$0.settledBy.isEmpty })
    }

    @Test func `a train use recorded too widely is asked for more closely`() throws {
        let ban = Stories.term("no", .forbid, [.trainGenerative], on: [.work], "We train no generators.")
        let finding = try Stories.finding(
            try Stories.use("p", .train, .work, for: .developAI),
            [try Stories.agreement("a", with: "p", from: "2025-01-01", [ban])])
        #expect(
            finding.wouldChange.prefix(2).map(\.words) == [
                "if the action was train-ranking or train-assistive: silent", "if the action was train-generative: prohibited",
            ])
    }
}
