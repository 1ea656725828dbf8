import Testing

@testable import Clauses

@Suite struct ReviewOrderTests {
    private static let mixed = """
        # Terms

        You grant us a perpetual licence to modify your content for any purpose.

        ## Service Improvement

        We may use your content to train our machine learning models.

        We will not sell your personal information to anyone.

        We count views and engagement in order to show them to you.

        You shall not use our output to train AI models that compete with us.

        We may change these terms at any time by posting a new version.
        """

    @Test func `the parts come in the order of reading`() {
        let parts = review(Self.mixed).parts
        #expect(parts.map(\.code) == [.high, .protections, .answers, .silences, .medium, .low])
        #expect(parts.map(\.isFolded) == [false, false, false, false, false, true])
        #expect(parts[2].count == 3 && parts[2].findings.isEmpty)
        #expect(parts.allSatisfy { !$0.title.isEmpty })
    }

    @Test(arguments: [mixed, Fixture.misleadingTerms, Fixture.tool, Fixture.plain])
    func `each finding stands in one part`(_ text: String) {
        let review = review(text)
        #expect(review.parts.flatMap(\.findings).sorted() == Array(review.findings.indices))
        for part in review.parts where ![.answers, .silences].contains(part.code) { #expect(part.count == part.findings.count) }
    }

    @Test func `what binds the creator is no protection, and what protects is no risk`() {
        let review = review(Self.mixed)
        #expect(review.part(.protections).findings.allSatisfy { review.findings[$0].isProtection })
        #expect(review.part(.high).findings.allSatisfy { review.findings[$0].isRisk && review.findings[$0].severity == .high })
        #expect(review.part(.low).findings.contains { review.findings[$0].bindsUser })
    }

    @Test func `the sections searched first lead their part`() throws {
        let review = review(Self.mixed, type: .platform)
        let first = try #require(review.part(.high).findings.first)
        #expect(review.findings[first].section.last == "Service Improvement")
    }
}
