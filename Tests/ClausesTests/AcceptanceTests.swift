import Testing

@testable import Clauses

/// The scenarios that a review must meet, each with words of our own.
@Suite struct AcceptanceTests {
    @Test func `the four misleading terms are found and put in plain words`() {
        let review = review(Fixture.misleadingTerms)
        for category in [ClauseCategory.derivedData, .aggregatedData, .anonymisedData, .insightsAnalytics] {
            let finding = review.found(category, .grant).first
            #expect(finding != nil, "\(category)")
            #expect(finding?.plainMeaning.isEmpty == false)
            #expect(finding.map { Fixture.misleadingTerms.contains($0.quote) } == true)
        }
    }

    @Test func `a grant under an operational heading is found and marked`() throws {
        let text = """
            # Agreement

            ## Service operations

            For these operations we may:

            - keep the service running;
            - aggregate your data with data of other users and share aggregated data with partners; and
            - answer questions of users by e-mail.
            """
        let finding = try #require(review(text).found(.aggregatedData, .grant).first)
        #expect(finding.headingKind == .operational)
        #expect(finding.section.last == "Service operations")
        #expect(finding.isOutsideRights)
        #expect(finding.whereItStands.contains("\"Service operations\", outside the content-rights sections"))
    }

    @Test func `a grant under a heading about rights is not called hidden`() throws {
        let text = "# Terms\n\n## Licence\n\nYou grant us a perpetual licence to modify your content for any purpose.\n"
        let finding = try #require(review(text).found(.perpetualIrrevocable).first)
        #expect(finding.headingKind == .rights && !finding.isOutsideRights)
    }

    @Test(arguments: [
        (ContractType.brand, Fixture.brand), (.platform, Fixture.platform), (.production, Fixture.production),
        (.sync, Fixture.sync),
        (.tool, Fixture.tool),
    ])
    func `each kind of agreement is told by its words, and its hiding place is searched`(_ type: ContractType, _ text: String) {
        let review = review(text)
        #expect(review.contractType.type == type)
        #expect(!review.contractType.isStated)
        #expect(review.contractType.why.contains("\""))
        #expect(review.findings.contains { $0.polarity == .grant })
        #expect(review.searchedFirst.map(\.name) == type.sections)
        let hidden = review.searchedFirst.first { !$0.headings.isEmpty }
        #expect(hidden?.findings.isEmpty == false)
        #expect(hidden.map { searched in review.notes.contains { $0.contains(searched.name) } } == true)
        let stated = ClauseReviewer.review(text: text, options: ReviewOptions(contractType: .brand))
        #expect(stated.contractType.isStated && stated.contractType.why == "stated by you")
        #expect(stated.searchedFirst.map(\.name) == ["performance measurement", "campaign analytics"])
        #expect(stated.findings.map(\.quote) == review.findings.map(\.quote))
    }

    @Test func `counting views is ordinary`() {
        let review = review(Fixture.plain + "\n\nWe count views and engagement in order to show them to you.\n")
        #expect(review.found(.usageTracking).allSatisfy { $0.severity == .low && $0.plainMeaning.hasPrefix("Ordinary") })
        #expect(review.found(.usageTracking).count == 1)
        #expect(!review.findings.contains { $0.severity == .high })
    }

    @Test func `the explanation names what the medium holds`() throws {
        let music = try #require(review(Fixture.misleadingTerms, medium: .music).found(.derivedData).first)
        #expect(music.plainMeaning.contains("tempo") && music.plainMeaning.contains("arrangement"))
        #expect(music.plainMeaning.contains("processing chains"))
        let video = try #require(review(Fixture.misleadingTerms, medium: .video).found(.derivedData).first)
        #expect(video.plainMeaning.contains("pacing") && video.plainMeaning.contains("grading"))
    }

    @Test func `the three questions are answered from the words`() {
        let yes = review(
            "We may use your content and prompts to train our machine learning models for new features of the service.")
        #expect(yes.answer("training") == .yes)
        #expect(yes.answers.first?.findings.isEmpty == false)
        let no = review(
            "We will never use your projects or files to train artificial intelligence models, and we do not sell your personal data."
        )
        #expect(no.answer("training") == .no)
        #expect(no.answer("aggregated-sale") == .no)
        let silent = review(Fixture.plain)
        #expect(silent.answers.map(\.key) == ["training", "aggregated-sale", "compensation"])
        #expect(silent.answers.allSatisfy { $0.verdict == .notSaid })
    }

    @Test func `a flagged clause comes with a question and narrower words`() {
        for finding in review(Fixture.misleadingTerms).findings where finding.polarity == .grant {
            #expect(finding.question.hasSuffix("?"))
            #expect(!finding.narrowerWording.isEmpty)
        }
    }

    @Test(arguments: [
        (ContractType.brand, Negotiability.negotiable), (.production, .negotiable), (.sync, .negotiable),
        (.platform, .standardTerms), (.tool, .standardTerms),
    ])
    func `whether words can be proposed depends on the kind of agreement`(_ type: ContractType, _ negotiability: Negotiability) {
        let findings = review(Fixture.misleadingTerms, type: type).findings
        #expect(!findings.isEmpty && findings.allSatisfy { $0.negotiability == negotiability })
        #expect(Negotiability.standardTerms.sentence == "standard terms: decide, don't negotiate")
    }

    @Test func `where derived data is taken without a word of pay, three structures are offered and none is promised`() throws {
        let review = review(Fixture.misleadingTerms)
        let offer = try #require(review.payOffer)
        #expect(offer.structures.map(\.code) == ["royalties", "licensing-tiers", "profit-sharing"])
        #expect(offer.sentence.contains("none is promised"))
        #expect(!offer.findings.isEmpty && offer.findings.allSatisfy { review.findings[$0].isRisk })
    }

    @Test func `where no derived data is taken, or it is paid for in the same words, no structures are offered`() {
        #expect(review(Fixture.plain).payOffer == nil)
        let paid =
            "The brand will pay the creator a royalty of ten percent for products built on insights derived from the content."
        let review = review(Fixture.plain + "\n\n" + paid + "\n")
        #expect(review.has(.compensationWaiver, .restriction))
        #expect(review.payOffer == nil)
    }

    @Test func `a promise about persons is not taken for one about works`() throws {
        let review = review(Fixture.plain + "\n\nWe do not sell your personal information to anyone.\n")
        let answer = try #require(review.answers.first { $0.key == "aggregated-sale" })
        #expect(answer.verdict == .no && answer.sentence.contains("need not include derived data"))
        #expect(answer.findings.map { review.findings[$0].quote } == ["We do not sell your personal information to anyone."])
    }

    @Test func `absent protections are listed apart from findings`() {
        let codes = Set(review(Fixture.misleadingTerms).silences.map(\.code))
        #expect(codes.isSuperset(of: ["no-training-promise", "no-opt-out", "no-sale-limit", "no-end-date"]))
    }

    @Test func `a present protection is no risk`() throws {
        let text = Fixture.plain + "\n\nWe will not train generative AI models on your content unless you opt in.\n"
        let review = review(text)
        let promise = try #require(review.found(.noTrainingPromise).first)
        #expect(promise.polarity == .restriction)
        #expect(promise.quote.contains("generative") && promise.quote.contains("unless"))
        #expect(!review.protections.isEmpty)
        #expect(promise.limits.contains { $0.hasPrefix("generative") } && promise.limits.contains { $0.hasPrefix("unless") })
        #expect(promise.plainMeaning.contains("unless you opt in"))
        #expect(review.grants(atLeast: .low).isEmpty)
        #expect(!review.has(.aiTraining, .grant))
        #expect(!review.silences.contains { $0.code == "no-training-promise" })
    }

    @Test func `a rule for users is no promise to the creator`() {
        let review = review(Fixture.plain + "\n\nYou shall not use our output to train AI models that compete with us.\n")
        #expect(!review.has(.noTrainingPromise))
        #expect(review.found(.aiTraining).allSatisfy { $0.bindsUser && $0.polarity == .restriction })
        #expect(review.answer("training") == .notSaid)
    }

    @Test(arguments: [
        "Our aggregate liability shall not exceed the fees paid in the twelve months before the claim.",
        "Royalties are derived from net receipts after deduction of sales tax and other taxes.",
        "You may opt out of arbitration by writing to us within thirty days of this agreement.",
        "The confidentiality obligations in this section survive the termination of this agreement.",
        "We grant you a limited, non-exclusive, revocable, royalty-free licence to use the software.",
        "You may not modify, adapt or create derivative works of the software or derive its source code.",
        "You can unsubscribe from our marketing emails at any time by following the link in them.",
        "Employees of the venue receive training in safety before each event.",
        "Each party disclaims warranties that arise from usage of trade or course of dealing.",
        "You irrevocably waive the right to a trial by jury in any dispute.",
    ])
    func `a trap is left alone`(_ sentence: String) {
        #expect(review(Fixture.plain + "\n\n" + sentence + "\n").findings.filter { sentence.contains($0.quote) }.isEmpty)
    }

    @Test func `finding nothing is not clearance`() {
        let review = review(Fixture.plain)
        #expect(review.findings.isEmpty)
        #expect(review.notes.contains { $0.contains("not advice to sign") })
        #expect(review.notes.contains { $0.hasPrefix("searched ") })
    }

    @Test(arguments: [
        (
            "Der Künstler räumt dem Verlag das Recht ein, die Werke zu nutzen und die daraus gewonnenen Daten zu verwenden, und die Daten sind nicht zu löschen.",
            "German"
        ),
        (
            "Vous accordez à la société une licence pour les œuvres et les données que nous pouvons utiliser dans le cadre de nos services et de la publicité.",
            "French"
        ),
    ])
    func `another language is named and not half read`(_ text: String, _ language: String) {
        let review = review(text + " " + text)
        #expect(!review.language.isEnglish)
        #expect(review.language.language == language)
        #expect(review.findings.isEmpty && review.answers.isEmpty)
        #expect(review.notes.count == 1)
    }
}
