import Testing

@testable import Clauses

/// What defeats a search for keywords, each in words of our own.
@Suite struct PhenomenaTests {
    @Test func `a definition that takes data out of protection is found`() {
        let review = review(
            "Customer Content does not include usage data, telemetry or other data that we generate from it in any way.")
        #expect(review.has(.derivedData))
    }

    @Test func `a carve-out inside a grant is both`() {
        let text =
            "We may use the input to improve our services, provided that such use does not constitute training of any model."
        let review = review(text)
        #expect(review.has(.serviceImprovement, .grant))
        #expect(review.has(.noTrainingPromise, .restriction))
    }

    @Test func `a grant that stands only in brackets is found`() {
        let review = review(
            "We use content for improving our products (for example, your edits may help train our suggestion models).")
        #expect(review.has(.aiTraining, .grant))
    }

    @Test func `a narrow promise is quoted with its qualifier`() throws {
        let review = review("We will not use your tracks to train models that imitate your voice without your explicit consent.")
        #expect(try #require(review.found(.noTrainingPromise).first).quote.contains("that imitate your voice"))
    }

    @Test(arguments: [
        "You may not use the output to train competing artificial intelligence models.",
        "It is forbidden to use output from the service to train an AI model.",
        "Customers must not use our data to develop machine learning models.",
    ])
    func `a rule that binds the user is no promise`(_ sentence: String) {
        #expect(!review(sentence).has(.noTrainingPromise))
        #expect(!review(sentence).has(.aiTraining, .grant))
    }

    @Test func `ownership of the aggregate passes`() {
        let review = review(
            "All aggregated data that results from your use of the service belongs to us and is owned by the company.")
        #expect(review.has(.aggregatedData))
    }

    @Test func `remedies given up are not a licence`() {
        #expect(!review("You irrevocably waive any right to an injunction or to a jury trial in any court.").has(.sublicense))
    }

    @Test func `the tail of a list of purposes swallows the list`() throws {
        let text = "You grant us a licence to use your content for showing it, for support, and for any purpose we choose."
        let finding = try #require(review(text).found(.ownershipOfDerivatives, .grant).first)
        #expect(finding.severity == .high)
    }

    @Test func `two licences that run opposite ways are told apart`() {
        let out = "We grant you a royalty-free licence to use our samples in your songs."
        let back = "You grant us a royalty-free licence to use your samples in our service."
        #expect(!review(out).has(.compensationWaiver))
        #expect(review(back).has(.compensationWaiver, .grant))
    }

    @Test func `markup inside a quote keeps its offsets`() throws {
        let text =
            "<span class=\"a\">Provider</span> may use <span class=\"b\">Customer Content</span> to train its machine learning models."
        let finding = try #require(review(text).found(.aiTraining, .grant).first)
        #expect(Array(text.utf8)[finding.start..<finding.end].elementsEqual(finding.quote.utf8))
    }

    @Test func `bad decoding does not hide a promise`() {
        #expect(review("We wonâ\u{80}\u{99}t use your files to train any machine learning models.").has(.noTrainingPromise))
    }

    @Test func `a list item without a verb takes the verb of its lead`() throws {
        let text =
            "You grant us a licence to use your content for:\n\n- showing it to users;\n- training machine learning models; and\n- support.\n"
        let finding = try #require(review(text).found(.aiTraining, .grant).first)
        #expect(finding.quote.hasPrefix("training"))
    }

    @Test func `a defined term brings its definition`() throws {
        let text = """
            "Session Data" means settings, edits and other data generated while the tool is used.

            We may use Session Data to develop new products and features.
            """
        let finding = try #require(review(text).found(.productDevelopment).first)
        #expect(finding.definitions.map(\.term) == ["Session Data"])
    }

    @Test func `combinations name what is more than its parts`() {
        let text = """
            You grant us a perpetual, irrevocable and sublicensable licence to use your content.

            We may derive insights from your content and use them for any purpose.

            We may create aggregated data from your content and share aggregated data with third parties and partners.

            We may use your content to improve our services.
            """
        let codes = Set(review(text).combinations.map(\.code))
        #expect(codes.isSuperset(of: ["insights-any-purpose-survive", "aggregated-third-parties", "improvement-sublicence"]))
    }

    @Test(arguments: [
        "You grant us a licence to your content, and we may retain copies of the content even after you delete it.",
        "The licence you grant is irrevocable and continues even if you remove the content or stop using the service.",
    ])
    func `a permission that outlives deletion is named`(_ sentence: String) {
        #expect(review(sentence).combinations.map(\.code).contains("outlives-deletion"))
    }

    @Test func `provisions that do not meet make no combination`() {
        #expect(review(Fixture.plain).combinations.isEmpty)
        let alone = review("We may create aggregated data from your content.")
        #expect(alone.has(.aggregatedData) && alone.combinations.isEmpty)
    }

    @Test func `protection offered and withdrawn is shown with both sentences`() {
        let review = review(
            """
            We ask third parties not to use your artwork to train artificial intelligence models without your consent.

            We do not guarantee that third parties will not use your artwork to train artificial intelligence models.
            """)
        #expect(review.found(.aiTraining).count == 2)
        #expect(!review.has(.aiTraining, .grant))
        #expect(review.answer("training") != .yes)
    }

    @Test func `an exception elsewhere is shown where it takes effect`() throws {
        let review = review("Except as set out in section 12, you may opt out of the use of your content for machine learning.")
        let finding = try #require(review.found(.optOut).first)
        #expect(finding.references.map(\.relation) == [.exception])
    }

    @Test func `a right to test and evaluate is no training`() {
        let review = review(
            "The rights include the use of your content as needed to test or evaluate any technologies or systems.")
        #expect(!review.has(.aiTraining))
        #expect(review.has(.productDevelopment) || review.has(.insightsAnalytics))
    }

    @Test func `a passive promise binds the other side`() throws {
        let review = review("Your recordings and customer data will not be used to train machine learning models.")
        let promise = try #require(review.found(.noTrainingPromise).first)
        #expect(promise.isProtection)
    }
}
