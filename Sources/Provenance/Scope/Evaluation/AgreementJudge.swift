/// Holds the terms of one agreement against one use on one day (rules 5 to 8).
struct AgreementJudge {
    private let terms: [PlacedTerm]
    private let matches: [TermMatch]
    private let situation: Situation
    private let permissions: [Int]
    private let bans: [Int]

    init(_ terms: [PlacedTerm], _ situation: Situation, on day: CalendarDay, agreementEnds: AgreementEnd?) {
        self.terms = terms
        self.situation = situation
        matches = terms.map { TermMatch($0.term, situation, on: day, agreementEnds: agreementEnds) }
        permissions = terms.indices.filter { terms[$0].term.effect == .permit }
        bans = terms.indices.filter { terms[$0].term.effect == .forbid }
    }

    func judge() -> Judgement {
        var lifted = Set<TermPair>()
        var standing = [Int]()
        var mayStand = [Int]()
        for ban in bans {
            let lifting = permissions.filter { terms[$0].term.goesBefore(terms[ban].term) }
            let lift = lifting.map(inPlay).any
            switch applies(ban).and(lift.not) {
            case .yes: standing.append(ban)
            case .unknown: mayStand.append(ban)
            case .no:
                guard applies(ban) == .yes else { continue }
                for permission in lifting where inPlay(permission) == .yes { lifted.insert(pair(ban, permission)) }
            }
        }
        var judgement = standing.isEmpty ? withoutStandingBan(mayStand) : withStandingBans(standing)
        judgement.lifted = lifted
        return judgement
    }

    /// Whether a ban matches, what it waits for has come, and its own exception is not met.
    private func applies(_ ban: Int) -> Answer {
        [matches[ban].all, matches[ban].requirements, matches[ban].exception.not].all
    }

    /// Whether a permission matches and its conditions are met.
    private func inPlay(_ permission: Int) -> Answer { matches[permission].all.and(matches[permission].requirements) }

    /// Rule 5: a standing ban decides, except over a narrower permission that nothing ranks.
    private func withStandingBans(_ standing: [Int]) -> Judgement {
        let narrower = permissions.filter { permission in
            inPlay(permission) != .no
                && standing.allSatisfy { ban in
                    terms[permission].term.isStrictlyNarrower(than: terms[ban].term)
                        && !terms[ban].term.goesBefore(terms[permission].term)
                }
        }
        guard !narrower.isEmpty else {
            return Judgement(verdict: .prohibited, cites: keys(standing), mayForbid: true)
        }
        var open = openPoints(narrower)
        for ban in standing {
            for permission in narrower { open.insert(.unranked(pair(ban, permission))) }
        }
        return Judgement(verdict: .undetermined, cites: keys(standing + narrower), mayPermit: true, mayForbid: true, open: open)
    }

    /// Rules 6 and 7.
    private func withoutStandingBan(_ mayStand: [Int]) -> Judgement {
        let playing = permissions.filter { inPlay($0) == .yes }
        if !playing.isEmpty {
            guard !mayStand.isEmpty else { return Judgement(verdict: .withinScope, cites: keys(playing), mayPermit: true) }
            return Judgement(
                verdict: .undetermined, cites: keys(playing + mayStand), mayPermit: true, mayForbid: true,
                open: openPoints(mayStand))
        }
        let mayPlay = permissions.filter { inPlay($0) == .unknown }
        let unmet = permissions.filter { matches[$0].all == .yes && matches[$0].requirements == .no }
        // A ban that may match beside a permission whose condition is not met: outside either way.
        if mayPlay.isEmpty, !unmet.isEmpty {
            return Judgement(verdict: .exceedsScope, cites: keys(unmet), failing: [.condition], mayForbid: !mayStand.isEmpty)
        }
        if !mayPlay.isEmpty || !mayStand.isEmpty {
            return Judgement(
                verdict: .undetermined, cites: keys(mayPlay + mayStand), mayPermit: !mayPlay.isEmpty,
                mayForbid: !mayStand.isEmpty,
                open: openPoints(mayPlay + mayStand))
        }
        return nothingMatches()
    }

    /// Rule 8: the nearest permissions say whether the use is outside, too late, somebody else's, or not spoken of.
    private func nothingMatches() -> Judgement {
        var outside = [Int]()
        var ended = [Int]()
        var open = [Int]()
        for index in terms.indices {
            let closes = closes(index)
            let hasEnded = hasEnded(index)
            if closes == .yes {
                outside.append(index)
            } else if hasEnded == .yes {
                ended.append(index)
            } else if closes == .unknown || hasEnded == .unknown {
                open.append(index)
            }
        }
        if !outside.isEmpty {
            let failing = outside.flatMap { terms[$0].term.effect == .permit ? matches[$0].failing : [] }
            return Judgement(verdict: .exceedsScope, cites: keys(outside), failing: Set(failing))
        }
        if !ended.isEmpty { return Judgement(verdict: .notInForce, cites: keys(ended), failing: [.time]) }
        if !open.isEmpty { return Judgement(verdict: .undetermined, cites: keys(open), open: openPoints(open)) }
        let others = terms.indices.filter {
            terms[$0].term.effect != .reserve && matches[$0].failing == [.party] && isSettled($0)
        }
        if !others.isEmpty { return Judgement(verdict: .otherParty, cites: keys(others), failing: [.party]) }
        return Judgement(verdict: .silent)
    }

    /// Whether the words of a term close the list that the use is not on.
    private func closes(_ index: Int) -> Answer {
        let match = matches[index]
        let term = terms[index].term
        switch term.effect {
        case .forbid: return .no
        case .reserve: return match.all
        case .permit: break
        }
        // It would apply, but for its condition, if what is not known turned out so.
        if match.requirements == .no, match.all == .unknown { return .unknown }
        guard match.action != .no || term.exclusive.contains(.action) else { return .no }
        // Outside where it fails on a closed list; perhaps outside where it is not known whether it does.
        let isClosed = Dimension.allCases.map { closesItself(index, on: $0).and(match[$0].not) }.any
        // A use recorded wider than the term may be another act altogether, of which the words say nothing.
        return [isClosed, match.object, match.party, match.action == .no ? .yes : match.action].all
    }

    /// Whether a permission is limited on one dimension: by its own “only”, or because its object needs leave for every purpose.
    private func closesItself(_ index: Int, on dimension: Dimension) -> Answer {
        if let exclusive = dimension.exclusive, terms[index].term.exclusive.contains(exclusive) { return .yes }
        switch dimension {
        case .purpose, .recipient, .form: return isLimitedObject(index)
        default: return .no
        }
    }

    private func isLimitedObject(_ index: Int) -> Answer {
        if let object = situation.object { return Answer(object.isLimitedToStatedPurposes) }
        let objects = terms[index].term.objects
        if objects.allSatisfy(\.isLimitedToStatedPurposes) { return .yes }
        return objects.contains(where: \.isLimitedToStatedPurposes) ? .unknown : .no
    }

    /// Whether time is all that a permission fails on. What it leaves open does not matter where it would be outside either way.
    private func hasEnded(_ index: Int) -> Answer {
        let match = matches[index]
        guard terms[index].term.effect == .permit, match.failing == [.time] else { return .no }
        return [Dimension.action, .object, .purpose, .recipient, .form, .party, .reading]
            .map { match[$0] == .unknown && closesItself(index, on: $0) == .yes ? .yes : match[$0] }.all
    }

    /// Whether nothing about a term is unknown, apart from what it fails on.
    private func isSettled(_ index: Int) -> Bool {
        Dimension.allCases.allSatisfy { $0 == .condition || matches[index][$0] != .unknown }
    }

    /// What each of these terms waits for.
    private func openPoints(_ indices: [Int]) -> Set<OpenPoint> {
        var points = Set<OpenPoint>()
        for index in indices {
            let key = terms[index].key
            for dimension in Dimension.allCases where dimension != .condition && matches[index][dimension] == .unknown {
                points.insert(.fact(key, dimension))
            }
            for name in terms[index].term.unless + terms[index].term.requires where situation.conditions[name] == nil {
                points.insert(.condition(key, name))
            }
        }
        return points
    }

    private func keys(_ indices: [Int]) -> Set<TermKey> { Set(indices.map { terms[$0].key }) }

    private func pair(_ ban: Int, _ permission: Int) -> TermPair {
        TermPair(ban: terms[ban].key, permission: terms[permission].key)
    }
}
