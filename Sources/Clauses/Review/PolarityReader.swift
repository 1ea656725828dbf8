/// Decides which way a provision points, from the rules that matched and who is said not to do it.
enum PolarityReader {
    static func polarity(of candidate: Candidate, _ facts: SentenceFacts) -> Polarity {
        var weight: [Polarity: Double] = [:]
        for hit in candidate.hits {
            weight[hit.rule.polarity, default: 0] += hit.isClear ? 3 : hit.rule.strength == .strong ? 1.5 : 0.5
        }
        let grant = weight[.grant] ?? 0
        let restriction = weight[.restriction] ?? 0
        switch candidate.category {
        case .noTrainingPromise, .optOut: return .restriction
        case .dataSale: return grant > restriction + 2 && !facts.hasOwn("NEG") ? .grant : .restriction
        case .compensationWaiver, .unilateralChange, .perpetualIrrevocable: return restriction > grant ? .restriction : .grant
        case .aiTraining:
            if (weight[.neutral] ?? 0) >= 3, grant < 3, restriction < 3 { return .neutral }
            return isTrainingLimited(candidate, facts, restriction) ? .restriction : .grant
        case .usageTracking, .aggregatedData, .anonymisedData, .insightsAnalytics, .derivedData:
            if facts.isDefinition { return .neutral }
            return restriction > grant || othersRefrain(candidate) ? .restriction : .grant
        default: return restriction > grant || othersRefrain(candidate) ? .restriction : .grant
        }
    }

    private static func isTrainingLimited(_ candidate: Candidate, _ facts: SentenceFacts, _ restriction: Double) -> Bool {
        if facts.says(.bindsUser) || facts.says(.underRestrictions), restriction > 0 { return true }
        guard restriction >= 3 else { return othersRefrain(candidate) }
        let plainGrant = candidate.hits.contains { $0.isClear && $0.rule.polarity == .grant && !$0.agent.isNegated }
        return !plainGrant || facts.says(.bindsUser) || facts.says(.weNegated)
    }

    /// "We will not …": most of what matched is said of the other side, and denied.
    private static func othersRefrain(_ candidate: Candidate) -> Bool {
        let denied = candidate.hits.count { $0.agent.party == .we && $0.agent.isNegated }
        return denied * 2 > candidate.hits.count
    }
}
