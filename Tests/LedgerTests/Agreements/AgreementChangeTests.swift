import Cryptography
import Ledger
import LedgerStore
import Provenance
import Testing
import Transparency

@testable import Ledger

/// What becomes of an agreement is recorded behind it, once, and only if it fits.
@Suite struct AgreementChangeTests {
    private static let change = """
        revision: {id: r2, from: 2026-06-01, accepted: signed, replaces: [figures]}
        terms:
          - {id: keep, effect: permit, quote: may keep the figures, actions: [keep-data], objects: [derived], confirmed: true}
        """

    @discardableResult private func amend(
        _ home: Home, _ text: String = change, document: String = "Bright may keep the figures.\n",
        _ adjust: (inout AmendmentRequest) -> Void = { _ in }
    ) async throws -> AgreementChangeOutcome {
        try home.file("change.txt", document)
        try home.file("change.yaml", text)
        var request = try AmendmentRequest(
            agreement: "brand", document: home.path("change.txt"), terms: home.path("change.yaml"))
        adjust(&request)
        let ledger = try home.openForWriting()
        defer { ledger.close() }
        return try await ledger.amend(request) { try home.unlock(ledger) }
    }

    private func end(_ home: Home, on day: String, _ how: EndMethod = .termination) async throws -> AgreementChangeOutcome {
        let request = try EndRequest(agreement: "brand", on: CalendarDay(day), how: how)
        let ledger = try home.openForWriting()
        defer { ledger.close() }
        return try await ledger.end(request) { try home.unlock(ledger) }
    }

    private func verify(_ home: Home) throws -> CheckReport {
        try VerifyLedger(home.workplace, trust: VerifyLedger.Trust(), now: Home.now).run().report
    }

    @Test func `a change is recorded once, behind the words that it changes`() async throws {
        let home = try Home()
        try await home.addAgreement()
        let first = try await amend(home)
        #expect(!first.wasKnown && first.version == 2)
        #expect(first.agreement.terms.revisions.map(\.id) == ["r2"])
        #expect(first.agreement.terms.terms.map(\.id) == ["figures"], "the words as first agreed stay")
        let size = try home.entryCount()
        let again = try await amend(home)
        #expect(again.wasKnown && again.version == 2)
        #expect(try home.entryCount() == size)
        #expect(try verify(home).failures.isEmpty)
        // The same words of another document are another change, and its name is taken.
        let other = await refusal { try await amend(home, document: "Bright may keep the figures. Regards\n") }
        #expect(other?.code == .nameTaken)
    }

    @Test func `the file and the command line say once whether it was accepted`() async throws {
        let home = try Home()
        try await home.addAgreement()
        let silent = Self.change.replacing(" accepted: signed,", with: "")
        #expect(await refusal { try await amend(home, silent) }?.hint?.contains("--accepted") == true)
        #expect(await refusal { try await amend(home) { $0.acceptance = .refused } }?.code == .badInput)
        let open = try await amend(home, silent) { $0.acceptance = .unknown }
        #expect(open.warnings.count == 2 && open.agreement.terms.revisions[0].acceptance == .unknown)
    }

    private func settle(
        _ home: Home, _ acceptance: Revision.Acceptance, _ how: ExecutionMethod? = nil, revision: String = "r2"
    ) throws -> AgreementChangeOutcome {
        let request = SettlementRequest(agreement: "brand", revision: revision, acceptance: acceptance, how: how)
        return try home.open { ledger in try ledger.settle(request) { try home.unlock(ledger) } }
    }

    @Test func `whether a change was accepted is settled once, and what was judged open is judged`() async throws {
        let home = try Home()
        try await home.registerHarbour()
        try await home.addAgreement()
        try await home.link(["harbour"])
        try home.recordUse(
            ["harbour"], facts: [("by", "bright"), ("action", "keep-data"), ("object", "derived"), ("on", "2026-07-01")]
        ) { $0.handle = "kept" }
        let silent = Self.change.replacing(" accepted: signed,", with: "")
        let open = try await amend(home, silent) { $0.acceptance = .unknown }
        func verdict(asOf size: Int? = nil) throws -> Verdict {
            try home.open(.reading) { try $0.assess(["kept"], asOf: size) }[0].verdict
        }
        let size = try home.entryCount()
        #expect(try verdict() == .undetermined)
        #expect(await refusal { _ = try settle(home, .refused, revision: "r3") }?.hint?.contains("r2") == true)
        let day = try CalendarDay("2026-06-01")
        let settled = try settle(home, .accepted(on: day), .signed)
        #expect(!settled.wasKnown && settled.version == 3 && settled.agreement.version(settledBy: 3) == 2)
        #expect(settled.agreement.version(settling: 2) == 3 && settled.agreement.version(settling: 1) == nil)
        #expect(settled.recorded.content.document == open.recorded.content.document, "the kept document is the same")
        #expect(settled.agreement.terms.revisions.map(\.acceptance) == [.accepted(on: day)])
        #expect(try verdict() == .withinScope)
        #expect(try verdict(asOf: size) == .undetermined, "the earlier log says what it said")
        #expect(try settle(home, .accepted(on: day), .signed).wasKnown)
        #expect(await refusal { _ = try settle(home, .refused) }?.hint?.contains("colophon correct") == true)
        #expect(try home.entryCount() == size + 1)
        #expect(try verify(home).failures.isEmpty)
        // A delivery names the entry that says that the words were accepted.
        let link = try await home.link(["harbour"], on: "2026-07-02").links[0]
        #expect(link.revision == "r2" && link.agreement == settled.recorded.entry)
    }

    @Test func `the same document and terms again, with an answer, settle a change too, and other words do not`() async throws {
        let home = try Home()
        try await home.addAgreement()
        let silent = Self.change.replacing(" accepted: signed,", with: "")
        try await amend(home, silent) { $0.acceptance = .unknown }
        let other = silent.replacing("objects: [derived]", with: "objects: [work]")
        #expect(
            await refusal { try await amend(home, other) { $0.acceptance = .refused } }?.hint?.contains("--settle r2") == true)
        let settled = try await amend(home, silent) { $0.acceptance = .refused }
        #expect(settled.agreement.version(settledBy: 3) == 2 && settled.agreement.terms.revisions.map(\.acceptance) == [.refused])
        #expect(try await amend(home, silent) { $0.acceptance = .refused }.wasKnown)
    }

    @Test func `a second end, and a refusal after works went out, are noted`() async throws {
        let home = try Home()
        try await home.registerHarbour()
        try await home.addAgreement()
        for day in 1...4 { try await home.link(["harbour"], on: "2026-03-0\(day)") }
        #expect(try await end(home, on: "2026-08-31").warnings.isEmpty)
        #expect(try await end(home, on: "2026-07-31").warnings.map { $0.contains("2026-08-31") } == [true])
        let terms = try home.open(.reading) { try $0.agreement(named: "brand").terms }
        #expect(try terms.onDay(CalendarDay("2026-08-01")).state == .ended, "the earlier day counts")
        let ledger = try home.openForWriting()
        defer { ledger.close() }
        let request = DecisionRequest(decision: .declined, reviewer: "test 1")
        let declined = try await ledger.decide(request, about: "brand") { try home.unlock(ledger) }
        #expect(declined.warnings == ["works went out under it already: link-1, link-2, link-3 and 1 more"])
    }

    @Test func `an assignee takes the place of the only other party, unless another is named`() async throws {
        let home = try Home()
        try await home.addAgreement()
        let sale = """
            revision: {id: sale, from: 2026-06-01, accepted: performed}
            parties: {assignees: [{handle: heir, name: Heir AG, quote: passed to Heir AG}]}
            """
        let outcome = try await amend(home, sale, document: "It is passed to Heir AG.\n")
        #expect(outcome.agreement.terms.party("heir")?.of == "bright")
        let nobody = sale.replacing("id: sale", with: "id: sale-2").replacing(
            "{handle: heir,", with: "{handle: heir-2, of: brihgt,")
        let refused = await refusal { try await amend(home, nobody, document: "It is passed to Heir AG.\n") }
        #expect(refused?.hint?.contains("bright") == true)
    }

    @Test func `a delivery names the words of its day, and its party as of that day`() async throws {
        let home = try Home()
        try await home.registerHarbour()
        try await home.addAgreement()
        let sale =
            Self.change + """

                parties: {assignees: [{handle: heir, name: Heir AG, quote: Bright may keep}]}
                """
        let amended = try await amend(home, sale)
        let before = try await home.link(["harbour"], on: "2026-05-31").links[0]
        let after = try await home.link(["harbour"], on: "2026-06-01") { $0.party = "heir" }.links[0]
        #expect(before.revision == "original" && before.agreement == amended.agreement.versions[0].entry)
        #expect(after.revision == "r2" && after.agreement == amended.agreement.versions[1].entry)
        let early = await refusal { try await home.link(["harbour"], on: "2026-05-31") { $0.party = "heir" } }
        #expect(early?.reason.contains("from 2026-06-01") == true)
        let detail = try home.open(.reading) { try $0.detail(of: #require(WorkName("harbour"))) }
        #expect(detail.deliveries.map(\.link.revision) == ["original", "r2"])
        #expect(detail.deliveries.map(\.agreement) == ["brand", "brand"])
    }

    @Test func `a use is held against the words of its day, and the answer of an earlier log stays what it was`() async throws {
        let home = try Home()
        try await home.registerHarbour()
        try await home.addAgreement()
        try await home.link(["harbour"])
        let facts = [("by", "bright"), ("action", "analyse"), ("object", "work"), ("on", "2026-07-01")]
        try home.recordUse(["harbour"], facts: facts) { $0.handle = "look" }
        let size = try home.entryCount()
        let before = try home.open(.reading) { try $0.assess(["look"]) }[0]
        #expect(before.verdict == .withinScope)
        try await amend(home)
        let after = try home.open(.reading) { try $0.assess(["look"]) }[0]
        #expect(after.verdict == .silent || after.verdict == .exceedsScope)
        let asOf = try home.open(.reading) { try $0.assess(["look"], asOf: size) }[0]
        #expect(asOf.findings.map(\.json.canonicalBytes) == before.findings.map(\.json.canonicalBytes))
    }

    @Test func `an end has its day, and none comes after the end`() async throws {
        let home = try Home()
        try await home.addAgreement()
        #expect(await refusal { _ = try await end(home, on: "2025-12-31") }?.reason.contains("begins on 2026-01-01") == true)
        #expect(await refusal { _ = try await end(home, on: "2026-08-31", .superseded) }?.hint?.contains("supersede") == true)
        #expect(try await !end(home, on: "2026-08-31").wasKnown)
        #expect(try await end(home, on: "2026-08-31").wasKnown)
        #expect(await refusal { _ = try await end(home, on: "2026-09-30") }?.reason.contains("was over") == true)
        let late = Self.change.replacing("2026-06-01", with: "2026-09-01")
        #expect(await refusal { try await amend(home, late) }?.hint?.contains("until") == true)
        let renewal = late.replacing("accepted: signed", with: "until: 2026-12-31, accepted: signed")
        #expect(try await amend(home, renewal).agreement.terms.onDay(CalendarDay("2026-09-01")).state == .inForce)
        #expect(try verify(home).failures.isEmpty)
    }

    @Test func `one agreement takes the place of another, with words of its own document`() async throws {
        let home = try Home()
        try await home.addAgreement("brand")
        try await home.addAgreement("newer")
        var request = Supersession(old: "brand")
        request.from = try CalendarDay("2026-06-01")
        request.quote = "measure its campaign"
        func supersede(_ request: Supersession, by heir: String) async throws -> AgreementChangeOutcome {
            let ledger = try home.openForWriting()
            defer { ledger.close() }
            return try await ledger.supersede(request, by: heir) { try home.unlock(ledger) }
        }
        let outcome = try await supersede(request, by: "newer")
        let ending = try #require(outcome.recorded.content.ending)
        let last = try CalendarDay("2026-05-31")
        #expect(ending.by == "newer" && ending.on == last && ending.words?.quote == request.quote)
        #expect(try await supersede(request, by: "newer").wasKnown)
        // A circle, itself, and words that are not there are refused.
        let back = Supersession(old: "newer")
        #expect(await refusal { _ = try await supersede(back, by: "brand") } != nil)
        #expect(await refusal { _ = try await supersede(back, by: "newer") }?.reason.contains("own place") == true)
        #expect(try verify(home).failures.isEmpty)
    }

    @Test func `what was decided is recorded with what a review pointed at, and a declined agreement takes no delivery`()
        async throws
    {
        let home = try Home()
        try await home.registerHarbour()
        try await home.addAgreement()
        func decide(_ decision: Decision, _ reason: String? = nil) async throws -> AgreementChangeOutcome {
            let request = DecisionRequest(decision: decision, reason: reason, reviewer: "test 1")
            let ledger = try home.openForWriting()
            defer { ledger.close() }
            return try await ledger.decide(request, about: "brand") { try home.unlock(ledger) }
        }
        let declined = try await decide(.declined, "too broad").recorded.content
        #expect(declined.decision?.decision == .declined && declined.reason == "too broad")
        let text = Array("Bright may analyse the photographs to measure its campaign.\n".utf8)
        #expect(declined.review?.textSHA256 == SHA256.hash(text).hex && declined.review?.flagCount == declined.flags.count)
        for flag in declined.flags { #expect(flag.range.upperBound <= text.count) }
        #expect(try await decide(.declined, "too broad").wasKnown)
        #expect(await refusal { try await home.link(["harbour"]) }?.hint?.contains("decide") == true)
        #expect(try await !decide(.accepted).wasKnown)
        #expect(try await !decide(.declined, "too broad").wasKnown, "a decision taken again is another one")
        _ = try await decide(.pending)
        #expect(try await home.link(["harbour"]).warnings.contains { $0.contains("not decided") })
    }

    @Test func `a note needs something in it`() async throws {
        let home = try Home()
        try await home.addAgreement()
        func note(_ text: String?, _ files: [String] = []) throws -> AgreementChangeOutcome {
            var request = NoteRequest(agreement: "brand")
            request.text = text
            request.files = try files.map { try home.path($0) }
            return try home.open { ledger in try ledger.note(request) { try home.unlock(ledger) } }
        }
        #expect(await refusal { _ = try note(" \n") }?.code == .badInput)
        #expect(await refusal { _ = try note(String(repeating: "a", count: 9000)) }?.hint?.contains("file") == true)
        try home.file("reply.eml", "Yes.\n")
        #expect(try !note(nil, ["reply.eml"]).wasKnown)
        #expect(try note(nil, ["reply.eml"]).wasKnown, "the same reply is one note")
        #expect(try home.open(.reading) { try $0.agreement(named: "brand").terms.notes.map(\.exhibit) } == ["reply.eml"])
    }

    @Test func `what falls due is counted from the day that is given`() async throws {
        let home = try Home()
        try await home.addAgreement()
        _ = try await end(home, on: "2026-08-31", .expiry)
        func due(_ day: String) throws -> [DueDate] {
            try home.open(.reading) { try $0.dueDates(from: CalendarDay(day)) }
        }
        #expect(try due("2026-07-01").isEmpty, "61 days ahead")
        #expect(try due("2026-07-02").map(\.agreement) == ["brand"])
        #expect(try due("2026-08-31").map(\.sentence) == ["its last day"])
        #expect(try due("2026-09-01").isEmpty)
    }

    @Test func `corrections of any version are shown with it`() async throws {
        let home = try Home()
        try await home.addAgreement()
        let entry = try await amend(home).recorded.entry
        _ = try home.open { ledger in
            try ledger.correct(entry.index, note: "It was signed in June.") { try home.unlock(ledger) }
        }
        let versions = try home.open(.reading) { try $0.agreement(named: "brand").versions }
        #expect(versions.map { $0.corrections.map(\.note) } == [[], ["It was signed in June."]])
    }

    @Test func `a version that does not follow the one before is found by verification`() async throws {
        let home = try Home()
        let first = try await home.addAgreement().agreement.entry
        let other = try await home.addAgreement("other").agreement.entry
        let ledger = try OpenLedger(home.workplace, for: .writing)
        let writer = try home.unlock(ledger)
        var list = LineList(random: writer.random)
        try list.add("ending", Ending(on: CalendarDay("2026-12-31"), how: .expiry).members)
        let draft = StatementDraft(
            .agreement, ["handle": "brand", "version": 2, "revises": other.json, "change": "end"], lineCount: list.count,
            listRoot: list.root)
        let lines = list.lines
        let count = try ledger.append(by: writer) { appender -> Int in
            try appender.add(draft, lines: lines, handle: (.agreement, "brand", 2))
            return 1
        }.value
        ledger.close()
        #expect(count == 1)
        #expect(first != other)
        let report = try verify(home)
        #expect(report.failures.map(\.code) == ["versions"])
    }
}
