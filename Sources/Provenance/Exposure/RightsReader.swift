/// Reads from an agreement which derived-data actions it lets a party do on a day, by asking the rules that judge uses.
///
/// For every permission and every column it speaks of, concrete uses are put to ``AgreementJudge``: so exposure and assessment can
/// never say different things about the same words.
struct RightsReader {
    private let agreement: AgreementTerms
    private let day: CalendarDay
    private let situation: Situation
    private let variants: [WordsInForce]
    /// The terms in force under any assumption, each once.
    private let current: [PlacedTerm]
    private let bansStatePurposes: Bool
    private let bansStateForms: Bool

    init(
        _ agreement: AgreementTerms, party: String, deliveredOn delivered: CalendarDay?, on day: CalendarDay
    ) throws(ProvenanceError) {
        self.agreement = agreement
        self.day = day
        variants = try WordsInForce.all(of: agreement, deliveredOn: delivered, on: day)
        // Who is a party is asked of the words in force; where it is open who joined, the handle itself decides.
        situation = Situation(
            UseFact(by: party, action: .unknown, object: .unknown, days: .on(day)),
            among: variants.first?.parties ?? agreement.parties,
            receivedBy: party)
        var keys = Set<TermKey>()
        current = variants.flatMap(\.terms).filter { keys.insert($0.key).inserted }
        let bans = current.map(\.term).filter { $0.effect == .forbid }
        bansStatePurposes = bans.contains { $0.purposes != nil }
        bansStateForms = bans.contains { $0.form != nil }
    }

    /// The last day of the agreement, as far as it is settled: also one that is on record and still to come.
    var agreementEnds: CalendarDay? {
        let days = Set(variants.map { $0.end?.last })
        let coming = agreement.revisions.filter { $0.ending != nil && $0.from > day }.compactMap(\.until)
        return ((days.count == 1 ? days.first.flatMap { $0 } : nil).map { coming + [$0] } ?? coming).min()
    }

    /// What the words in force rule out.
    func bans() -> [DerivedBan] {
        guard day >= agreement.dates.from else { return [] }
        return current.compactMap { placed in
            let actions = ExposureCategory.columns.filter { forbids($0, by: placed.term) }
            guard !actions.isEmpty else { return nil }
            return DerivedBan(
                agreement: agreement.handle, revision: placed.key.revision, term: placed.term, actions: actions, key: placed.key)
        }
    }

    /// The rights under the present words, and those that earlier words gave and later ones took away.
    func rights() -> [DerivedRight] {
        var rights = current.compactMap { placed in
            right(placed, end: RightEnd(placed.term, agreementEnds: agreementEnds)) { state(of: $0, under: placed.term) }
        }
        let keys = Set(current.map(\.key))
        let first = agreement.terms.map { PlacedTerm($0, agreement: agreement.handle, revision: AgreementTerms.firstRevision) }
        let later = agreement.revisions.flatMap { revision in
            revision.from <= day && revision.acceptance != .refused
                ? revision.terms.map { PlacedTerm($0, agreement: agreement.handle, revision: revision.id) } : []
        }
        for placed in first + later where !keys.contains(placed.key) {
            guard let gone = replaced(placed) else { continue }
            if let right = right(placed, end: .on(gone), { _ in .ended }) { rights.append(right) }
        }
        return rights.sorted { $0.key < $1.key }
    }

    /// What the words say of each column: the strongest of its permissions, else what forbids it.
    func states(from rights: [DerivedRight]) -> [Action: RightState] {
        var states = [Action: RightState]()
        for action in ExposureCategory.columns {
            var state = rights.compactMap { $0.states[action] }.max() ?? .silent
            if state < .forbidden, day >= agreement.dates.from, forbids(action) { state = .forbidden }
            states[action] = state
        }
        return states
    }

    private func right(
        _ placed: PlacedTerm, end: RightEnd, _ state: (Action) -> RightState?
    ) -> DerivedRight? {
        let term = placed.term
        guard term.effect == .permit else { return nil }
        var states = [Action: RightState]()
        for action in ExposureCategory.columns where term.actions.contains(where: { $0.covers(action) }) {
            states[action] = state(action)
        }
        guard !states.isEmpty else { return nil }
        let revision = agreement.revisions.first { $0.id == placed.key.revision }
        let since = max(revision?.from ?? agreement.dates.from, term.from ?? agreement.dates.from)
        return DerivedRight(
            agreement: agreement.handle, revision: placed.key.revision, term: term, states: states, since: since, end: end,
            key: placed.key)
    }

    /// The last day of words that later words have taken away.
    private func replaced(_ placed: PlacedTerm) -> CalendarDay? {
        agreement.revisions.sorted(by: Revision.comesBefore)
            .first { $0.from <= day && $0.acceptance != .refused && $0.replaces.contains(placed.key.id) }?.from.previous
    }

    /// What comes of an action that a permission speaks of; nil where it speaks of no data.
    private func state(of action: Action, under term: Term) -> RightState? {
        var states = [RightState]()
        for object in term.objects {
            guard let (verdict, isWhole) = verdict(on: action, object, under: term) else { continue }
            switch verdict {
            case .withinScope: states.append(DerivedRight.isLimited(term) || !isWhole ? .limited : .permitted)
            case .undetermined: states.append(.open)
            case .prohibited: states.append(.forbidden)
            case .notInForce: states.append(hasBegun(term) ? .ended : .notBegun)
            case .exceedsScope, .silent, .otherParty, .noAgreement: states.append(.silent)
            }
        }
        // What its owner has not agreed to yet, nobody holds for certain.
        return agreement.decision == .pending && states.contains(where: \.isHeld) ? .open : states.max()
    }

    private func hasBegun(_ term: Term) -> Bool { day >= max(agreement.dates.from, term.from ?? agreement.dates.from) }

    /// The best verdict that a concrete use of a kind can get, and whether the very first one asked about got it: then no ban takes a
    /// part of the permission away.
    private func verdict(
        on action: Action, _ object: UseObject, under term: Term
    ) -> (verdict: Verdict, isWhole: Bool)? {
        guard let purposes = purposes(for: action, object, under: term) else { return nil }
        guard hasBegun(term) else { return (.notInForce, true) }
        var best: Verdict?
        var isFirst = true
        for purpose in purposes {
            for recipient in recipients(for: action, under: term) {
                for form in forms(under: term) {
                    var use = situation
                    (use.action, use.object, use.purpose, use.recipient, use.form) = (action, object, purpose, recipient, form)
                    let verdict = judge(use)
                    if verdict == .withinScope { return (verdict, isFirst) }
                    isFirst = false
                    if best.map({ Self.hope(in: verdict) > Self.hope(in: $0) }) ?? true { best = verdict }
                }
            }
        }
        return best.map { ($0, true) }
    }

    private func judge(_ use: Situation) -> Verdict {
        let verdicts = Set(
            variants.map { AgreementJudge($0.terms, use, on: day, agreementEnds: $0.end).judge().verdict })
        return verdicts.count == 1 ? verdicts.first ?? .undetermined : .undetermined
    }

    private static func hope(in verdict: Verdict) -> Int {
        switch verdict {
        case .withinScope: 4
        case .undetermined: 3
        case .notInForce: 2
        case .prohibited: 1
        case .exceedsScope, .silent, .otherParty, .noAgreement: 0
        }
    }

    // MARK: - Concrete uses

    /// The purposes to ask about; nil where the permission is about the work itself and not about data.
    ///
    /// Handing on the work is what every platform does. It concerns derived data where it may be done for the data's sake.
    private func purposes(for action: Action, _ object: UseObject, under term: Term) -> [Purpose?]? {
        let stated = term.purposes ?? [.any]
        if object == .work, action.isTransfer {
            let data: [Purpose] = [.developAI, .commercialiseData].filter { purpose in stated.contains { $0.covers(purpose) } }
            return data.isEmpty ? nil : data
        }
        guard bansStatePurposes else { return stated }
        let narrowest = Purpose.allCases.filter { purpose in
            purpose.children.isEmpty && stated.contains { $0.covers(purpose) }
        }
        return stated + narrowest
    }

    private func recipients(for action: Action, under term: Term) -> [Recipient?] {
        let all: [Recipient] = action.isTransfer ? [.partners, .`public`, .processors, .affiliates] : [.`self`]
        guard let stated = term.recipients else { return all }
        // Where the words let nobody else have it, nothing is handed on, whatever they call it.
        return all.filter { recipient in stated.contains { $0.covers(recipient) } }
    }

    private func forms(under term: Term) -> [DataForm?] {
        let stated = term.form ?? [.aggregated, .deIdentified, .individual]
        return bansStateForms ? stated : Array(stated.prefix(1))
    }

    /// Whether words in force rule an action out on data of any kind.
    private func forbids(_ action: Action) -> Bool { current.contains { forbids(action, by: $0.term) } }

    /// Whether a ban rules an action out, and nothing in force lifts it.
    private func forbids(_ action: Action, by term: Term) -> Bool {
        guard term.effect == .forbid, term.actions.contains(where: { $0.covers(action) }) else { return false }
        guard !action.isTransfer || term.objects.contains(where: { $0 != .work }) else { return false }
        var use = situation
        use.action = action
        use.object = term.objects.first
        use.purpose = term.purposes?.first ?? .any
        use.recipient = term.recipients?.first ?? (action.isTransfer ? .partners : .`self`)
        use.form = term.form?.first ?? .aggregated
        return judge(use) == .prohibited
    }
}
