import Testing

@testable import Provenance

@Suite struct AgreementComparisonTests {
    private typealias Stories = ScopeStories

    private func compare(_ left: AgreementTerms, _ right: AgreementTerms) throws -> AgreementComparison {
        try AgreementComparison(left, named: "A", right, named: "B", on: CalendarDay("2026-06-01"))
    }

    @Test func `differences come first, and both parts keep one order`() throws {
        let comparison = try compare(try Stories.photographer(narrowed: false), try Stories.photographer(narrowed: true))
        let differing = comparison.rows.prefix { $0.differs }
        #expect(comparison.rows.dropFirst(differing.count).allSatisfy { !$0.differs })
        let names =
            ExposureCategory.columns.map(\.rawValue) + ["resale", "pays-content", "pays-derived", "from", "until", "afterwards"]
        for part in [Array(differing), Array(comparison.rows.dropFirst(differing.count))] {
            #expect(part.map(\.name) == names.filter(part.map(\.name).contains))
        }
        #expect(Set(comparison.rows.map(\.name)) == Set(names))
        let sell = try #require(comparison.rows.first { $0.name == "sell" })
        #expect(sell.left.hasPrefix("permitted: ") && sell.right == "no words")
        #expect(comparison.rows.first { $0.name == "pays-derived" }?.left == "not recorded")
    }

    @Test func `an agreement beside itself differs in nothing`() throws {
        let agreement = try Stories.brand(narrowed: true)
        #expect(try compare(agreement, agreement).rows.allSatisfy { !$0.differs })
    }

    @Test func `a draft that begins later is judged on its first day`() throws {
        let later = try Stories.agreement(
            "draft", with: "p", from: "2027-01-01", [Stories.term("t", .permit, [.sell], on: [.derived], "may sell")])
        let row = try compare(later, later).rows.first { $0.name == "sell" }
        #expect(row?.left.hasPrefix("permitted") == true)
    }
}
