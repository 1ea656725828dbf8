/// Asks what would have to be otherwise for another verdict, by asking the rules again.
struct Counterfactuals {
    /// More lines are not read.
    static let most = 5

    private let question: ScopeCase
    private let judgement: Judgement
    private let parts: [Part]
    private let cited: [PlacedTerm]

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
            try nearest(), try metConditions(), try parties(), try otherDays(), try objects(), try words(),
        ] {
            for change in candidates
            where change.verdict != judgement.verdict && !changes.contains(where: { $0.condition == change.condition }) {
                changes.append(change)
            }
        }
        return Array(changes.prefix(Self.most))
    }

    private func verdict(_ change: (inout ScopeCase) -> Void) throws(ProvenanceError) -> Verdict {
        var other = question
        change(&other)
        return try other.judge().judgement.verdict
    }

    // MARK: - What is open

    private func openConditions() throws(ProvenanceError) -> [Change] {
        let names = judgement.open.compactMap { point -> String? in
            guard case .condition(_, let name) = point else { return nil }
            return name
        }
        return try conditions(names.canonical, [true, false])
    }

    private func conditions(_ names: [String], _ values: [Bool]) throws(ProvenanceError) -> [Change] {
        var changes = [Change]()
        for name in names {
            for isMet in values {
                let verdict = try verdict { $0.use.conditions[name] = isMet }
                changes.append(
                    Change(
                        condition: "if “\(name)” is \(isMet ? "" : "not ")met", verdict: verdict,
                        settledBy: "the page, setting, order form or message that shows whether it is"))
            }
        }
        return changes
    }

    private func openFacts() throws(ProvenanceError) -> [Change] {
        let open = Set(
            judgement.open.compactMap { point -> Dimension? in
                guard case .fact(_, let dimension) = point else { return nil }
                return dimension
            })
        var changes = [Change]()
        for dimension in open.sorted(by: { $0.position < $1.position }) { changes += try values(of: dimension) }
        return changes
    }

    private func values(of dimension: Dimension) throws(ProvenanceError) -> [Change] {
        switch dimension {
        case .action:
            let wider = question.use.action.value ?? .any
            let narrower = Action.allCases.filter { $0 != wider && wider.covers($0) && $0 != .any }
            return try vary("action", narrower, "a technical description, a paper or a release note of what was made") {
                $0.action = .known($1)
            }
        case .object:
            return try vary(
                "object", UseObject.allCases, "a description of what was copied in: the files, or only data about them"
            ) {
                $0.object = .known($1)
            }
        case .purpose:
            let purposes = Purpose.allCases.filter { $0 != .any }
            return try vary("purpose", purposes, "an announcement, a product page or an answer that says what it was for") {
                $0.purpose = .known($1)
            }
        case .recipient:
            let recipients = Recipient.allCases.filter { $0 != .any }
            return try vary("recipient", recipients, "a list of recipients, or a contract with one") { $0.recipient = .known($1) }
        case .form:
            return try vary("form", DataForm.allCases, "a description of the data as it was used or handed on") {
                $0.form = .known($1)
            }
        case .party: return try parties()
        case .time, .reading, .condition: return []
        }
    }

    /// Tries each value of a field, and groups those that come to the same verdict.
    private func vary<Word: VocabularyWord>(
        _ field: String, _ values: [Word], _ settledBy: String, _ set: (inout UseFact, Word) -> Void
    ) throws(ProvenanceError) -> [Change] {
        var groups = [Verdict: [Word]]()
        for value in values { groups[try verdict { set(&$0.use, value) }, default: []].append(value) }
        let largest = groups.max { ($0.value.count, $1.key.gravity) < ($1.value.count, $0.key.gravity) }?.key
        var changes = [Change]()
        for (verdict, words) in groups.sorted(by: { $0.key.gravity < $1.key.gravity }) {
            let names = words.filter { word in word.parent.map { !words.contains($0) } ?? true }.map(\.rawValue)
            let isRest = verdict == largest && groups.count > 1 && names.count > 3
            let condition =
                isRest ? "if the \(field) was anything else" : "if the \(field) was \(names.joined(separator: " or "))"
            changes.append(Change(condition: condition, verdict: verdict, settledBy: settledBy))
        }
        // “Anything else” only makes sense after what it is not.
        return changes.filter { !$0.condition.hasSuffix("anything else") }
            + changes.filter { $0.condition.hasSuffix("anything else") }
    }

    private func readings() throws(ProvenanceError) -> [Change] {
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

    private func rankings() throws(ProvenanceError) -> [Change] {
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

    private func revisions() throws(ProvenanceError) -> [Change] {
        var changes = [Change]()
        for point in judgement.open.sorted(by: { $0.name < $1.name }) {
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
                        verdict: verdict, settledBy: "a notice, a log-in record, a signature or a reply from that time"))
            }
        }
        return changes
    }

    private func survival() throws(ProvenanceError) -> [Change] {
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
    private func days() throws(ProvenanceError) -> [Change] {
        guard parts.count > 1 else { return [] }
        if case .span = question.use.days { return [] }
        return parts.map { part in
            Change(
                condition: "if the day is \(part.period.words)", verdict: part.judgement.verdict,
                settledBy: "a dated capture, log, release note or message")
        }
    }

    // MARK: - What is known

    /// The use as the nearest permission would have it.
    private func nearest() throws(ProvenanceError) -> [Change] {
        guard judgement.verdict == .exceedsScope, let day = parts.first?.period.first else { return [] }
        var best: (term: Term, failing: [Dimension])?
        for placed in cited where placed.term.effect == .permit {
            guard let link = question.links.first(where: { $0.agreement == placed.key.agreement }),
                let agreement = question.agreements[placed.key.agreement]
            else { continue }
            let situation = Situation(question.use, under: agreement, receivedBy: link.party)
            let failing = TermMatch(placed.term, situation, on: day, agreementEnds: nil).failing.filter { $0 != .time }
            if best.map({ failing.count < $0.failing.count }) ?? true { best = (placed.term, failing) }
        }
        guard let (term, failing) = best, !failing.isEmpty else { return [] }
        let words = failing.compactMap { dimension in term.words(of: dimension).map { "the \(dimension.rawValue) \($0)" } }
        let verdict = try verdict { $0.use.take(failing, from: term) }
        return [
            Change(
                condition: "if it had kept to \(term.id): \(words.joined(separator: ", "))", verdict: verdict,
                settledBy: "evidence that the use was narrower than recorded")
        ]
    }

    private func metConditions() throws(ProvenanceError) -> [Change] {
        var changes = [Change]()
        for name in Set(cited.flatMap { $0.term.unless + $0.term.requires }).canonical {
            guard let isMet = question.use.conditions[name] else { continue }
            changes += try conditions([name], [!isMet])
        }
        return changes
    }

    private func parties() throws(ProvenanceError) -> [Change] {
        guard judgement.verdict == .otherParty || judgement.open.contains(where: \.isAboutTheParty) else { return [] }
        let relations = Relation.allCases.filter { $0 != .unknown && $0 != .stranger }
        return try vary("one who acted", relations, "a company register, an imprint, or a contract between the two") {
            $0.relation = .known($1)
        }
    }

    /// Other days on which other words were in force.
    private func otherDays() throws(ProvenanceError) -> [Change] {
        guard judgement.verdict.side != .open || judgement.verdict == .silent, let now = parts.first?.period.first else {
            return []
        }
        var whole = question
        whole.use.days = .unknown
        whole.use.onRecord?.claimed = nil
        var changes = [Change]()
        for period in whole.periods where !(period.first...max(period.first, period.last)).contains(now) {
            let verdict = try verdict { $0.use.days = .on(period.first) }
            let words = period.first > now ? "on or after \(period.first)" : "on or before \(period.last)"
            changes.append(
                Change(
                    condition: "if the day was \(words)", verdict: verdict,
                    settledBy: "a dated capture, log, release note or message"))
        }
        return changes
    }

    /// The same act on another object: the gap in which most surprises lie.
    private func objects() throws(ProvenanceError) -> [Change] {
        guard judgement.verdict != .noAgreement, let object = question.use.object.value else { return [] }
        return try vary(
            "object", UseObject.allCases.filter { $0 != object },
            "a description of what was copied in: the files, or only data about them"
        ) { $0.object = .known($1) }
    }

    /// What no fact can change, because it is words that are missing.
    private func words() throws(ProvenanceError) -> [Change] {
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
            let verdict = try verdict { $0.links = [LinkFact(agreement: handle, party: by, delivered: $0.use.days.first)] }
            changes.append(
                Change(
                    condition: "if this work was delivered under \(handle)", verdict: verdict,
                    settledBy: "a delivery note, an upload record or a message with the files"))
        }
        changes.append(
            Change(
                condition: "if an agreement with \(question.use.by) about this work is found", verdict: nil,
                settledBy: "a contract, terms accepted at sign-up, or a message that gives permission"))
        return changes
    }
}
