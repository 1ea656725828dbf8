import Testing
import Transparency

@testable import Provenance

@Suite struct ExposureTests {
    private typealias Stories = ScopeStories

    private func exposed(_ agreement: AgreementTerms, works: Range<Int> = 0..<5, on day: String? = "2026-01-10") throws
        -> ExposedAgreement
    {
        let party = agreement.parties[1].handle
        let delivery = ExposedAgreement.Delivery(party: party, on: try day.map { try CalendarDay($0) }, works: WorkSet(works))
        return ExposedAgreement(agreement, deliveries: [delivery])
    }

    private func exposure(_ agreements: [ExposedAgreement], on day: String = "2026-06-01", ahead: Int = 60) throws -> Exposure {
        try Exposure(of: agreements, on: CalendarDay(day), daysAhead: ahead)
    }

    private func states(_ agreement: AgreementTerms, on day: String = "2026-06-01") throws -> [Action: RightState] {
        try #require(try exposure([exposed(agreement)], on: day).partners.first).cells.mapValues(\.state)
    }

    // MARK: - What the stories give away

    @Test func `broad words of a stock platform give away every column, and narrow ones two`() throws {
        let broad = try states(try Stories.photographer(narrowed: false))
        for action in ExposureCategory.columns { #expect(broad[action] == .permitted, "\(action)") }
        let narrow = try states(try Stories.photographer(narrowed: true))
        #expect(narrow[.describe] == .limited && narrow[.aggregate] == .limited)
        for action in [Action.trainGenerative, .sell, .keepModel] { #expect(narrow[action] == .silent) }
    }

    @Test func `a ban is seen, and so is what ended with the campaign`() throws {
        #expect(try states(try Stories.producer(narrowed: true))[.trainGenerative] == .forbidden)
        let ended = try states(try Stories.brand(narrowed: true))
        #expect(ended[.describe] == .ended && ended[.sell] == .silent)
        #expect(try states(try Stories.brand(narrowed: true), on: "2025-06-01")[.describe] == .limited)
        #expect(try states(try Stories.brand(narrowed: true), on: "2024-06-01")[.describe] == .notBegun)
        let surviving = try #require(try exposure([exposed(try Stories.brand(narrowed: false))]).partners.first)
        #expect(surviving.cells[.sell]?.state == .permitted)
        #expect(surviving.cells[.sell]?.end == .forEver)
        #expect(surviving.cells[.sell]?.since?.description == "2025-01-01")
        #expect(surviving.agreements.first?.hasEnded == true)
    }

    @Test func `selling the work is not selling data, unless it may be done for the data's sake`() throws {
        let sell = Stories.term("s", .permit, [.sell], on: [.work], "may sell prints") { $0.purposes = [.provideService] }
        #expect(try states(try Stories.agreement("a", with: "p", from: "2025-01-01", [sell]))[.sell] == .silent)
        let any = Stories.term("s", .permit, [.sell], on: [.work], "may sell it for any purpose") { $0.purposes = [.any] }
        #expect(try states(try Stories.agreement("a", with: "p", from: "2025-01-01", [any]))[.sell] == .permitted)
        let inside = Stories.term("s", .permit, [.share], on: [.derived], "may share it within the company") {
            $0.recipients = [.`self`]
        }
        #expect(try states(try Stories.agreement("a", with: "p", from: "2025-01-01", [inside]))[.licenseOut] == .silent)
    }

    @Test func `a permission with a hole in it is limited, and one that is contested is open`() throws {
        let use = Stories.term("any", .permit, [.train], on: [.work], "may train for any purpose") { $0.purposes = [.any] }
        let hole = Stories.term("hole", .forbid, [.train], on: [.work], "not for advertising") { $0.purposes = [.advertise] }
        let states = try states(try Stories.agreement("a", with: "p", from: "2025-01-01", [use, hole]))
        #expect(states[.trainRanking] == .limited)
        let contested = Stories.term("c", .permit, [.train], on: [.work], "developing the platform") { $0.reading = .contested }
        #expect(try self.states(try Stories.agreement("a", with: "p", from: "2025-01-01", [contested]))[.trainRanking] == .open)
        let asked = Stories.term("o", .permit, [.train], on: [.work], "with opt-in") { $0.requires = ["opt-in"] }
        #expect(try self.states(try Stories.agreement("a", with: "p", from: "2025-01-01", [asked]))[.trainRanking] == .open)
    }

    // MARK: - Works, partners, days

    @Test func `works are counted once over all agreements with a partner`() throws {
        let one = try Stories.agreement(
            "one", with: "p", from: "2025-01-01", [Stories.term("t", .permit, [.describe], on: [.work], "may describe")])
        let two = try Stories.agreement(
            "two", with: "p", from: "2025-02-01",
            [Stories.term("t", .permit, [.describe, .sell], on: [.derived], "may describe and sell")])
        let exposure = try exposure([exposed(two, works: 3..<9), exposed(one, works: 0..<5)])
        let partner = try #require(exposure.partners.first)
        #expect(exposure.partners.count == 1 && partner.works.count == 9)
        #expect(partner.cells[.describe]?.workCount == 9 && partner.cells[.sell]?.workCount == 6)
        #expect(partner.cells[.assign]?.workCount == 0)
        #expect(partner.agreements.map(\.handle) == ["one", "two"])
        #expect(exposure.works.count == 9)
    }

    @Test func `words without deliveries are held over no works`() throws {
        let exposure = try exposure([ExposedAgreement(try Stories.photographer(narrowed: false))])
        #expect(exposure.partners.first?.cells[.sell]?.state == .permitted)
        #expect(exposure.partners.first?.cells[.sell]?.workCount == 0 && exposure.works.isEmpty)
    }

    @Test func `who holds most comes first, whatever the order of the agreements`() throws {
        let agreements = [
            try exposed(try Stories.producer(narrowed: true)), try exposed(try Stories.photographer(narrowed: false)),
            try exposed(try Stories.brand(narrowed: false)),
        ]
        let one = try exposure(agreements)
        #expect(one.partners.map(\.handle) == ["platform", "brand", "studio"])
        #expect(try exposure(agreements.reversed()).json(quotes: true).canonicalBytes == one.json(quotes: true).canonicalBytes)
    }

    @Test func `new words for new deliveries leave what went before under the old ones`() throws {
        let old = Stories.term("old", .forbid, [.train], on: [.work], "no training")
        let new = Stories.term("new", .permit, [.train], on: [.work], "may train")
        var agreement = try Stories.agreement("a", with: "p", from: "2024-01-01", [old])
        agreement.revisions = [
            Revision(
                id: "r2", from: try CalendarDay("2025-01-01"), reach: .newDeliveries, acceptance: .accepted(on: nil),
                replaces: ["old"], terms: [new])
        ]
        let exposed = ExposedAgreement(
            agreement,
            deliveries: [
                .init(party: "p", on: try CalendarDay("2024-05-01"), works: WorkSet(0..<3)),
                .init(party: "p", on: try CalendarDay("2025-05-01"), works: WorkSet(3..<10)),
            ])
        let cell = try #require(try exposure([exposed]).partners.first?.cells[.trainGenerative])
        #expect(cell.state == .permitted && cell.workCount == 7)
        #expect(cell.since?.description == "2025-01-01" && cell.rights.map(\.revision) == ["r2"])
    }

    @Test func `words that a revision took away have ended, and one of unknown acceptance leaves it open`() throws {
        let wide = Stories.term("wide", .permit, [.sell], on: [.derived], "may sell")
        var agreement = try Stories.agreement("a", with: "p", from: "2024-01-01", [wide])
        let narrow = Stories.term("narrow", .permit, [.describe], on: [.derived], "may describe")
        agreement.revisions = [
            Revision(
                id: "r2", from: try CalendarDay("2025-01-01"), acceptance: .accepted(on: nil), replaces: ["wide"], terms: [narrow]
            )
        ]
        let cell = try #require(try exposure([exposed(agreement)]).partners.first?.cells[.sell])
        #expect(cell.state == .ended)
        #expect(cell.end == .on(try CalendarDay("2024-12-31")))
        agreement.revisions[0].acceptance = .unknown
        #expect(try states(agreement)[.sell] == .open)
        agreement.revisions[0].acceptance = .refused
        #expect(try states(agreement)[.sell] == .permitted)
    }

    // MARK: - Decisions, successors and ends

    private func describing(_ handle: String, from: String = "2025-01-01") throws -> AgreementTerms {
        try Stories.agreement(
            handle, with: "p", from: from,
            [
                Stories.term("t", .permit, [.describe], on: [.work], "may describe") { $0.after = .ends },
                Stories.term("no", .forbid, [.train], on: [.work], "no training") { $0.unless = ["opt-in"] },
            ])
    }

    @Test func `under words that were declined nobody holds anything, and what is undecided is open`() throws {
        var agreement = try describing("a")
        agreement.decision = .declined
        let declined = try exposure([exposed(agreement)])
        #expect(declined.partners.isEmpty && declined.works.isEmpty && declined.declined == ["a"] && declined.lapses.isEmpty)
        agreement.decision = .pending
        let pending = try exposure([exposed(agreement)])
        #expect(pending.partners.first?.cells[.describe]?.state == .open)
        #expect(pending.agreements.first?.timeWords.hasSuffix("not agreed to yet") == true)
        agreement.decision = .accepted
        #expect(try exposure([exposed(agreement)]).partners.first?.cells[.describe]?.state.isHeld == true)
    }

    @Test func `what went out under words that others took the place of counts under those`() throws {
        var old = try describing("old")
        old.revisions = [
            Revision(
                id: "end-2", from: try CalendarDay("2026-03-01"), until: try CalendarDay("2026-02-28"),
                acceptance: .accepted(on: nil),
                terms: [], ending: Ending(on: try CalendarDay("2026-02-28"), how: .superseded, by: "new"))
        ]
        let portfolio = [try exposed(old), ExposedAgreement(try describing("new", from: "2026-03-01"))]
        let before = try exposure(portfolio, on: "2026-02-28")
        #expect(before.agreements.map(\.works.count) == [5, 0] && before.partners.first?.cells[.describe]?.works.count == 5)
        let after = try exposure(portfolio)
        #expect(after.agreements.map(\.works.count) == [5, 5])
        #expect(after.agreements.map { $0.cells[.describe]?.state.isHeld } == [false, true])
        #expect(after.holderCount == 1 && after.works.count == 5)
    }

    @Test func `an end on record that is still to come is the end of what ends with it`() throws {
        var agreement = try describing("a")
        agreement.revisions = [
            Revision(
                id: "end-2", from: try CalendarDay("2026-07-01"), until: try CalendarDay("2026-06-30"),
                acceptance: .accepted(on: nil),
                terms: [], ending: Ending(on: try CalendarDay("2026-06-30"), how: .termination))
        ]
        let exposure = try exposure([exposed(agreement)])
        #expect(exposure.agreements.first?.until?.description == "2026-06-30")
        #expect(exposure.partners.first?.cells[.describe]?.end == .on(try CalendarDay("2026-06-30")))
        #expect(exposure.lapses.map { "\($0.day) \($0.words)" } == ["2026-06-30 the agreement ends"])
    }

    @Test func `what is forbidden is told with the words that forbid it, and what holds no work counts for nobody`() throws {
        let exposure = try exposure([ExposedAgreement(try describing("a"))])
        let agreement = try #require(exposure.agreements.first)
        #expect(agreement.bans.isEmpty, "an exception that is not known leaves it open")
        var plain = try describing("a")
        plain.terms[1].unless = []
        let bans = try #require(try self.exposure([exposed(plain)]).agreements.first).bans
        #expect(bans.map(\.term.id) == ["no"] && bans[0].actions == [.trainRanking, .trainAssistive, .trainGenerative])
        #expect(exposure.partners.count == 1 && exposure.holderCount == 0)
    }

    @Test func `what lapses soon is listed with what becomes of it, and what lapses later is not`() throws {
        let stays = Stories.term("stays", .permit, [.use], on: [.derived], "for ever") { $0.after = .survives }
        let own = Stories.term("own", .permit, [.describe], on: [.work], "until summer") { $0.until = Self.day("2026-06-20") }
        let agreement = try Stories.agreement("a", with: "p", from: "2025-01-01", until: "2026-07-31", [stays, own])
        let exposed = try exposed(agreement)
        let lapses = try exposure([exposed]).lapses
        #expect(lapses.map(\.day.description) == ["2026-06-20", "2026-07-31"])
        #expect(lapses.map(\.kind) == [.rightEnds, .agreementEnds])
        #expect(lapses.last?.words == "the agreement ends; stays goes on for ever")
        #expect(try exposure([exposed], ahead: 18).lapses.isEmpty)
        #expect(try exposure([exposed], ahead: 19).lapses.count == 1)
        #expect(try exposure([exposed], on: "2026-08-01").lapses.isEmpty)
    }

    private static func day(_ text: String) -> CalendarDay? { try? CalendarDay(text) }

    // MARK: - Against the evaluator

    /// The slow and obvious way: every concrete use of every column is put to the evaluator.
    @Test func `a right is held exactly where some concrete use is within scope`() throws {
        var random = ScopeRandom(seed: 41)
        for round in 0..<40 {
            let agreement = random.agreement()
            let day = round.isMultiple(of: 3) ? "2026-06-15" : "2025-06-15"
            let cells = try states(agreement, on: day)
            for action in ExposureCategory.columns {
                let verdicts = try Self.uses(of: action, on: day).map { use in
                    try ScopeEvaluator.verdict(
                        use, links: [LinkFact(agreement: "a", party: "p", delivered: nil)], under: [agreement])
                }
                let state = try #require(cells[action])
                #expect(state.isHeld == verdicts.contains(.withinScope), "\(action) is \(state) in round \(round)")
                if state == .silent { #expect(!verdicts.contains(.withinScope)) }
                if state == .forbidden { #expect(verdicts.contains(.prohibited), "\(action) in round \(round)") }
            }
        }
    }

    private static func uses(of action: Action, on day: String) throws -> [UseFact] {
        // One purpose of each kind that random words can tell apart.
        let purposes: [Purpose] = [.improveFeature, .safety, .developAI, .research]
        var uses = [UseFact]()
        for object in ScopeRandom.objects {
            let isWorkHandedOn = object == .work && action.isTransfer
            for purpose in isWorkHandedOn ? [.developAI, .commercialiseData] : purposes {
                for recipient in action.isTransfer ? [Recipient.affiliates, .processors, .partners, .public] : [.self] {
                    for form in DataForm.allCases {
                        uses.append(
                            UseFact(
                                by: "p", action: .known(action), object: .known(object), purpose: .known(purpose),
                                recipient: .known(recipient), form: .known(form), days: .on(try CalendarDay(day))))
                    }
                }
            }
        }
        return uses
    }
}
