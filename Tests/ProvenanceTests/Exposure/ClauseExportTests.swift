import Testing
import Transparency

@testable import Provenance

@Suite struct ClauseExportTests {
    private func masked(_ quote: String, people: [String] = ["Ana Ruiz"], titles: [String] = ["Harbour Lights", "Content"])
        -> String
    {
        QuoteMasker(people: people, titles: titles).masked(quote)
    }

    @Test(arguments: [
        ("We pay Ana Ruiz 500 USD for each image.", "We pay [name] [amount] for each image."),
        ("Ms RUIZ receives $1,200.50, or 30 % of net.", "Ms [name] receives [amount], or [amount] of net."),
        ("€ 40 per image of “Harbour  Lights”", "[amount] per image of “[name]”"),
        ("write to ana@example.org", "write to [address]"),
        ("twelve euros and 12 euros", "twelve euros and [amount]"),
        ("Content may be analysed; clause 5.1 applies", "Content may be analysed; clause 5.1 applies"),
        ("Banana and Anabel stay", "Banana and Anabel stay"),
    ])
    func `names, amounts and addresses are taken out of a quote, and ordinary words stay`(quote: String, expected: String) {
        #expect(masked(quote) == expected)
    }

    @Test func `what leaves has partner, category and words, and neither works, handles, days nor payment`() throws {
        var agreement = try ScopeStories.photographer(narrowed: false)
        agreement.parties[0].name = "Ana Ruiz"
        agreement.payment = Payment(content: "4711 USD", derived: "none")
        agreement.terms[0].quote = "We may study images of Ana Ruiz, paying 99 EUR."
        let exposed = ExposedAgreement(
            agreement, deliveries: [.init(party: "platform", on: try CalendarDay("2025-03-04"), works: WorkSet(0..<9))])
        let json = try ClauseExport.json(of: [exposed, exposed], on: CalendarDay("2026-06-01"), hiding: ["harbour-lights"])
        let text = json.prettyText()
        for secret in ["Ana", "Ruiz", "4711", "99", "2025", "2024-01-01", "stock", "owned", "harbour"] {
            #expect(!text.contains(secret), "\(secret)")
        }
        let clauses = try #require(json["clauses"]?.array)
        #expect(clauses.count == 2)
        #expect(clauses.allSatisfy { $0["partner"] == "PLATFORM" })
        let studying = clauses.first { $0["quote"] == "We may study images of [name], paying [amount]." }
        #expect(studying?["categories"] == ["analysis", "pooling"])
    }
}
