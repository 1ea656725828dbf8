/// Rates a provision, with the reason in words.
enum SeverityReader {
    typealias Rating = (severity: Severity, reason: String)

    static func rating(of category: ClauseCategory, _ polarity: Polarity, _ facts: SentenceFacts) -> Rating {
        switch polarity {
        case .neutral: (.low, "it defines or reports")
        case .restriction: protection(category, facts)
        case .grant: risk(category, facts)
        }
    }

    private static func protection(_ category: ClauseCategory, _ facts: SentenceFacts) -> Rating {
        let isQualified = facts.word("unless", "except", "without", "other") || facts.has("PURPOSEONLY")
        switch category {
        case .aiTraining, .noTrainingPromise:
            return isQualified ? (.medium, "a limit with a qualifier") : (.high, "a limit without a qualifier")
        case .optOut, .dataSale, .unilateralChange: return (.medium, "it leaves you a say")
        default: return isQualified ? (.low, "a limit with a qualifier") : (.medium, "a limit")
        }
    }

    private static func risk(_ category: ClauseCategory, _ facts: SentenceFacts) -> Rating {
        let unlimited = facts.has("ANYPURPOSE")
        let lasting = facts.has("PERPWORD") && !facts.says(.survivesNarrowly)
        let contained = facts.word("solely", "limited") && !unlimited
        switch category {
        case .aiTraining: return (.high, "it reaches training")
        case .dataSale: return (.high, "it reaches sale")
        case .derivedData, .aggregatedData, .anonymisedData:
            return contained ? (.medium, "it reaches derived data for a named purpose") : (.high, "it reaches derived data")
        case .sublicense, .ownershipOfDerivatives, .compensationWaiver:
            return licence(category, facts, unlimited, lasting, contained)
        case .perpetualIrrevocable:
            if facts.hasOwn("PERPWORD"), facts.says(.licenceIn) || facts.has("LIC") || unlimited {
                return (.high, "it cannot be ended")
            }
            return facts.has("CONTENT") || facts.has("THISLIC")
                ? (.medium, "it outlasts the agreement") : (.low, "it keeps usual clauses alive")
        case .insightsAnalytics, .serviceImprovement, .productDevelopment:
            if unlimited { return (.high, "for any purpose") }
            if facts.has("AI") { return (.high, "it stands together with machine learning") }
            if facts.has("THEIRCONTENT"), category != .serviceImprovement || lasting { return (.high, "it reaches your content") }
            return facts.word("cookies", "site", "website")
                ? (.low, "it is about running the service") : (.medium, "a named purpose")
        case .thirdPartySharing:
            if unlimited || facts.has("SELL") { return (.high, "others may use it without a named limit") }
            if facts.word("providers", "provider", "suppliers", "processors", "behalf") {
                return (.low, "to those who act for the other side")
            }
            return (.medium, "to a named kind of recipient")
        case .usageTracking:
            if unlimited { return (.high, "for any purpose") }
            if facts.word("count", "counts", "views", "cookies", "clicks") { return (.low, "ordinary counting") }
            return (.medium, "it records how you work or use it")
        case .unilateralChange:
            if facts.word("without"), facts.word("notice", "notifying", "consent") { return (.high, "without notice or consent") }
            let wide = facts.word("discretion", "immediately") || facts.has("CONTINUE")
            return wide ? (.medium, "going on counts as yes, or it is at their discretion") : (.low, "with notice or for cause")
        case .optOut, .noTrainingPromise: return (.medium, "the choice is narrow")
        }
    }

    private static func licence(
        _ category: ClauseCategory, _ facts: SentenceFacts, _ unlimited: Bool, _ lasting: Bool, _ contained: Bool
    ) -> Rating {
        if unlimited { return (.high, "for any purpose") }
        if lasting { return (.high, "it cannot be ended") }
        if category == .ownershipOfDerivatives, facts.has("RTI"), !facts.says(.licenceIn) { return (.high, "ownership passes") }
        if contained { return (.low, "for running the service") }
        return (.medium, "it can be ended or has a purpose")
    }
}
