/// Asks what would have to be otherwise for another verdict, by asking the rules again.
struct Counterfactuals {
    /// More lines are not read.
    static let most = 5

    let question: ScopeCase
    let judgement: Judgement
    let parts: [Part]
    let cited: [PlacedTerm]

    init(_ question: ScopeCase, _ judgement: Judgement, _ parts: [Part]) {
        self.question = question
        self.judgement = judgement
        self.parts = parts
        cited = judgement.cites.sorted().compactMap(question.term)
    }

    /// The changes that matter, what is open before what is known, at most five.
    func changes() throws(ProvenanceError) -> [Change] {
        var changes = [Change]()
        for candidates in [
            try openConditions(), try openFacts(), try readings(), try rankings(), try revisions(), try survival(), try days(),
            try nearest(), try metConditions(), try parties(), try objects(), try limits(), try otherDays(), try words(),
        ] {
            for change in candidates
            where change.verdict != judgement.verdict && !changes.contains(where: { $0.condition == change.condition }) {
                changes.append(change)
            }
        }
        return Array(changes.prefix(Self.most))
    }

    func verdict(_ change: (inout ScopeCase) -> Void) throws(ProvenanceError) -> Verdict {
        var other = question
        change(&other)
        return try other.judge().judgement.verdict
    }

    // MARK: - What is open

    func openConditions() throws(ProvenanceError) -> [Change] {
        let names = judgement.open.compactMap { point -> String? in
            guard case .condition(_, let name) = point else { return nil }
            return name
        }
        return try conditions(names.canonical, [true, false])
    }

    func conditions(_ names: [String], _ values: [Bool]) throws(ProvenanceError) -> [Change] {
        var changes = [Change]()
        for name in names {
            for isMet in values {
                let verdict = try verdict { $0.use.conditions[name] = isMet }
                changes.append(
                    Change(
                        condition: "if “\(name)” is \(isMet ? "" : "not ")met", verdict: verdict,
                        settledBy: OpenPoint.conditionSettledBy))
            }
        }
        return changes
    }

    func openFacts() throws(ProvenanceError) -> [Change] {
        let open = Set(
            judgement.open.compactMap { point -> Dimension? in
                guard case .fact(_, let dimension) = point else { return nil }
                return dimension
            })
        var changes = [Change]()
        for dimension in open.sorted(by: { $0.position < $1.position }) { changes += try values(of: dimension) }
        return changes
    }

    func values(of dimension: Dimension) throws(ProvenanceError) -> [Change] {
        switch dimension {
        case .action:
            let wider = question.use.action.value ?? .any
            let narrower = Action.allCases.filter { $0 != wider && wider.covers($0) && $0 != .any }
            return try vary("action", narrower, dimension.settledBy) {
                $0.action = .known($1)
            }
        case .object:
            return try vary(
                "object", UseObject.allCases, dimension.settledBy
            ) {
                $0.object = .known($1)
            }
        case .purpose:
            let purposes = Purpose.allCases.filter { $0 != .any }
            return try vary("purpose", purposes, dimension.settledBy) {
                $0.purpose = .known($1)
            }
        case .recipient:
            let recipients = Recipient.allCases.filter { $0 != .any }
            return try vary("recipient", recipients, dimension.settledBy) { $0.recipient = .known($1) }
        case .form:
            return try vary("form", DataForm.allCases, dimension.settledBy) {
                $0.form = .known($1)
            }
        case .party: return try parties()
        case .time, .reading, .condition: return []
        }
    }

    /// Tries each value of a field, and groups those that come to the same verdict.
    func vary<Word: VocabularyWord>(
        _ field: String, _ values: [Word], _ settledBy: String, _ set: (inout UseFact, Word) -> Void
    ) throws(ProvenanceError) -> [Change] {
        var groups = [Verdict: [Word]]()
        for value in values { groups[try verdict { set(&$0.use, value) }, default: []].append(value) }
        let largest = groups.max { ($0.value.count, $1.key.gravity) < ($1.value.count, $0.key.gravity) }?.key
        var changes = [Change]()
        for (verdict, words) in groups.sorted(by: { $0.key.gravity < $1.key.gravity }) {
            let names = Self.names(words)
            let isRest = verdict == largest && groups.count > 1 && names.count > 3
            let condition =
                isRest ? "if the \(field) was anything else" : "if the \(field) was \(names.joined(separator: " or "))"
            changes.append(Change(condition: condition, verdict: verdict, settledBy: settledBy))
        }
        // “Anything else” only makes sense after what it is not.
        return changes.filter { !$0.condition.hasSuffix("anything else") }
            + changes.filter { $0.condition.hasSuffix("anything else") }
    }

    /// The words of a group, without those that a wider word of the group covers; of a chain, from where on.
    private static func names<Word: VocabularyWord>(_ words: [Word]) -> [String] {
        guard Word.group == .recipient else {
            return words.filter { word in word.parent.map { !words.contains($0) } ?? true }.map(\.rawValue)
        }
        let lowest = words.filter { word in !words.contains { $0.parent == word } }
        return lowest.map { word in words.count > 1 ? "\(word.rawValue) or wider" : word.rawValue }
    }

    func readings() throws(ProvenanceError) -> [Change] {
        var changes = [Change]()
        for placed in cited where placed.term.reading == .contested {
            let name = "the words of \(placed.term.id)"
            let settledBy = "what both sides wrote or did about these words, or a person who decides how to read them"
            let reaches = try verdict { $0.edit(placed.key) { $0.reading = .express } }
            changes.append(Change(condition: "if \(name) are read to reach this", verdict: reaches, settledBy: settledBy))
            let without = try verdict { $0.remove(placed.key) }
            changes.append(Change(condition: "if \(name) are read not to reach this", verdict: without, settledBy: settledBy))
        }
        return changes
    }

    func rankings() throws(ProvenanceError) -> [Change] {
        var changes = [Change]()
        let settledBy = "words that say which goes first, or a person who decides"
        for point in judgement.open.sorted(by: { $0.name < $1.name }) {
            switch point {
            case .unranked(let pair):
                let permission = try verdict {
                    $0.edit(pair.permission) { $0.notwithstanding = ($0.notwithstanding + [pair.ban.id]).canonical }
                }
                changes.append(
                    Change(
                        condition: "if \(pair.permission.id) goes before \(pair.ban.id)", verdict: permission,
                        settledBy: settledBy))
                let ban = try verdict { $0.edit(pair.permission) { $0.subjectTo = ($0.subjectTo + [pair.ban.id]).canonical } }
                changes.append(
                    Change(condition: "if \(pair.ban.id) goes before \(pair.permission.id)", verdict: ban, settledBy: settledBy))
            case .agreements(let one, let other):
                for (first, second) in [(one, other), (other, one)] {
                    let verdict = try verdict { $0.put(first, before: second) }
                    changes.append(
                        Change(
                            condition: "if \(first) goes before \(second)", verdict: verdict,
                            settledBy: "an order-of-precedence clause in either agreement"))
                }
            default: break
            }
        }
        return changes
    }

    func revisions() throws(ProvenanceError) -> [Change] {
        var changes = [Change]()
        for point in judgement.open.sorted(by: { $0.name < $1.name }) {
            if case .decision(let handle) = point {
                for decision in [Decision.accepted, .declined] {
                    let verdict = try verdict { question in
                        question.agreements[handle]?.decision = decision
                        if decision == .declined { question.links.removeAll { $0.agreement == handle } }
                    }
                    changes.append(
                        Change(
                            condition: "if \(handle) was \(decision.rawValue)", verdict: verdict,
                            settledBy: "the owner's own decision, or conduct that shows it"))
                }
            }
            guard case .revision(let handle, let id) = point else { continue }
            for isAccepted in [true, false] {
                let verdict = try verdict { question in
                    guard let index = question.agreements[handle]?.revisions.firstIndex(where: { $0.id == id }) else { return }
                    question.agreements[handle]?.revisions[index].acceptance = isAccepted ? .accepted(on: nil) : .refused
                    if isAccepted { question.agreements[handle]?.revisions[index].reach = .all }
                }
                changes.append(
                    Change(
                        condition:
                            "if revision \(id) of \(handle) \(isAccepted ? "was accepted and reaches this" : "was not accepted, or does not reach this")",
                        verdict: verdict, settledBy: OpenPoint.revisionSettledBy))
            }
        }
        return changes
    }

    func survival() throws(ProvenanceError) -> [Change] {
        var changes = [Change]()
        for point in judgement.open.sorted(by: { $0.name < $1.name }) {
            guard case .fact(let key, .time) = point else { continue }
            for after in [AfterEnd.survives, .ends] {
                let verdict = try verdict { $0.edit(key) { $0.after = after } }
                changes.append(
                    Change(
                        condition: "if \(key.id) \(after == .survives ? "goes on after" : "ended with") the agreement",
                        verdict: verdict,
                        settledBy: "a survival clause, or words about what ends when the agreement does"))
            }
        }
        return changes
    }

    /// The periods of the use, each by itself.
    func days() throws(ProvenanceError) -> [Change] {
        guard parts.count > 1 else { return [] }
        if case .span = question.use.days { return [] }
        let isOpen = question.use.days == .unknown
        return parts.enumerated().map { index, part in
            let period = part.period
            let days: String =
                if isOpen, index == 0 {
                    "on or before \(period.last)"
                } else if isOpen, index == parts.count - 1 {
                    "on or after \(period.first)"
                } else {
                    period.first == period.last ? "\(period.first)" : "from \(period.first) to \(period.last)"
                }
            return Change(
                condition: "if the day was \(days)", verdict: part.judgement.verdict,
                settledBy: OpenPoint.daySettledBy)
        }
    }
}
