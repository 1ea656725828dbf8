import Clauses

/// A review of a few sentences of our own, with filler so that the language is plain.
func review(_ text: String, type: ContractType? = nil, medium: Medium? = nil) -> Review {
    ClauseReviewer.review(text: text, options: ReviewOptions(contractType: type, medium: medium))
}

extension Review {
    func has(_ category: ClauseCategory, _ polarity: Polarity? = nil) -> Bool { !found(category, polarity).isEmpty }

    func found(_ category: ClauseCategory, _ polarity: Polarity? = nil) -> [ClauseFinding] {
        findings.filter { $0.category == category && (polarity == nil || $0.polarity == polarity) }
    }

    func answer(_ key: String) -> Answer.Verdict? { answers.first { $0.key == key }?.verdict }
}

enum Fixture {
    static let misleadingTerms = """
        # Agreement

        ## Data

        The company may extract derived data from your recordings and use it for any purpose.

        We may create aggregated data from your projects and combine it with data of other customers.

        The company may use your files in anonymised form for any lawful purpose.

        We may analyse your content to gain insights and analytics about what makes it work.
        """

    static let brand = """
        # Campaign Agreement

        The influencer creates sponsored posts for the brand during the campaign, with the agreed hashtag.

        ## Performance Measurement

        The brand may derive insights from content performance and audience engagement and use them for any business purpose.
        """
    static let platform = """
        # Terms of the Platform

        You upload posts to your profile on the platform and followers can see them.

        ## Service Improvement

        We may analyse uploaded content to improve our recommendation service.
        """
    static let production = """
        # Production Agreement

        The editor delivers footage of the production to the producer, and the crew is named in the schedule.

        ## Workflow Optimisation

        The production company may derive process insights and creative analytics from project deliverables.
        """
    static let sync = """
        # Sync Licence

        The composer licenses the tracks and masters of the catalogue to the library for synchronisation.

        ## Catalogue Analysis

        The library may derive compositional and production insights from licensed works.
        """
    static let tool = """
        # Software Terms

        The software is offered by subscription, as an application and an API, and beta versions may be tried.

        ## Usage Data

        We may collect and analyse usage patterns, creative choices and workflow data.
        """
    static let plain = """
        # Services Agreement

        The artist delivers four drawings by the first of May and the client pays two hundred euros within thirty days of delivery.

        If a drawing is late, the client may ask for a new date. Each party keeps its own records of the project and its costs.
        """
    /// Every one of the three questions is answered by a promise.
    static let answered =
        plain + """


            We will never use your work to train machine learning models.

            We do not sell data derived from your work to anyone.

            The brand will pay the creator a royalty of ten percent of revenue from its products.
            """
}
