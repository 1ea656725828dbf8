extension AgreementTerms {
    /// The words that rank the agreement on a day. A change of which it is not known whether it holds ranks nothing.
    fileprivate func precedence(on day: CalendarDay) -> Precedence? {
        let later = revisions.sorted(by: Revision.comesBefore).last {
            $0.precedence != nil && $0.applies(deliveredOn: nil, on: day) == .yes
        }
        return later?.precedence ?? precedence
    }
}

/// What several agreements say together (rule 9).
struct Ranking {
    /// The agreements over which each one goes.
    private let over: [String: Set<String>]

    /// - Parameter day: The day whose words rank them.
    init(_ agreements: [String: AgreementTerms], on day: CalendarDay) {
        over = agreements.mapValues { Set($0.precedence(on: day)?.over ?? []) }
    }

    /// Whether the record puts one agreement before another, and not also the other way round.
    func puts(_ agreement: String, before other: String) -> Bool {
        over[agreement]?.contains(other) == true && over[other]?.contains(agreement) != true
    }

    /// Combines what each agreement says. Licences add up; a ban beside a permission is decided only by a recorded ranking.
    func combine(_ judgements: [(agreement: String, judgement: Judgement)]) -> Judgement {
        let speaking = judgements.filter { Self.speaks($0.judgement.verdict) }.map(\.agreement)
        let left = judgements.filter { judged in
            !(speaking.contains(judged.agreement) && speaking.contains { puts($0, before: judged.agreement) })
        }
        let permitting = left.filter { $0.judgement.verdict == .withinScope }
        let forbidding = left.filter { $0.judgement.verdict == .prohibited }
        let mayPermit = left.filter { $0.judgement.verdict == .undetermined && $0.judgement.mayPermit }
        let mayForbid = left.filter { $0.judgement.verdict == .undetermined && $0.judgement.mayForbid }
        if !permitting.isEmpty {
            if forbidding.isEmpty, mayForbid.isEmpty { return Self.merge(permitting, .withinScope) }
            return undetermined(permitting + mayPermit, forbidding + mayForbid)
        }
        if !mayPermit.isEmpty {
            return undetermined(mayPermit, forbidding + mayForbid)
        }
        guard let gravest = left.map(\.judgement.verdict).max(by: { $0.gravity < $1.gravity }) else {
            return Judgement(verdict: .silent)
        }
        return Self.merge(left.filter { $0.judgement.verdict == gravest }, gravest)
    }

    /// Agreements that neither permit, forbid nor might, say nothing that could be ranked.
    private static func speaks(_ verdict: Verdict) -> Bool {
        switch verdict {
        case .withinScope, .prohibited, .exceedsScope, .undetermined: true
        case .notInForce, .silent, .otherParty, .noAgreement: false
        }
    }

    private func undetermined(
        _ permitting: [(agreement: String, judgement: Judgement)], _ forbidding: [(agreement: String, judgement: Judgement)]
    ) -> Judgement {
        var result = Self.merge(permitting + forbidding, .undetermined)
        for permission in permitting {
            for ban in forbidding where ban.agreement != permission.agreement {
                let pair = [permission.agreement, ban.agreement].canonical
                result.open.insert(.agreements(pair[0], pair[1]))
            }
        }
        return result
    }

    private static func merge(_ judgements: [(agreement: String, judgement: Judgement)], _ verdict: Verdict) -> Judgement {
        var result = Judgement(verdict: verdict)
        for judged in judgements { result.add(judged.judgement) }
        return result
    }
}
