import Testing

@testable import Clauses

@Suite struct ReferenceTests {
    private static let text = """
        # Terms of Service

        ## 2. Licence

        Subject to section 9.2, we may use your content to train our machine learning models.

        Notwithstanding anything to the contrary, we may use aggregated data for any purpose.

        Notwithstanding Section 2, we may share aggregated data with partners.

        Except as set out in the Privacy Policy, we do not share your content with anyone.

        Your order form and the Community Guidelines apply too; see the Privacy Policy for details about your data.

        ## 9.2 Training

        We may train our models on your content as described in this section and Exhibit B.
        """

    private func found(_ name: String) -> [Reference] { review(Self.text).references.filter { $0.name.lowercased() == name } }

    @Test func `a section that wins is named with its heading`() throws {
        let reference = try #require(found("section 9.2").first)
        #expect(reference.kind == .section && reference.relation == .subjectTo)
        #expect(reference.target == "9.2 Training")
        #expect(reference.sentence.contains("wins over this"))
    }

    @Test func `what wins over everything else is said to`() throws {
        let everything = try #require(review(Self.text).references.first { $0.kind == .everything })
        #expect(everything.relation == .overrides && everything.name == "Notwithstanding anything to the contrary")
        #expect(try #require(found("section 2").first).relation == .overrides)
    }

    @Test func `other documents are listed once for each way they are named`() {
        let names = Set(review(Self.text).documents.map { $0.name.lowercased() })
        #expect(names == ["privacy policy", "order form", "community guidelines", "exhibit b"])
        #expect(Set(found("privacy policy").map(\.relation)) == [.exception, .see])
    }

    @Test func `a finding carries the references of its sentence`() throws {
        let training = try #require(review(Self.text).found(.aiTraining, .grant).first)
        #expect(training.references.map(\.name) == ["section 9.2"])
    }

    @Test(arguments: [
        "We give written notice by post and each party keeps the form.", "This Agreement and these Terms bind both parties.",
        "The section on data is short and the article was sold.", "Regardless of weather the shoot takes place.",
        "An agreement of two parties is a policy of trust.",
    ])
    func `ordinary words point nowhere`(_ sentence: String) {
        #expect(review(Fixture.plain + "\n\n" + sentence).references.isEmpty)
    }

    @Test func `a reference stands at its bytes`() {
        let bytes = Array(Self.text.utf8)
        for reference in review(Self.text).references where reference.kind == .document {
            #expect(
                String(decoding: bytes[reference.start..<reference.end], as: UTF8.self).lowercased()
                    == reference.name.lowercased())
        }
    }
}
