import Testing
import Transparency

@testable import Provenance

/// Duties: what somebody must do, and what a duty to delete means for keeping.
@Suite struct ScopeDutyTests {
    private typealias Stories = ScopeStories

    private static let quote = "shall delete all files and data within 30 days"

    private static func duty(_ what: DutyKind = .delete, _ change: (inout Duty) throws -> Void = { _ in }) throws -> Duty {
        var duty = Duty(
            id: "gone", what: what, objects: [.derived, .work], due: .atEnd, within: 30,
            words: QuotedWords(quote: quote, range: 0..<quote.utf8.count))
        try change(&duty)
        return duty
    }

    /// Six months of use, with or without words that let the data be kept.
    private func agreement(_ duties: [Duty], keeps: Bool = false, until: String? = "2026-06-30") throws -> AgreementTerms {
        var terms = [
            Stories.term("study", .permit, [.analyse], on: [.derived, .work], "may study the images") { $0.after = .ends }
        ]
        if keeps {
            terms.append(
                Stories.term("keep", .permit, [.retain], on: [.derived, .work], "may keep what it has learned") {
                    $0.after = .survives
                })
        }
        var agreement = try Stories.agreement("a", with: "p", from: "2026-01-01", until: until, terms)
        agreement.duties = duties
        try agreement.check()
        return agreement
    }

    private func finding(
        _ agreement: AgreementTerms, _ action: Action = .keepData, on day: String, asked: Bool? = nil
    ) throws -> Finding {
        let use = try Stories.use("p", action, .derived, for: .developAI, on: day) { $0.conditions["asked-gone"] = asked }
        return try Stories.finding(use, [agreement])
    }

    @Test func `when its days are over, keeping is forbidden by the words of the duty, and not before`() throws {
        let agreement = try agreement([try Self.duty()], keeps: true)
        #expect(try finding(agreement, on: "2026-07-30").verdict == .withinScope)
        let after = try finding(agreement, on: "2026-07-31")
        #expect(after.verdict == .prohibited)
        #expect(after.because.map(\.term) == ["gone"] && after.because[0].quote == Self.quote)
        #expect(after.text.contains(Self.quote))
        // Without the duty the same words permit it.
        #expect(try finding(self.agreement([], keeps: true), on: "2026-07-31").verdict == .withinScope)
    }

    @Test func `a duty to delete files and data says nothing of models`() throws {
        let agreement = try agreement([try Self.duty()], keeps: true)
        #expect(try finding(agreement, .keepModel, on: "2026-12-01").verdict == .withinScope)
        // Who is only known to keep something may keep a model.
        #expect(try finding(agreement, .retain, on: "2026-12-01").verdict == .undetermined)
    }

    @Test func `an end that came early brings the day forward, and an agreement that goes on has none`() throws {
        var agreement = try agreement([try Self.duty()], keeps: true)
        agreement.revisions = [
            Revision(
                id: "end-2", from: try CalendarDay("2026-04-01"), until: try CalendarDay("2026-03-31"),
                acceptance: .accepted(on: nil),
                terms: [], ending: Ending(on: try CalendarDay("2026-03-31"), how: .termination))
        ]
        #expect(try finding(agreement, on: "2026-04-30").verdict == .withinScope)
        #expect(try finding(agreement, on: "2026-05-01").verdict == .prohibited)
        agreement.revisions[0].ending = Ending(on: try CalendarDay("2026-03-31"), how: .superseded, by: "b")
        agreement.revisions[0].terms = []
        let words = try agreement.onDay(CalendarDay("2026-05-01"))
        #expect(words.duties.map(\.lastDay) == [nil])
        #expect(try finding(self.agreement([try Self.duty()], keeps: true, until: nil), on: "2036-01-01").verdict == .withinScope)
    }

    @Test func `whether it was asked for must be known`() throws {
        let onRequest = try Self.duty {
            $0.due = .onRequest
            $0.within = nil
        }
        let agreement = try agreement([onRequest], keeps: true, until: nil)
        let open = try finding(agreement, on: "2026-05-01")
        #expect(open.verdict == .undetermined)
        #expect(open.open.map(\.question) == ["whether “asked-gone” is met"])
        #expect(Set(open.because.map(\.term)) == ["gone", "keep"])
        #expect(try finding(agreement, on: "2026-05-01", asked: true).verdict == .prohibited)
        #expect(try finding(agreement, on: "2026-05-01", asked: false).verdict == .withinScope)
    }

    @Test func `a fixed day counts as it is, and what the creator owes forbids the other side nothing`() throws {
        let fixed = try Self.duty(.return) {
            ($0.due, $0.within, $0.until) = (nil, nil, try CalendarDay("2026-02-28"))
        }
        #expect(try finding(agreement([fixed], keeps: true), on: "2026-02-28").verdict == .withinScope)
        #expect(try finding(agreement([fixed], keeps: true), on: "2026-03-01").verdict == .prohibited)
        let own = try Self.duty { $0.by = "creator" }
        #expect(try finding(agreement([own], keeps: true), on: "2027-01-01").verdict == .withinScope)
    }

    @Test(arguments: DutyKind.allCases.filter { $0 != .delete && $0 != .return })
    func `a duty of another kind forbids nothing by itself`(what: DutyKind) throws {
        #expect(try finding(agreement([try Self.duty(what)], keeps: true), on: "2027-01-01").verdict == .withinScope)
    }

    @Test func `a permission may hang on a duty by its name`() throws {
        var agreement = try agreement([try Self.duty(.pay) { ($0.due, $0.within) = (.eachUse, nil) }])
        agreement.terms[0].requires = ["gone"]
        var use = try Stories.use("p", .describe, .derived, for: .research, on: "2026-03-01")
        #expect(try Stories.finding(use, [agreement]).verdict == .undetermined)
        use.conditions["gone"] = true
        #expect(try Stories.finding(use, [agreement]).verdict == .withinScope)
        use.conditions["gone"] = false
        #expect(try Stories.finding(use, [agreement]).verdict == .exceedsScope)
    }

    @Test func `a change may bring a duty and take one away`() throws {
        var agreement = try agreement([try Self.duty()], keeps: true)
        var later = try Self.duty()
        later.id = "gone-2"
        later.within = 90
        agreement.revisions = [
            Revision(
                id: "r", from: try CalendarDay("2026-05-01"), acceptance: .accepted(on: nil), replaces: ["gone"], terms: [],
                duties: [later])
        ]
        try agreement.check()
        #expect(try agreement.onDay(CalendarDay("2026-04-30")).duties.map(\.duty.id) == ["gone"])
        let after = try agreement.onDay(CalendarDay("2026-05-01")).duties
        #expect(after.map(\.duty.id) == ["gone-2"] && after[0].lastDay?.description == "2026-09-28")
        #expect(try finding(agreement, on: "2026-08-15").verdict == .withinScope)
        #expect(try finding(agreement, on: "2026-09-29").because.map(\.revision) == ["r"])
    }

    @Test func `the last day of a duty falls due, whoever owes it`() throws {
        let agreement = try agreement([
            try Self.duty(), try Self.duty(.pay) { ($0.id, $0.due, $0.within, $0.until) = ("fee", nil, nil, $0.until) },
        ])
        let due = try agreement.due(from: CalendarDay("2026-01-01"), to: CalendarDay("2026-12-31"))
        #expect(due.map { "\($0.day) \($0.sentence)" } == ["2026-06-30 its last day", "2026-07-30 last day to delete, for p"])
    }

    @Test func `what cannot be a duty is refused`() throws {
        func refuses(_ change: (inout Duty) throws -> Void, _ comment: Comment) throws {
            let duty = try Self.duty(.delete, change)
            #expect(throws: ProvenanceError.self, comment) { try agreement([duty]) }
        }
        try refuses({ $0.objects = nil }, "nothing to delete")
        try refuses({ $0.due = nil }, "days after nothing")
        try refuses({ $0.within = -1 }, "days before")
        try refuses({ $0.within = Duty.longestWait + 1 }, "too long")
        try refuses({ $0.until = try CalendarDay("2026-01-01") }, "two days")
        try refuses({ $0.by = "stranger" }, "no party")
        try refuses({ $0.id = "study" }, "the name of a term")
        #expect(throws: ProvenanceError.self) { try agreement([try Self.duty(), try Self.duty()]) }
    }

    @Test func `ODRL has it as an obligation, or as the duty of the permission that hangs on it`() throws {
        var agreement = try agreement([
            try Self.duty(), try Self.duty(.pay) { ($0.id, $0.amount, $0.due, $0.within) = ("fee", "5 %", .eachUse, nil) },
        ])
        agreement.terms[0].requires = ["fee"]
        let policy = try ODRLExport.json(of: agreement, on: CalendarDay("2026-03-01"))
        let obligation = try #require(policy["obligation"]?.array)
        #expect(obligation.map { $0["identifier"]?.string } == ["gone"])
        #expect(obligation[0]["action"] == ["uid": "odrl:delete", "type": "Action"])
        #expect(obligation[0]["assignee"] == ["urn:colophon:party:p"] && obligation[0]["description"]?.string == Self.quote)
        #expect(obligation[0]["constraint"]?.array?.count == 2)
        // What the duty comes to for uses is no prohibition of the words.
        #expect(policy["prohibition"] == nil)
        let permission = try #require(policy["permission"]?.array?.first)
        #expect(permission["duty"]?.array?.map { $0["amount"]?.string } == ["5 %"])
        #expect(permission["constraint"]?.array?.contains { $0["leftOperand"] == "condition" } == false)
    }
}
