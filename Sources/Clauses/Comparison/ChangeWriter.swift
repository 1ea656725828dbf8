/// Says what became of a provision.
struct ChangeWriter {
    func added(_ finding: ClauseFinding) -> ProvisionChange {
        let effect: ProvisionChange.Effect = finding.isRisk ? .worse : finding.isProtection ? .better : .none
        return make(.new, effect, old: nil, new: finding, "new: " + what(finding))
    }

    func removed(_ finding: ClauseFinding) -> ProvisionChange {
        let effect: ProvisionChange.Effect = finding.isRisk ? .better : finding.isProtection ? .worse : .none
        return make(.gone, effect, old: finding, new: nil, "gone: " + what(finding))
    }

    func change(_ old: ClauseFinding, _ oldWords: ComparedWords, _ new: ClauseFinding, _ newWords: ComparedWords)
        -> ProvisionChange
    {
        let isReworded = oldWords.key != newWords.key
        let before = Room(old, oldWords)
        let after = Room(new, newWords)
        if before == after || !isReworded && old.severity == new.severity {
            let moved = !isReworded && old.section != new.section
            let how = isReworded ? "in other words" : moved ? "the same words under another heading" : "the same words"
            return make(.same, .none, old: old, new: new, "same: \(new.category.title), " + how)
        }
        let isWider = before < after
        let effect: ProvisionChange.Effect = new.bindsUser || new.polarity == .neutral ? .none : isWider ? .worse : .better
        return make(
            isWider ? .widened : .narrowed, effect, old: old, new: new,
            (isWider ? "widened: " : "narrowed: ") + "\(new.category.title), " + why(old, oldWords, new, newWords))
    }

    private func make(
        _ kind: ProvisionChange.Kind, _ effect: ProvisionChange.Effect, old: ClauseFinding?, new: ClauseFinding?,
        _ sentence: String
    ) -> ProvisionChange {
        let one = new ?? old
        let isReworded =
            old.map { old in new.map { ComparedWords($0.quote).key != ComparedWords(old.quote).key } ?? false } ?? false
        return ProvisionChange(
            kind: kind, effect: effect, old: old, new: new, sentence: sentence,
            isMoved: old != nil && new != nil && !isReworded && old?.section != new?.section, isReworded: isReworded,
            category: one?.category ?? .unilateralChange, polarity: one?.polarity ?? .neutral,
            severity: max(old?.severity ?? .low, new?.severity ?? .low))
    }

    /// What a provision of one text alone says.
    private func what(_ finding: ClauseFinding) -> String {
        if finding.bindsUser { return "a rule that binds you (\(finding.category.title))" }
        return switch finding.polarity {
        case .grant:
            finding.whatItAllows.isEmpty
                ? "a permission (\(finding.category.title))"
                : "the other side may \(finding.whatItAllows) (\(finding.category.title))"
        case .restriction:
            "a protection (\(finding.category.title)): " + (finding.limits.isEmpty ? "no limits named" : limits(finding))
        case .neutral: "a definition or a report (\(finding.category.title))"
        }
    }

    private func limits(_ finding: ClauseFinding) -> String {
        "with the limits " + finding.limits.map { "\"\($0)\"" }.joined(separator: ", ")
    }

    private func why(_ old: ClauseFinding, _ oldWords: ComparedWords, _ new: ClauseFinding, _ newWords: ComparedWords) -> String {
        if old.severity != new.severity {
            return "from \(old.severity.rawValue) (\(old.severityReason)) to \(new.severity.rawValue) (\(new.severityReason))"
        }
        let came = newWords.distinct.filter { !oldWords.contains($0) && $0.utf8.count > 3 }.sorted().prefix(6)
        let went = oldWords.distinct.filter { !newWords.contains($0) && $0.utf8.count > 3 }.sorted().prefix(6)
        var parts: [String] = []
        if !came.isEmpty { parts.append("words that came: " + came.joined(separator: ", ")) }
        if !went.isEmpty { parts.append("words that went: " + went.joined(separator: ", ")) }
        return parts.isEmpty ? "in its order of words" : parts.joined(separator: "; ")
    }
}
