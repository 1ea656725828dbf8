/// Decides which way a provision points, from the rules that matched and who is said not to do it.
enum PolarityReader {
    static func polarity(of candidate: Candidate, _ facts: SentenceFacts) -> Polarity {
        var weight: [Polarity: Double] = [:]
        for hit in candidate.hits {
            let weighs = hit.isClear ? 3 : hit.rule.strength == .strong ? 1.5 : 0.5
            weight[isDenied(hit) || isClaimedByYou(hit, facts) ? .restriction : hit.rule.polarity, default: 0] += weighs
        }
        let grant = weight[.grant] ?? 0
        let restriction = weight[.restriction] ?? 0
        // "Is it sold?" grants nothing, and an item under "Prohibited uses" forbids.
        if facts.isQuestion { return .neutral }
        if facts.says(.underRestrictions), !facts.says(.weMay) { return .restriction }
        switch candidate.category {
        case .noTrainingPromise, .optOut: return .restriction
        case .dataSale: return grant > restriction + 2 && !facts.hasOwn("NEG") ? .grant : .restriction
        case .compensationWaiver, .unilateralChange, .perpetualIrrevocable: return restriction > grant ? .restriction : .grant
        case .aiTraining:
            if facts.isDefinition || ((weight[.neutral] ?? 0) >= 3 && grant < 3 && restriction < 3) { return .neutral }
            if facts.word("noai", "noimageai") { return .restriction }
            return isTrainingLimited(candidate, facts, restriction) ? .restriction : .grant
        case .aggregatedData, .anonymisedData:
            if facts.isDefinition { return .neutral }
            return restriction > grant || facts.says(.disclosureLimited) || othersRefrain(candidate) ? .restriction : .grant
        case .thirdPartySharing:
            return restriction > grant || facts.says(.disclosureLimited) || othersRefrain(candidate) ? .restriction : .grant
        case .ownershipOfDerivatives:
            let isYours =
                restriction == grant && candidate.hits.contains { $0.agent.party == .you && $0.rule.polarity == .restriction }
            return restriction > grant || isYours || othersRefrain(candidate) ? .restriction : .grant
        case .usageTracking, .insightsAnalytics, .derivedData:
            if facts.isDefinition { return .neutral }
            return restriction > grant || othersRefrain(candidate) ? .restriction : .grant
        default: return restriction > grant || othersRefrain(candidate) ? .restriction : .grant
        }
    }

    private static func isTrainingLimited(_ candidate: Candidate, _ facts: SentenceFacts, _ restriction: Double) -> Bool {
        if facts.says(.bindsUser), restriction > 0 { return true }
        if facts.says(.underRestrictions), restriction > 0 || !facts.says(.weMay) { return true }
        guard restriction >= 3 else { return othersRefrain(candidate) }
        let plainGrant = candidate.hits.contains { $0.isClear && $0.rule.polarity == .grant && !$0.agent.isNegated }
        return !plainGrant || facts.says(.bindsUser) || facts.says(.weNegated)
    }

    /// A grant of passing on that is said of the other side with "not" is a limit: "the licensee may not transfer …".
    private static func isDenied(_ hit: RuleHit) -> Bool {
        guard hit.rule.polarity == .grant, hit.agent.isNegated, hit.agent.party == .we else { return false }
        return [.thirdPartySharing, .sublicense, .dataSale].contains(hit.rule.category)
    }

    /// "As between you and the company, you own the output": the nearest subject owns it, whoever else is named.
    private static func isClaimedByYou(_ hit: RuleHit, _ facts: SentenceFacts) -> Bool {
        guard hit.rule.category == .ownershipOfDerivatives, hit.rule.polarity == .grant, hit.agent.party == .you else {
            return false
        }
        return claims.contains(hit.rule.id) && facts.word("own", "owns")
            && !facts.word("assign", "assigns", "transfer", "transfers")
    }

    /// Rules that say who owns rather than who may adapt.
    private static let claims: Set<String> = ["own-derived", "own-theirs", "retain-own", "rights-to-data", "frame-owns-made"]

    /// "We will not …": most of what matched is said of the other side, and denied.
    private static func othersRefrain(_ candidate: Candidate) -> Bool {
        let denied = candidate.hits.count { $0.agent.party == .we && $0.agent.isNegated }
        return denied * 2 > candidate.hits.count
    }
}
