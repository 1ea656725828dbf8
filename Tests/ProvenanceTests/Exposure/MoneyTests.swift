import Testing

@testable import Provenance

@Suite struct MoneyTests {
    @Test(arguments: [
        ("0", "0.00"), ("500", "500.00"), ("500.5", "500.50"), ("0.05", "0.05"), ("1000000000000", "1000000000000.00"),
    ])
    func `an amount is read and written in hundredths`(text: String, shown: String) throws {
        #expect(try Money(text).description == shown)
    }

    @Test(arguments: [
        "", " 5", "5 ", "-5", "+5", "5.", ".5", "5.000", "5,000", "5e3", "0x10", "$5", "5 USD", "1.2.3", "٥", "1000000000000.01",
        "99999999999999", "NaN",
    ])
    func `anything else is refused`(text: String) {
        #expect { try Money(text) } throws: { ($0 as? ProvenanceError)?.code == .malformedAmount }
    }

    @Test func `a range runs upwards`() throws {
        #expect(try MoneyRange("50000..500000").words == "50000.00 to 500000.00")
        #expect(try MoneyRange("7").words == "7.00")
        for text in ["5..1", "1..", "..1", "1...2", "1..2..3", "a..b"] {
            #expect { try MoneyRange(text) } throws: { ($0 as? ProvenanceError)?.code == .malformedAmount }
        }
    }
}

@Suite struct DatasetModelTests {
    private func model(_ value: String, _ creators: Int, share: Int = 100, fee: String? = nil) throws -> DatasetModel {
        try DatasetModel(
            value: MoneyRange(value), creatorCount: creators, sharePercent: share, fee: try fee.map { try Money($0) })
    }

    @Test func `the article's two examples come out as it has them`() throws {
        #expect(
            try model("500000", 10_000, fee: "500").sentence
                == "50.00 each; your fee was 500.00 for the work itself; illustration from the figures you gave")
        #expect(try model("50000..500000", 50_000).sentence == "1.00 to 10.00 each; illustration from the figures you gave")
    }

    @Test(arguments: [
        ("1", 3, "0.33"), ("2", 3, "0.67"), ("0.01", 2, "0.01"), ("0.01", 3, "0.00"), ("1000000000000", 1, "1000000000000.00"),
    ])
    func `a share is rounded to the nearest hundredth, and halves go up`(value: String, creators: Int, each: String) throws {
        #expect(try model(value, creators).each.words == each)
    }

    @Test func `what is rounded says so, and what is not does not`() throws {
        #expect(try model("1", 3).assumptions.contains { $0.contains("rounded") })
        #expect(try !model("1", 4).assumptions.contains { $0.contains("rounded") })
    }

    @Test func `a part of the price is shared when a person says so`() throws {
        let half = try model("500000", 10_000, share: 40)
        #expect(half.each.words == "20.00")
        #expect(half.inputs.contains("40 %"))
    }

    @Test func `the figures stand in the assumptions, and nothing is called a valuation or a claim that is one`() throws {
        let model = try model("50000..500000", 50_000, fee: "500")
        #expect(model.assumptions.first == model.inputs)
        for figure in ["50000.00 to 500000.00", "50000 creators", "100 %"] { #expect(model.inputs.contains(figure)) }
        let text = (model.assumptions + [model.sentence]).joined(separator: " ").lowercased()
        for word in ["damage", "worth", "owed", "lost"] { #expect(!text.contains(word), "\(word)") }
        #expect(text.contains("neither a valuation nor a claim"))
    }

    @Test(arguments: [(0, 100), (-1, 100), (DatasetModel.mostCreators + 1, 100), (1, 0), (1, 101), (1, -5)])
    func `nobody to share with and no part to share are refused`(creators: Int, share: Int) {
        #expect { try model("5", creators, share: share) } throws: { ($0 as? ProvenanceError)?.code == .malformedAmount }
    }

    @Test func `the largest figures do not overflow`() throws {
        let model = try DatasetModel(value: MoneyRange("0..1000000000000"), creatorCount: DatasetModel.mostCreators)
        #expect(model.each.words == "0.00 to 100.00")
        #expect(try MoneyRange("1000000000000").times(2) == nil)
        #expect(try MoneyRange("1..2").times(3)?.words == "3.00 to 6.00")
    }
}
