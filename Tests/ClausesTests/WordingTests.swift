import Testing

@testable import Clauses

/// Ways of writing that agreements nobody here had seen turned out to use, each with a near miss.
@Suite struct RunInTitleTests {
    private func units(_ text: String) -> [(text: String, headings: [String])] {
        let bytes = Array(text.utf8)
        return Segmenter.units(of: bytes).map { (String(decoding: bytes[$0.range], as: UTF8.self), $0.headings) }
    }

    @Test func `a numbered title in front of its text is a heading`() throws {
        let text = "10.2 Usage Data; Consent to Use. We may collect usage data from the plug-in and store it.\n"
        let unit = try #require(units(text).first)
        #expect(unit.text == "We may collect usage data from the plug-in and store it.")
        #expect(unit.headings.last?.contains("Consent to Use") == true)
        #expect(review(text).findings.allSatisfy { !$0.quote.contains("Consent to Use") })
        #expect(review(text).has(.usageTracking, .grant))
    }

    @Test(arguments: [
        "**We own everything.** You are told so here, in these terms.", "4. We may act. You may act as well, if you like.",
    ])
    func `a short sentence in front of others is no title`(_ text: String) {
        #expect(units(text + "\n").contains { $0.text.contains("We ") })
    }

    @Test func `a title with a colon is read with its text`() {
        #expect(
            review("**Amendments**: only valid when made in writing and signed by both parties.\n").has(
                .unilateralChange, .restriction))
        #expect(!review("**Invoices**: only valid when made in writing and signed by both parties.\n").has(.unilateralChange))
    }
}

@Suite struct DenialTests {
    @Test func `a negation that denies nothing leaves a grant a grant`() {
        let grant = "We may share your personal data with third parties, including but not limited to advertising partners."
        #expect(review(grant).has(.thirdPartySharing, .grant))
        let denied = "We may not share your personal data with third parties such as advertising partners."
        #expect(!review(denied).has(.thirdPartySharing, .grant))
    }

    @Test func `what may be passed on only without names is a limit`() {
        #expect(review("We only disclose usage data to third parties if it is aggregated.").has(.thirdPartySharing, .restriction))
        #expect(review("We may disclose aggregated usage data to third parties.").has(.thirdPartySharing, .grant))
    }

    @Test func `a right that is denied to the licensee is a limit`() {
        #expect(review("Licensee may not transfer or sublicense the artwork to third parties.").has(.sublicense, .restriction))
        #expect(review("Licensee may transfer or sublicense the artwork to third parties.").has(.sublicense, .grant))
    }

    @Test func `those to whom something goes are not those who pass it on`() {
        let denied = review(
            "That means the company will not, for example, sell or license your photographs to third-party data brokers.")
        #expect(!denied.has(.thirdPartySharing, .grant))
        let plain = review("We may sell or license your photographs to third-party data brokers.")
        #expect(plain.has(.thirdPartySharing, .grant) || plain.has(.dataSale, .grant))
    }

    @Test func `a question grants nothing`() {
        let asked = review("Will my personal information be sold to third-party advertisers?\n\nIt will not.\n")
        #expect(asked.findings.allSatisfy { $0.polarity != .grant })
        let told = review("We may sell your personal information to third-party advertisers.")
        #expect(told.findings.contains { $0.polarity == .grant })
    }

    @Test func `what stands under prohibited uses is forbidden, whatever verb it begins with`() {
        let list =
            "Prohibited Uses\n===============\n\nYou agree not to:\n\n- use analytics or insights from the service to benchmark it\n"
        #expect(review(list).findings.allSatisfy { $0.polarity == .restriction && $0.bindsUser })
        let granted = "Use of Data\n===========\n\nWe may use analytics or insights from the service to benchmark it.\n"
        #expect(review(granted).has(.insightsAnalytics, .grant))
    }

    @Test func `the nearest subject owns, whoever else is named`() {
        let yours = review("As between you and the company, you own the output that is generated for you.")
        #expect(yours.has(.ownershipOfDerivatives, .restriction) && !yours.has(.ownershipOfDerivatives, .grant))
        let theirs = review("You assign to the company all right, title and interest in the output that is generated for you.")
        #expect(theirs.has(.ownershipOfDerivatives, .grant) && !theirs.has(.ownershipOfDerivatives, .restriction))
    }

    @Test func `a denial reaches over words put in before its verb`() {
        let denied = review("Your recordings will not, today or later, be used for the training of models.")
        #expect(denied.has(.aiTraining, .restriction) && !denied.has(.aiTraining, .grant))
        let granted = review("Your recordings will, today or later, be used for the training of models.")
        #expect(!granted.has(.noTrainingPromise) && !granted.has(.aiTraining, .restriction))
    }
}

@Suite struct ListItemTests {
    @Test func `an item whose subject stands in its middle keeps its lead`() {
        let text = """
            We will not:

            - collect, keep, sell or in any other way pass on data that users have made;
            - open their projects.
            """
        #expect(review(text).findings.allSatisfy { $0.polarity != .grant })
    }

    @Test func `an item that opens with a subject of its own is read alone`() {
        let text = """
            The following applies to our products:

            - we may sell your personal data to third parties.
            """
        #expect(review(text).has(.thirdPartySharing, .grant) || review(text).has(.dataSale, .grant))
    }
}

@Suite struct NoticeTests {
    @Test func `a notice that tells of collecting is a grant and a rule for users is none`() {
        #expect(review("We receive technical information from your device when you use the player.").has(.usageTracking, .grant))
        #expect(!review("You may not receive technical information from the devices of others.").has(.usageTracking, .grant))
    }

    @Test func `terms that change by being posted are changed by one side`() {
        #expect(review("We update our terms from time to time.").has(.unilateralChange, .grant))
        #expect(
            review("If the changes are not acceptable to you, you must stop using the service.").has(.unilateralChange, .grant))
        #expect(!review("We update our pictures from time to time.").has(.unilateralChange))
    }

    @Test func `a choice about one's data is an opt-out and one about a subscription is none`() {
        #expect(review("You may object to the processing of your personal data for analysis at any time.").has(.optOut))
        #expect(!review("You may opt out of the renewal of your subscription at any time before it is billed.").has(.optOut))
    }
}

/// Frames: sentences that share no phrase with the texts that the rules were written from.
@Suite struct FrameTests {
    @Test(arguments: [
        (
            "The distributor may hand your recordings and sales data to retailers and social networks.",
            ClauseCategory.thirdPartySharing
        ),
        ("The producer keeps all footage and transcripts that the shoot yields.", .ownershipOfDerivatives),
        ("The application records sessions and keystrokes while you draw.", .usageTracking),
    ])
    func `who does what to what is found in new words`(_ sentence: String, _ category: ClauseCategory) {
        #expect(review(sentence).has(category, .grant), "\(sentence)")
    }

    @Test(arguments: [
        ("You must not hand the recordings of others to retailers.", ClauseCategory.thirdPartySharing),
        ("The producer keeps all receipts for taxis and meals.", .ownershipOfDerivatives),
        ("You may not record the screens and messages of others.", .usageTracking),
    ])
    func `the same words about something else are left alone`(_ sentence: String, _ category: ClauseCategory) {
        #expect(!review(sentence).has(category, .grant), "\(sentence)")
    }
}

@Suite struct RoyaltyFreeTests {
    @Test func `a grant that says it is free of royalties is asked nothing more about pay`() {
        let free = review(
            "You grant us a royalty-free licence to extract derived data from your recordings and use it for any purpose.")
        #expect(free.has(.compensationWaiver) && free.payOffer == nil)
        #expect(review("The company may extract derived data from your recordings and use it for any purpose.").payOffer != nil)
    }
}
