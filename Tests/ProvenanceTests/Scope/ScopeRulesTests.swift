import Testing
import Transparency

@testable import Provenance

/// The rules one by one, each with its near misses.
@Suite struct ScopeRulesTests {
    private typealias Stories = ScopeStories

    private func agreement(_ terms: Term..., until: String? = nil, affiliatesIncluded: Bool? = nil) throws -> AgreementTerms {
        try Stories.agreement("a", with: "p", from: "2025-01-01", until: until, terms, affiliatesIncluded: affiliatesIncluded)
    }

    private func permit(_ change: (inout Term) -> Void = { _ in }) -> Term {
        Stories.term("yes", .permit, [.train], on: [.work], "They may train.", change)
    }

    private func forbid(_ change: (inout Term) -> Void = { _ in }) -> Term {
        Stories.term("no", .forbid, [.train], on: [.work], "They may not train.", change)
    }

    private func use(_ change: (inout UseFact) throws -> Void = { _ in }) throws -> UseFact {
        try Stories.use("p", .trainGenerative, .work, for: .developAI, on: "2026-06-01", change)
    }

    private func verdict(_ use: UseFact, _ agreements: AgreementTerms...) throws -> Verdict {
        try Stories.finding(use, agreements).verdict
    }

    // MARK: - Links

    @Test func `without a delivery there is no agreement, and the finding says what would show one`() throws {
        let agreement = try agreement(permit())
        let finding = try ScopeEvaluator.assess(
            try use(), of: [WorkLinks(name: "w@1", links: [])], under: [agreement])[0]
        #expect(finding.verdict == .noAgreement)
        #expect(finding.because.isEmpty)
        #expect(finding.sentence.contains("legal exceptions"))
        #expect(
            finding.wouldChange.first
                == Change(
                    condition: "if this work was delivered under a", verdict: .withinScope,
                    settledBy: "a delivery note, an upload record or a message with the files"))
    }

    @Test func `deliveries to others are set aside and not named`() throws {
        let mine = try agreement(permit())
        let other = try Stories.agreement("secret", with: "rival", from: "2025-01-01", [permit()])
        let work = WorkLinks(name: "w@1", links: try Stories.links([mine, other]))
        let finding = try ScopeEvaluator.assess(try use(), of: [work], under: [mine, other])[0]
        #expect(finding.verdict == .withinScope)
        #expect(finding.links.map(\.answer) == [.yes, .no])
        #expect(!finding.text.contains("secret") && !finding.text.contains("rival"))
        #expect(!String(decoding: finding.json.canonicalBytes, as: UTF8.self).contains("secret"))
    }

    @Test func `a delivery after the use counts and is flagged`() throws {
        let finding = try Stories.finding(try use(), [try agreement(permit())], delivered: "2026-07-01")
        #expect(finding.verdict == .withinScope)
        #expect(finding.links[0].sentence.contains("after the use began"))
    }

    @Test func `a delivery under an agreement that is not there is an error`() throws {
        let links = [LinkFact(agreement: "missing", party: "p", delivered: nil)]
        #expect(throws: ProvenanceError.self) {
            try ScopeEvaluator.assess(try use(), of: [WorkLinks(name: "w@1", links: links)], under: [try agreement(permit())])
        }
    }

    // MARK: - Matching

    @Test func `a use recorded wider than the term is open`() throws {
        let generative = permit { $0.actions = [.trainGenerative] }
        #expect(try verdict(try use { $0.action = .known(.train) }, try agreement(generative)) == .undetermined)
        #expect(try verdict(try use(), try agreement(generative)) == .withinScope)
        #expect(try verdict(try use { $0.action = .known(.trainRanking) }, try agreement(generative)) == .silent)
    }

    @Test func `use does not reach transfer`() throws {
        let anything = permit {
            $0.actions = [.use]
            $0.purposes = [.any]
        }
        #expect(try verdict(try use { $0.action = .known(.keepModel) }, try agreement(anything)) == .withinScope)
        #expect(try verdict(try use { $0.action = .known(.sell) }, try agreement(anything)) == .silent)
    }

    @Test func `each object is another thing`() throws {
        for object in UseObject.allCases {
            let expected: Verdict = object == .work ? .withinScope : .silent
            #expect(try verdict(try use { $0.object = .known(object) }, try agreement(permit())) == expected)
        }
    }

    @Test(arguments: Recipient.allCases.filter { $0 != .any }, Recipient.allCases)
    func `a recipient is reached by itself and by everything wider`(actual: Recipient, stated: Recipient) throws {
        let order = Recipient.allCases
        let isReached = try #require(order.firstIndex(of: actual)) <= (try #require(order.firstIndex(of: stated)))
        let use = try use { $0.recipient = .known(actual) }
        #expect(
            try verdict(use, try agreement(permit { $0.recipients = [stated] })) == (isReached ? .withinScope : .exceedsScope))
    }

    @Test func `a recipient nobody recorded is the actor itself for a use, and unknown for a transfer`() throws {
        let inHouse = permit {
            $0.actions = [.any]
            $0.recipients = [.`self`]
        }
        let finding = try Stories.finding(try use(), [try agreement(inHouse)])
        #expect(finding.verdict == .withinScope)
        #expect(finding.taken.contains { $0.hasPrefix("no recipient is recorded") })
        #expect(try verdict(try use { $0.recipient = .unknown }, try agreement(inHouse)) == .undetermined)
        #expect(try verdict(try use { $0.action = .known(.share) }, try agreement(inHouse)) == .undetermined)
    }

    @Test func `an unknown form is open where the words name one, and nothing where they do not`() throws {
        #expect(try verdict(try use(), try agreement(permit { $0.form = [.aggregated] })) == .undetermined)
        #expect(
            try verdict(try use { $0.form = .known(.aggregated) }, try agreement(permit { $0.form = [.aggregated] }))
                == .withinScope)
        #expect(try verdict(try use(), try agreement(permit())) == .withinScope)
    }

    @Test func `contested words never decide`() throws {
        let contested = try Stories.finding(try use(), [try agreement(permit { $0.reading = .contested })])
        #expect(contested.verdict == .undetermined)
        #expect(contested.dependsOn == ["how the words of yes are read"])
        #expect(contested.wouldChange.prefix(2).map(\.verdict) == [.withinScope, .silent])
        #expect(try verdict(try use(), try agreement(forbid { $0.reading = .contested })) == .undetermined)
        #expect(try verdict(try use(), try agreement(permit { $0.reading = .general })) == .withinScope)
    }

    // MARK: - Parties

    @Test(
        arguments: [
            (Relation.party, nil, Verdict.withinScope), (.affiliate, nil, .undetermined), (.affiliate, true, .withinScope),
            (.affiliate, false, .otherParty), (.processor, nil, .undetermined), (.stranger, nil, .otherParty),
            (.unknown, nil, .undetermined),
        ] as [(Relation, Bool?, Verdict)])
    func `words that name nobody speak to the party`(relation: Relation, affiliates: Bool?, expected: Verdict) throws {
        let use = try use { $0.relation = .known(relation) }
        #expect(try verdict(use, try agreement(permit(), affiliatesIncluded: affiliates)) == expected)
    }

    @Test(arguments: [(Relation.party, Verdict.withinScope), (.affiliate, .otherParty), (.unknown, .otherParty)])
    func `words that name the party speak to nobody else`(relation: Relation, expected: Verdict) throws {
        let use = try use { $0.relation = .known(relation) }
        #expect(try verdict(use, try agreement(permit { $0.who = [.party] })) == expected)
    }

    @Test func `a company listed as an affiliate acts as one`() throws {
        var agreement = try agreement(permit { $0.who = [.party] })
        agreement.parties.append(Party(handle: "sister", name: "Sister", role: .affiliate))
        #expect(try Stories.finding(try use { $0.by = "sister" }, [agreement]).verdict == .otherParty)
        #expect(try Stories.finding(try use { $0.by = "nobody" }, [agreement]).verdict == .noAgreement)
    }

    // MARK: - Bans

    @Test func `a ban goes before a permission of the same breadth`() throws {
        let finding = try Stories.finding(try use(), [try agreement(permit(), forbid())])
        #expect(finding.verdict == .prohibited)
        #expect(finding.because.map(\.term) == ["no"])
    }

    @Test func `a narrower permission under a ban is open until words or a person rank them`() throws {
        let narrow = permit { $0.actions = [.trainGenerative] }
        let finding = try Stories.finding(try use(), [try agreement(narrow, forbid())])
        #expect(finding.verdict == .undetermined)
        #expect(Set(finding.because.map(\.term)) == ["yes", "no"])
        #expect(finding.wouldChange.prefix(2).map(\.verdict) == [.withinScope, .prohibited])
        let ranked = permit {
            $0.actions = [.trainGenerative]
            $0.notwithstanding = ["no"]
        }
        #expect(try verdict(try use(), try agreement(ranked, forbid())) == .withinScope)
        #expect(try verdict(try use(), try agreement(narrow, forbid { $0.subjectTo = ["yes"] })) == .withinScope)
        let yielding = permit {
            $0.actions = [.trainGenerative]
            $0.subjectTo = ["no"]
        }
        #expect(try verdict(try use(), try agreement(yielding, forbid())) == .prohibited)
    }

    @Test(arguments: [(true, Verdict.silent), (false, .prohibited), (nil, .undetermined)] as [(Bool?, Verdict)])
    func `the exception to a ban lifts it when it is met`(optIn: Bool?, expected: Verdict) throws {
        let use = try use { $0.conditions["opt-in"] = optIn }
        #expect(try verdict(use, try agreement(forbid { $0.unless = ["opt-in"] })) == expected)
    }

    @Test(arguments: [(true, Verdict.withinScope), (false, .exceedsScope), (nil, .undetermined)] as [(Bool?, Verdict)])
    func `a permission that requires something waits for it`(cover: Bool?, expected: Verdict) throws {
        let use = try use { $0.conditions["cover-page"] = cover }
        let finding = try Stories.finding(use, [try agreement(permit { $0.requires = ["cover-page"] })])
        #expect(finding.verdict == expected)
        if expected == .exceedsScope { #expect(finding.failing == [.condition]) }
    }

    @Test func `a permission beside a ban that may match is open`() throws {
        let narrow = forbid { $0.form = [.individual] }
        #expect(try verdict(try use(), try agreement(permit(), narrow)) == .undetermined)
        #expect(try verdict(try use { $0.form = .known(.aggregated) }, try agreement(permit(), narrow)) == .withinScope)
    }

    // MARK: - Nothing matches

    @Test func `a licence of the work for stated purposes is limited to them, a licence of data is not`() throws {
        let limited = permit {
            $0.objects = [.derived, .likeness, .usage, .work]
            $0.purposes = [.research]
        }
        for object in [UseObject.work, .likeness] {
            let finding = try Stories.finding(try use { $0.object = .known(object) }, [try agreement(limited)])
            #expect(finding.verdict == .exceedsScope)
            #expect(finding.failing == [.purpose])
        }
        for object in [UseObject.derived, .usage] {
            #expect(try verdict(try use { $0.object = .known(object) }, try agreement(limited)) == .silent)
        }
        let only = permit {
            $0.objects = [.usage]
            $0.purposes = [.research]
            $0.exclusive = [.purpose]
        }
        #expect(try verdict(try use { $0.object = .known(.usage) }, try agreement(only)) == .exceedsScope)
    }

    @Test func `an act that is not named is silent, unless the words say only`() throws {
        let describe = permit { $0.actions = [.describe] }
        #expect(try verdict(try use(), try agreement(describe)) == .silent)
        let only = permit {
            $0.actions = [.describe]
            $0.exclusive = [.action]
        }
        #expect(try verdict(try use(), try agreement(only)) == .exceedsScope)
    }

    @Test func `reserved rights turn silence about their objects into outside, with the quote`() throws {
        let reserve = Stories.term("rest", .reserve, [.any], on: [.work], "All other rights stay with the creator.")
        let finding = try Stories.finding(try use(), [try agreement(reserve)])
        #expect(finding.verdict == .exceedsScope)
        #expect(finding.because.map(\.quote) == ["All other rights stay with the creator."])
        #expect(try verdict(try use { $0.object = .known(.usage) }, try agreement(reserve)) == .silent)
        #expect(try verdict(try use(), try agreement(reserve, permit())) == .withinScope)
    }

    // MARK: - Days

    @Test(arguments: [(AfterEnd.survives, Verdict.withinScope), (.ends, .notInForce), (.silent, .undetermined)])
    func `after the end a term survives, ends, or does not say`(after: AfterEnd, expected: Verdict) throws {
        let agreement = try agreement(permit { $0.after = after }, until: "2025-12-31")
        #expect(try verdict(try use { $0.days = .on(try CalendarDay("2026-01-01")) }, agreement) == expected)
        #expect(try verdict(try use { $0.days = .on(try CalendarDay("2025-12-31")) }, agreement) == .withinScope)
    }

    @Test func `before the first day nothing is in force`() throws {
        let agreement = try agreement(permit { $0.after = .survives })
        #expect(try verdict(try use { $0.days = .on(try CalendarDay("2024-12-31")) }, agreement) == .notInForce)
        #expect(try verdict(try use { $0.days = .on(try CalendarDay("2025-01-01")) }, agreement) == .withinScope)
    }

    @Test func `an uncertain day is judged at its bounds and at every change between`() throws {
        let agreement = try agreement(permit { $0.until = try? CalendarDay("2025-06-30") })
        func between(_ first: String, _ last: String) throws -> UseFact {
            try use { $0.days = .between(try CalendarDay(first), try CalendarDay(last)) }
        }
        #expect(try verdict(try between("2025-05-01", "2025-06-30"), agreement) == .withinScope)
        #expect(try verdict(try between("2025-05-01", "2025-07-01"), agreement) == .undetermined)
        #expect(try verdict(try between("2025-07-01", "2025-08-01"), agreement) == .notInForce)
    }

    @Test func `of a span every part is reported and the gravest speaks`() throws {
        let agreement = try agreement(permit { $0.until = try? CalendarDay("2025-06-30") })
        let use = try use { $0.days = .span(try CalendarDay("2025-05-01"), try CalendarDay("2025-08-01")) }
        let finding = try Stories.finding(use, [agreement])
        #expect(finding.verdict == .notInForce)
        #expect(finding.parts.map(\.verdict) == [.withinScope, .notInForce])
        #expect(finding.parts.map(\.from.description) == ["2025-05-01", "2025-07-01"])
        #expect(finding.parts.map(\.until.description) == ["2025-06-30", "2025-08-01"])
    }

    @Test func `a use that still goes on is judged until it was recorded`() throws {
        let agreement = try agreement(permit { $0.until = try? CalendarDay("2025-06-30") })
        func open(recorded: String) throws -> UseFact {
            try use {
                $0.days = .span(try CalendarDay("2025-05-01"), nil)
                $0.onRecord = OnRecord(entry: 7, claimed: try CalendarDay(recorded))
            }
        }
        #expect(try verdict(try open(recorded: "2025-06-01"), agreement) == .withinScope)
        #expect(try verdict(try open(recorded: "2025-07-01"), agreement) == .notInForce)
    }

    @Test func `a day that is not known at all is open, and the finding says how it falls`() throws {
        let finding = try Stories.finding(try use { $0.days = .unknown }, [try agreement(permit())])
        #expect(finding.verdict == .undetermined)
        #expect(finding.dependsOn == ["the day of the use"])
        #expect(
            finding.wouldChange.prefix(2).map(\.condition) == [
                "if the day was on or before 2024-12-31", "if the day was on or after 2025-01-01",
            ])
    }

    // MARK: - Quotes

    @Test func `a verdict that needs words and has none is an error, never a weaker verdict`() throws {
        var wordless = permit()
        wordless.quote = " "
        wordless.range = 0..<1
        let agreement = try agreement(wordless)
        #expect { try Stories.finding(try use(), [agreement]) } throws: { ($0 as? ProvenanceError)?.code == .missingQuote }
        #expect(try verdict(try use { $0.action = .known(.sell) }, agreement) == .silent)
    }
}
