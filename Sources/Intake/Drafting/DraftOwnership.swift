/// Reads whom the words name as owner.
struct DraftOwnership {
    enum Owner { case creator, other, unclaimed }

    /// Nil: the words are not about who owns something of the creator's.
    let owner: Owner?

    init(_ words: ArraySlice<DraftWord>, parties: DraftParties) {
        owner = Self.read(words, parties)
    }

    private static func read(_ words: ArraySlice<DraftWord>, _ parties: DraftParties) -> Owner? {
        if words.mention(unclaimed) { return .unclaimed }
        if words.mention(nothingPasses) { return .creator }
        for place in words.places(of: owning) where !words.isDenied(at: place.lowerBound) {
            switch subject(before: place.lowerBound, in: words, parties) {
            case .creator?: return .creator
            case .other?: return isOwnService(words[place.upperBound...]) ? nil : .other
            case .stranger?, nil: continue
            }
        }
        for place in words.places(of: belonging) where !words.isDenied(at: place.lowerBound) {
            for index in words[place.upperBound...].prefix(6).indices {
                let party = parties.party(at: index, in: words) ?? parties.owner(at: index, in: words)
                if party == .creator || words[index].text == "yours" { return .creator }
                if party == .other { return isOwnService(words[..<place.lowerBound]) ? nil : .other }
            }
        }
        for place in words.plainPlaces(of: assigning) where !isNoun(place.lowerBound, in: words) {
            switch subject(before: place.lowerBound, in: words, parties) {
            case .creator?: return .other
            case .other?: return .creator
            case .stranger?, nil: continue
            }
        }
        return nil
    }

    /// "Successors and assigns" assign nothing.
    private static func isNoun(_ index: Int, in words: ArraySlice<DraftWord>) -> Bool {
        guard let before = words[..<index].last?.text else { return false }
        return ["and", "or", "its", "their", "permitted", "our", "his", "her"].contains(before) && words[index].text == "assigns"
    }

    /// Who owns, keeps or assigns: the nearest party before the verb, in the same sentence.
    private static func subject(before index: Int, in words: ArraySlice<DraftWord>, _ parties: DraftParties) -> DraftParty? {
        for place in words[..<index].suffix(8).indices.reversed() {
            if [".", ";"].contains(words[place].text) { return nil }
            if let party = parties.party(at: place, in: words) { return party }
        }
        return nil
    }

    /// Whether it is their own service that they own, which takes nothing from anybody.
    private static func isOwnService(_ words: ArraySlice<DraftWord>) -> Bool {
        let near = words.prefix(24)
        return near.mention(
            DraftPhrases(
                "service, services, software, site, platform, product, products, documentation, datasets, trademarks, api, app"))
            && !near.mention(ownedData)
    }

    private static let ownedData = DraftPhrases(
        """
        usage data, aggregate data, aggregated data, generated data, derived data, derivative works, your content, user content, customer data, \
        statistical, aggregate and statistical, anonymised, anonymized, analyses
        """)
    private static let unclaimed = DraftPhrases(
        "claims no ownership, claim no ownership, not claim ownership, not claim any ownership, does not own your, do not own your"
    )
    private static let nothingPasses = DraftPhrases(
        """
        not acquire any right|rights|title|ownership, no right|rights title or interest passes|pass, not transfer ownership, \
        not a transfer of ownership, no transfer of ownership
        """)
    private static let owning = DraftPhrases(
        """
        retain|retains|keep|keeps all|any|full|your|the|its|their|ownership|copyright|rights, retain|retains any, retains|retain sole, \
        own, owns, remain|remains the owner|owners|sole, remain|remains owner, reserve|reserves all rights, retain|retains
        """)
    private static let belonging = DraftPhrases(
        """
        belong|belongs to, belong|belongs solely|exclusively to, remain|remains the property of, remain|remains property of, property of, \
        remain|remains yours, remain|remains the, remain|remains your, vest in, vests in, immediately vest in, remain|remains, are yours
        """)
    private static let assigning = DraftPhrases(
        "assign, assigns, hereby assign|assigns, irrevocably assign|assigns|transfer|transfers, transfer and assign")
}
