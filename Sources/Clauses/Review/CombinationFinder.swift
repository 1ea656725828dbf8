/// Finds provisions that together reach further than each alone.
struct CombinationFinder {
    let findings: [ClauseFinding]

    func combinations() -> [Review.Combination] {
        var found: [Review.Combination] = []
        func add(_ code: String, _ sentence: String, _ parts: [Int]?...) {
            let all = parts.compactMap { $0 }
            guard all.count == parts.count, all.allSatisfy({ !$0.isEmpty }) else { return }
            found.append(
                Review.Combination(code: code, sentence: sentence, findings: Array(Set(all.flatMap { $0.prefix(3) })).sorted()))
        }
        let derived = grants(.insightsAnalytics) + grants(.derivedData) + grants(.aggregatedData) + grants(.anonymisedData)
        let lasting = grants(.perpetualIrrevocable)
        let unlimited = indexes { $0.polarity == .grant && $0.wording != .maybe && Self.isUnlimited($0.quote) }
        add(
            "insights-any-purpose-survive",
            "Insights or derived data, for any purpose, and a permission that does not end: together they outlive the agreement and reach any product.",
            derived, unlimited, lasting)
        add(
            "aggregated-third-parties",
            "Pooled data and passing on to others: together they allow a data set that includes you to be given or sold away.",
            grants(.aggregatedData), grants(.thirdPartySharing) + grants(.dataSale))
        add(
            "improvement-sublicence",
            "Improvement without an end and a right to sublicense: together others may use your work to improve their services.",
            grants(.serviceImprovement), grants(.sublicense))
        add(
            "training-lasting",
            "Training and a permission that does not end: what was learned stays after you have left.",
            grants(.aiTraining), lasting)
        let deletion = indexes { $0.category == .perpetualIrrevocable && $0.polarity == .grant && Self.namesDeletion($0.quote) }
        add("outlives-deletion", "The permission or copies outlive deletion of the work or the end of the account.", deletion)
        add(
            "changing-words",
            "The words can be changed by the other side alone, so every limit above holds only until then.",
            grants(.unilateralChange).filter { findings[$0].severity > .low },
            indexes { $0.polarity == .restriction && !$0.bindsUser })
        return found
    }

    private func indexes(_ matches: (ClauseFinding) -> Bool) -> [Int] { findings.indices.filter { matches(findings[$0]) } }

    private func grants(_ category: ClauseCategory) -> [Int] {
        indexes { $0.category == category && $0.polarity == .grant && !$0.bindsUser }
    }

    private static func isUnlimited(_ quote: String) -> Bool {
        let words = quote.lowercased()
        return ["any purpose", "any lawful", "any business purpose", "all purposes", "any manner"].contains { words.contains($0) }
    }

    private static func namesDeletion(_ quote: String) -> Bool {
        let words = quote.lowercased()
        return ["delet", "remov", "terminat", "stop using", "close your account", "backup"].contains { words.contains($0) }
    }
}
