import Testing

@testable import Provenance

/// Which words are in force on a day, and why.
@Suite struct AgreementOnDayTests {
    private typealias Versions = AgreementVersionTests

    private func day(_ text: String) throws -> CalendarDay { try CalendarDay(text) }

    private func agreement(_ change: (inout AgreementVersion) throws -> Void = { _ in }) throws -> AgreementTerms {
        var amendment = try Versions.amendment(2, "r2", from: "2026-01-01")
        try change(&amendment)
        return try AgreementTerms(versions: [Versions.original(), amendment, Versions.end(3, on: "2026-12-31")])
    }

    private func inForce(_ onDay: AgreementOnDay) -> [String: Answer] {
        Dictionary(onDay.terms.map { ($0.term.id, $0.isInForce) }) { first, _ in first }
    }

    @Test func `before, with the first words, with the new ones, and after the end`() throws {
        let agreement = try agreement()
        let before = try agreement.onDay(day("2024-12-31"))
        #expect(before.state == .notBegun && before.sentence == "begins on 2025-01-01")
        #expect(inForce(before) == ["old": .no, "new-2": .no])
        let first = try agreement.onDay(day("2025-12-31"))
        #expect(first.state == .inForce && first.governing == "original")
        #expect(inForce(first) == ["old": .yes, "new-2": .no])
        let second = try agreement.onDay(day("2026-12-31"))
        #expect(second.state == .inForce && second.governing == "r2")
        #expect(inForce(second) == ["old": .no, "new-2": .yes])
        #expect(second.terms[0].reason == "replaced by revision r2")
        let after = try agreement.onDay(day("2027-01-01"))
        #expect(try after.state == .ended && after.lastDay == day("2026-12-31") && after.governing == "r2")
        // The new term does not say whether it survives.
        #expect(inForce(after) == ["old": .no, "new-2": .unknown])
    }

    @Test func `a change that was refused does not govern; one of unknown acceptance leaves both open`() throws {
        let refused = try agreement { $0.revision?.acceptance = .refused }.onDay(day("2026-06-01"))
        #expect(inForce(refused) == ["old": .yes, "new-2": .no] && refused.governing == "original")
        #expect(refused.words[1].reason.contains("not accepted"))
        let open = try agreement { $0.revision?.acceptance = .unknown }.onDay(day("2026-06-01"))
        #expect(inForce(open) == ["old": .unknown, "new-2": .unknown] && open.open == ["r2"])
        #expect(open.governing == "original")
        let late = try agreement { $0.revision?.acceptance = .accepted(on: try CalendarDay("2026-02-01")) }
        #expect(try late.onDay(day("2026-01-31")).open == ["r2"])
        #expect(try late.onDay(day("2026-02-01")).open == [])
    }

    @Test func `what reaches new deliveries only leaves earlier ones under the old words`() throws {
        let agreement = try agreement { $0.revision?.reach = .newDeliveries }
        let new = try agreement.onDay(day("2026-06-01"))
        #expect(inForce(new) == ["old": .no, "new-2": .yes])
        let old = try agreement.onDay(day("2026-06-01"), delivered: day("2025-06-01"))
        #expect(inForce(old) == ["old": .yes, "new-2": .no] && old.governing == "original")
        #expect(old.words[1].reason.contains("not this one of 2025-06-01"))
    }

    @Test func `an end that comes after the last day changes nothing, and a renewal does`() throws {
        var original = try Versions.original()
        original.dates?.until = try day("2025-06-30")
        let ended = try AgreementTerms(versions: [original, Versions.end(2, on: "2025-09-30")])
        #expect(try ended.onDay(day("2025-12-01")).lastDay == day("2025-06-30"))
        var renewal = try Versions.amendment(3, "renewal", from: "2026-01-01")
        renewal.revision?.until = try day("2026-12-31")
        let renewed = try AgreementTerms(versions: [original, Versions.end(2, on: "2025-03-31"), renewal])
        #expect(try renewed.onDay(day("2025-04-01")).state == .ended)
        #expect(try renewed.onDay(day("2026-01-01")).state == .inForce)
        #expect(try renewed.onDay(day("2027-01-01")).state == .ended)
    }

    @Test func `a decision of the owner comes before all days`() throws {
        var agreement = try agreement()
        for (decision, state) in [
            (Decision.declined, AgreementOnDay.State.declined), (.pending, .pending), (.accepted, .inForce),
        ] {
            agreement.decision = decision
            #expect(try agreement.onDay(day("2026-06-01")).state == state)
        }
    }

    @Test func `whether it ended can depend on a change`() throws {
        let agreement = try AgreementTerms(
            versions: [
                Versions.original(),
                {
                    var change = try Versions.amendment(2, "short", from: "2026-01-01")
                    change.revision?.until = try CalendarDay("2026-03-31")
                    change.revision?.acceptance = .unknown
                    return change
                }(),
            ])
        #expect(try agreement.onDay(day("2026-03-31")).state == .inForce)
        #expect(try agreement.onDay(day("2026-04-01")).state == .open)
    }

    @Test func `more open changes than can be weighed are refused`() throws {
        var versions = [try Versions.original()]
        for number in 2...9 {
            var change = try Versions.amendment(number, "r\(number)", from: "2026-01-01")
            change.revision?.acceptance = .unknown
            change.revision?.replaces = []
            versions.append(change)
        }
        let agreement = try AgreementTerms(versions: versions)
        #expect(throws: ProvenanceError.self) { try agreement.onDay(CalendarDay("2026-06-01")) }
    }
}
