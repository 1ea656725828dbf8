/// What would have to be otherwise than the record has it.
extension Counterfactuals {
    /// The use as the nearest permission would have it.
    func nearest() throws(ProvenanceError) -> [Change] {
        guard judgement.verdict == .exceedsScope, let day = parts.first?.period.first else { return [] }
        var best: (term: Term, failing: [Dimension])?
        for placed in cited where placed.term.effect == .permit {
            guard let link = question.links.first(where: { $0.agreement == placed.key.agreement }),
                let agreement = question.agreements[placed.key.agreement]
            else { continue }
            let situation = Situation(question.use, among: agreement.everyParty, receivedBy: link.party)
            let failing = TermMatch(placed.term, situation, on: day, agreementEnds: nil).failing.filter { $0 != .time }
            if best.map({ failing.count < $0.failing.count }) ?? true { best = (placed.term, failing) }
        }
        guard let (term, failing) = best, !failing.isEmpty else { return [] }
        let words = failing.compactMap { dimension in term.words(of: dimension).map { "\(dimension.rawValue) \($0)" } }
        let verdict = try verdict { $0.use.take(failing, from: term) }
        return [
            Change(
                condition: "if it had been what \(term.id) permits (\(words.joined(separator: ", ")))", verdict: verdict,
                settledBy: "evidence that the use was narrower than recorded")
        ]
    }

    func metConditions() throws(ProvenanceError) -> [Change] {
        var changes = [Change]()
        for name in Set(cited.flatMap { $0.term.unless + $0.term.requires }).canonical {
            guard let isMet = question.use.conditions[name] else { continue }
            changes += try conditions([name], [!isMet])
        }
        return changes
    }

    func parties() throws(ProvenanceError) -> [Change] {
        guard judgement.verdict == .otherParty || judgement.open.contains(where: \.isAboutTheParty) else { return [] }
        let relations = Relation.allCases.filter { $0 != .unknown && $0 != .stranger }
        return try vary("one who acted", relations, Dimension.party.settledBy) {
            $0.relation = .known($1)
        }
    }

    /// Other days on which other words were in force.
    func otherDays() throws(ProvenanceError) -> [Change] {
        guard judgement.verdict.side != .open || judgement.verdict == .silent, !parts.isEmpty else {
            return []
        }
        var whole = question
        whole.use.days = .unknown
        whole.use.onRecord?.claimed = nil
        // Days in a row on which the same comes out are one stretch.
        var stretches = [(period: Period, verdict: Verdict)]()
        let periods = whole.periods
        for period in periods {
            let verdict = try verdict { $0.use.days = .on(period.first) }
            if let last = stretches.last, last.verdict == verdict {
                stretches[stretches.count - 1].period.last = period.last
            } else {
                stretches.append((period, verdict))
            }
        }
        return stretches.filter { $0.verdict != judgement.verdict }.map { stretch in
            let (first, last) = (stretch.period.first, stretch.period.last)
            let words =
                if first == periods.first?.first {
                    "on or before \(last)"
                } else if last == periods.last?.last {
                    "on or after \(first)"
                } else {
                    first == last ? "\(first)" : "from \(first) to \(last)"
                }
            return Change(condition: "if the day was \(words)", verdict: stretch.verdict, settledBy: OpenPoint.daySettledBy)
        }
    }

    /// The same act on another object: the gap in which most surprises lie.
    func objects() throws(ProvenanceError) -> [Change] {
        guard judgement.verdict != .noAgreement, let object = question.use.object.value else { return [] }
        // The work and data made from it are always confused; the others matter where some words speak of them.
        let linked = Set(question.links.map(\.agreement)).compactMap { question.agreements[$0] }
        let spoken = linked.flatMap { $0.terms + $0.revisions.flatMap(\.terms) }.flatMap(\.objects)
        let others = UseObject.allCases.filter { $0 != object && ($0 == .work || $0 == .derived || spoken.contains($0)) }
        return try vary("object", others, Dimension.object.settledBy) {
            $0.object = .known($1)
        }
    }

    /// The limits that a permitted use has kept.
    func limits() throws(ProvenanceError) -> [Change] {
        guard judgement.verdict == .withinScope else { return [] }
        var changes = [Change]()
        for dimension in [Dimension.purpose, .recipient, .form]
        where cited.contains(where: { $0.term.words(of: dimension) != nil }) {
            changes += try values(of: dimension)
        }
        return changes
    }

    /// What no fact can change, because it is words that are missing.
    func words() throws(ProvenanceError) -> [Change] {
        switch judgement.verdict {
        case .silent:
            return [
                Change(
                    condition:
                        "if the agreement, or another document it refers to, has words about this that are not recorded as a term",
                    verdict: nil, settledBy: "the whole document, read again, and every document it refers to")
            ]
        case .noAgreement: return try missingLinks()
        default: return []
        }
    }

    private func missingLinks() throws(ProvenanceError) -> [Change] {
        var changes = [Change]()
        for handle in question.agreements.keys.canonical where question.agreements[handle]?.party(question.use.by) != nil {
            let by = question.use.by
            let isDeclined = question.agreements[handle]?.decision == .declined
            let verdict = try verdict {
                $0.agreements[handle]?.decision = .accepted
                $0.links = [LinkFact(agreement: handle, party: by, delivered: $0.use.days.first)]
            }
            changes.append(
                Change(
                    condition: isDeclined
                        ? "if \(handle), which its owner declined, was agreed to and this work was delivered under it"
                        : "if this work was delivered under \(handle)", verdict: verdict,
                    settledBy: isDeclined ? OpenPoint.decisionSettledBy : OpenPoint.deliverySettledBy))
        }
        changes.append(
            Change(
                condition: "if an agreement with \(question.use.by) about this work is found", verdict: nil,
                settledBy: "a contract, terms accepted at sign-up, or a message that gives permission"))
        return changes
    }
}
