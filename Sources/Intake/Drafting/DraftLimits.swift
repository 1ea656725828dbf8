internal import Provenance

/// The limits that words set to a permission: for what, to whom, in which form.
struct DraftLimits {
    private let words: ArraySlice<DraftWord>

    init(_ words: ArraySlice<DraftWord>) { self.words = words }

    // MARK: - Purposes

    /// The purposes that the words name. Empty: they name none. `any`: they name them all.
    var purposes: Set<Purpose> {
        if words.say(Self.anyPurpose) { return [.any] }
        var purposes: Set<Purpose> = []
        if words.say(Self.improving) { purposes.insert(.improveService) }
        if isDeveloping { purposes.insert(isAboutAI ? .developAI : .developProduct) }
        if words.say(Self.measuring) { purposes.insert(.measurePerformance) }
        if words.say(DraftPhrases("research")) { purposes.insert(.research) }
        if words.say(Self.promoting) { purposes.insert(.promoteService) }
        if words.say(Self.advertising) { purposes.insert(.advertise) }
        if words.plainPlaces(of: Self.running).contains(where: isOfService) { purposes.insert(.provideService) }
        if words.say(Self.safety) { purposes.insert(.safety) }
        return purposes
    }

    /// Whether "develop" is said of the present service, so that readers may differ on whether new products are meant.
    var isDevelopmentUnclear: Bool {
        isDeveloping && !words.say(Self.newThings) && !isAboutAI && words.say(DraftPhrases("develop, developing"))
    }

    private var isDeveloping: Bool {
        words.say(Self.newThings)
            || words.plainPlaces(of: DraftPhrases("develop, developing")).contains { isOfService($0) || isAboutAI }
    }

    private var isAboutAI: Bool {
        words.say(DraftPhrases("artificial intelligence, machine learning, ai model+, language model+, ai system+, ai"))
    }

    /// Whether a verb is said of a service, a few words on: "operating and improving the Platform".
    private func isOfService(_ place: Range<Int>) -> Bool {
        // "Content you provide to us through the Services" says nothing of what it is for.
        if let before = words[..<place.lowerBound].last?.text, ["you", "users", "they", "who", "the", "your"].contains(before) {
            return false
        }
        for word in words[place.upperBound...].prefix(24).filter({ ![",", "/", "(", ")"].contains($0.text) }).prefix(12) {
            if [".", ";", ":"].contains(word.text) { return false }
            if Self.services.contains(word.text) { return true }
        }
        return false
    }

    private static let anyPurpose = DraftPhrases(
        """
        any purpose|purposes, all purposes, any and all purposes, any lawful purpose|purposes, any business purpose|purposes, \
        any lawful business purpose|purposes, any other lawful business purpose, whatever purpose, any manner and for any, \
        any purpose whatsoever, without any restriction, without restriction, on an unrestricted basis
        """)
    private static let improving = DraftPhrases(
        "improve~, improvement+, enhance~, enhancement+, optimize~, optimise~, optimization, optimisation, quality assurance")
    private static let newThings = DraftPhrases(
        """
        new product+, new feature+, new service+, new offering+, new tool+, new products and|or services, new features and|or services, \
        research and development, product development, service development, product and service development, product service development, \
        new commercial product+, creating|create other products, create new products, develop|developing products, develop|developing tools
        """)
    private static let measuring = DraftPhrases(
        """
        measure~, measurement of, performance measurement, campaign performance, content performance, performance of campaign+, \
        performance of the campaign+
        """)
    private static let promoting = DraftPhrases(
        """
        promote|promotes|promoting, promotional, promotion of, marketing purposes, for marketing, to market, market|marketing the, \
        marketing
        """)
    private static let advertising = DraftPhrases(
        """
        advertise, advertising, advertisement+, for ads, personalize|personalise the ads, \
        personalized|personalised ads, targeted ads, ads of
        """)
    private static let running = DraftPhrases(
        "provide, provides, providing, operate, operates, operating, maintain, maintaining, run, running, making available, enabling us, enable us, allow|allowing you"
    )
    private static let safety = DraftPhrases(
        "security, securing, fraud, safety, prevent abuse, detect abuse, spam, misuse")
    private static let services: Set<String> = [
        "service", "services", "platform", "site", "website", "websites", "app", "apps", "application", "software", "product",
        "products",
        "offerings", "features", "system", "systems", "technologies", "technology", "tools",
    ]

    // MARK: - Recipients

    /// To whom the words let something go; empty when they do not say, which is no limit.
    var recipients: Set<Recipient> {
        var recipients: Set<Recipient> = []
        for place in words.plainPlaces(of: Self.giving) { recipients.formUnion(receivers(after: place.upperBound)) }
        if recipients.isEmpty, words.say(Self.inside) { recipients.insert(.`self`) }
        return recipients
    }

    /// Those who stand behind "to" or "with" in the words after a verb of giving.
    private func receivers(after start: Int) -> Set<Recipient> {
        var found: Set<Recipient> = []
        var isTo = false
        for index in words[start...].prefix(24).indices {
            if [".", ";", "where", "which"].contains(words[index].text) { break }
            if ["to", "with"].contains(words[index].text) { isTo = true }
            guard isTo else { continue }
            for (recipient, phrases) in Self.receivers where phrases.length(at: index, in: words) != nil {
                if recipient == .partners, isSupplier(index) { continue }
                found.insert(recipient)
            }
        }
        return found
    }

    /// "Third-party service providers" work for the other side.
    private func isSupplier(_ index: Int) -> Bool {
        words[index...].prefix(6).contains {
            ["provider", "providers", "processor", "processors", "vendors", "contractors"].contains($0.text)
        }
    }

    private static let giving = DraftPhrases(
        """
        share~, disclose~, disclosure, transfer|transfers|transferring, provide~, available, license~, sublicense~, licensing, sell|sells, \
        selling, sold, pass|passes, passing, give|gives, giving, distribute~, sharing, submit
        """)
    private static let inside = DraftPhrases(
        """
        internally, internal use, internal analytics, internal analysis, internal research
        """)
    private static let receivers: [(Recipient, DraftPhrases)] = [
        (.affiliates, DraftPhrases("affiliate+, subsidiary+, group company+, affiliated companies")),
        (
            .processors,
            DraftPhrases(
                """
                service provider+, contractor+, subcontractor+, processor+, subprocessor+, vendor+, on our behalf, on its behalf, \
                companies that perform services, suppliers, supplier, distributors
                """)
        ),
        (
            .partners,
            DraftPhrases(
                """
                third party+, third parties, partner+, advertiser+, other companies, licensees, clients, business partners, \
                data brokers, research institutions
                """)
        ),
        (
            .`public`,
            DraftPhrases("the public, other users, all users, anyone, the world, rest of the world, everyone, each user")
        ),
    ]

    // MARK: - Form

    /// In which form the words let it be used: nothing when another form is named too.
    var form: Set<DataForm> {
        guard !words.mention(DraftPhrases("individual basis, individual as well as, individually")) else { return [] }
        var form: Set<DataForm> = []
        if words.say(Self.pooled) { form.insert(.aggregated) }
        if words.say(Self.nameless) { form.insert(.deIdentified) }
        return form
    }

    private static let pooled = DraftPhrases(
        """
        aggregate|aggregated data|information|statistics|form|basis|insights|results, aggregated and|or, is|be aggregated, aggregated, \
        aggregate and|or, aggregate statistical
        """)
    private static let nameless = DraftPhrases(
        """
        anonymized, anonymised, deidentified, pseudonymized, pseudonymised, anonymous data|statistical|information|basis|form, \
        an anonymous basis, does not identify, do not identify
        """)

    // MARK: - Other limits

    /// Whether the words close a list: "only", "solely".
    var isClosed: Bool {
        words.mention(DraftPhrases("only, solely, exclusively, strictly, limited to, limited purpose+, sole purpose+"))
            && !words.mention(DraftPhrases("not limited to, including but not limited to"))
    }

    /// What lifts a ban, by the name of a condition.
    var exceptions: Set<String> {
        var names: Set<String> = []
        if words.mention(DraftPhrases("opt in, opted in, opts in")) { names.insert("opt-in") }
        for place in words.places(of: DraftPhrases("unless, without, except with, except, absent")) {
            let words = words[place.upperBound...].prefix(9)
            if names.isEmpty, words.mention(Self.consent) { names.insert("consent") }
        }
        return names
    }

    /// Whether there is an exception that no condition has been made of.
    var hasOtherExceptions: Bool {
        words.mention(
            DraftPhrases("except as, except in, except to, except where, except (, other than, subject to, save, except for"))
            || words.mention(DraftPhrases("except, unless")) && exceptions.isEmpty
    }

    /// Whether a permission is taken back in part: "provided that it does not", "other than".
    var isTakenBackInPart: Bool {
        guard !words.mention(DraftPhrases("unless otherwise, except as otherwise")) else { return false }
        return words.mention(
            DraftPhrases("provided that, provided however, provided such, except, other than, unless, excluding, but not"))
    }

    private static let consent = DraftPhrases(
        "consent+, permission+, approval+, authorization, authorisation, written agreement, agree in writing")

    // MARK: - After the end

    var after: AfterEnd {
        if words.say(
            DraftPhrases(
                "perpetual, perpetually, irrevocable, irrevocably, in perpetuity, survive~, after termination, during and after, after the term, forever, indefinitely"
            ))
        {
            return .survives
        }
        let ends = DraftPhrases(
            """
            for the term, during the term, for the duration, until you remove|delete, until removed|deleted, terminates when|upon, \
            ends when|upon, will end when, expires when|upon
            """)
        return words.say(ends) ? .ends : .silent
    }
}
