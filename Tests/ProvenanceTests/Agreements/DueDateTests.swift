import Testing

@testable import Provenance

/// What falls due, and when.
@Suite struct DueDateTests {
    private typealias Versions = AgreementVersionTests

    private func due(_ agreement: AgreementTerms, _ first: String, _ last: String) throws -> [String] {
        try agreement.due(from: CalendarDay(first), to: CalendarDay(last)).map { "\($0.day) \($0.sentence)" }
    }

    private func agreement() throws -> AgreementTerms {
        var original = try Versions.original()
        original.terms[0].until = try CalendarDay("2025-05-10")
        let words = QuotedWords(quote: "object", range: 0..<6)
        original.deadlines = [
            Deadline(id: "no", what: .optOut, until: try CalendarDay("2025-03-31"), words: words),
            Deadline(id: "back", what: .revocation, from: try CalendarDay("2025-06-01"), words: words),
        ]
        var change = try Versions.amendment(2, "r2", from: "2025-07-01")
        change.revision?.replaces = []
        return try AgreementTerms(versions: [original, change, Versions.end(3, on: "2025-08-31")])
    }

    @Test func `windows, rights, terms, new words and the end each have their day`() throws {
        let agreement = try agreement()
        #expect(
            try due(agreement, "2025-01-01", "2025-12-31") == [
                "2025-03-31 last day for an opt-out", "2025-05-10 last day of the term old",
                "2025-06-01 revocation is possible from this day on", "2025-07-01 the words of r2 begin to hold",
                "2025-08-31 its last day",
            ])
    }

    @Test func `both ends of the time belong to it, and the days beside do not`() throws {
        let agreement = try agreement()
        #expect(try due(agreement, "2025-03-31", "2025-03-31") == ["2025-03-31 last day for an opt-out"])
        #expect(try due(agreement, "2025-04-01", "2025-05-09") == [])
        #expect(try due(agreement, "2025-05-11", "2025-05-01") == [])
    }

    @Test func `a last day that was moved is none, and a term that was replaced ends nothing`() throws {
        var original = try Versions.original()
        original.dates?.until = try CalendarDay("2025-06-30")
        original.terms[0].until = try CalendarDay("2025-05-10")
        var change = try Versions.amendment(2, "r2", from: "2025-05-01")
        change.revision?.until = try CalendarDay("2025-12-31")
        let agreement = try AgreementTerms(versions: [original, change])
        #expect(
            try due(agreement, "2025-04-01", "2025-12-31") == [
                "2025-05-01 the words of r2 begin to hold", "2025-12-31 its last day",
            ])
    }

    @Test func `nothing falls due about words that were declined`() throws {
        var agreement = try agreement()
        agreement.decision = .declined
        #expect(try due(agreement, "2025-01-01", "2025-12-31") == [])
    }
}
