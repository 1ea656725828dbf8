/// One use of one work, with the deliveries and agreements that speak to it: what the rules are applied to.
struct ScopeCase {
    var use: UseFact
    /// Deliveries to the one who acts, or to a party that it belongs to, in a fixed order.
    var links: [LinkFact]
    /// The agreements of those deliveries, by handle.
    var agreements: [String: AgreementTerms]

    /// Takes the deliveries that concern a use (rule 1).
    ///
    /// - Throws: A ``ProvenanceError`` if a delivery names an agreement that is not given.
    init(use: UseFact, links: [LinkFact], agreements: [String: AgreementTerms]) throws(ProvenanceError) {
        self.use = use
        self.links = []
        self.agreements = agreements
        for link in links {
            guard let agreement = agreements[link.agreement] else {
                throw ProvenanceError(
                    .unknownAgreement,
                    "a delivery names the agreement “\(VisibleText.escaped(link.agreement.prefix(64)))”, which is not on record",
                    hint: NearestWord.hint(for: link.agreement, among: agreements.keys))
            }
            if Self.concerns(link, use, agreement) { self.links.append(link) }
            for taken in try Self.takenOver(link, agreements) {
                guard let agreement = agreements[taken.agreement], Self.concerns(taken, use, agreement) else { continue }
                self.links.append(taken)
            }
        }
        self.links.sort(by: LinkFact.comesBefore)
    }

    /// An agreement that its owner declined binds nobody, so nothing went out under it.
    static func concerns(_ link: LinkFact, _ use: UseFact, _ agreement: AgreementTerms) -> Bool {
        agreement.decision != .declined && (link.party == use.by || agreement.party(use.by) != nil)
    }

    /// A delivery as it counts under the agreements that superseded its own, one after the other.
    private static func takenOver(
        _ link: LinkFact, _ agreements: [String: AgreementTerms]
    ) throws(ProvenanceError) -> [LinkFact] {
        var found = [LinkFact]()
        var seen: Set<String> = [link.agreement]
        var open = [link]
        while let next = open.popLast() {
            for revision in agreements[next.agreement]?.revisions ?? [] {
                guard let ending = revision.ending, let heir = ending.by, revision.reaches(next.delivered) != .no,
                    seen.insert(heir).inserted
                else { continue }
                guard agreements[heir] != nil else {
                    throw ProvenanceError(
                        .unknownAgreement,
                        "agreement “\(next.agreement)” was superseded by “\(heir)”, which is not on record")
                }
                var taken = next
                taken.agreement = heir
                let since = max(revision.from, next.takenOver?.since ?? revision.from)
                taken.takenOver = LinkFact.TakenOver(from: next.agreement, since: since)
                found.append(taken)
                open.append(taken)
            }
        }
        return found
    }

    /// Judges the use over its days (rule 3).
    func judge() throws(ProvenanceError) -> (judgement: Judgement, parts: [Part]) {
        guard !links.isEmpty else { return (Judgement(verdict: .noAgreement), []) }
        var parts = [Part]()
        for period in periods { parts.append(Part(period: period, judgement: try judge(on: period.first))) }
        let judgements = parts.map(\.judgement)
        if case .span = use.days { return (Self.gravest(judgements), parts) }
        return (Judgement.eitherOf(judgements, because: .day), parts)
    }

    /// The days of the use, cut where the words change.
    var periods: [Period] {
        var days = links.reduce(into: Set<CalendarDay>()) { $0.formUnion(agreements[$1.agreement]?.changes ?? []) }
        days.formUnion(links.compactMap { $0.takenOver?.since })
        let changes = days.sorted()
        let first: CalendarDay
        let last: CalendarDay
        switch use.days {
        case .on(let day): (first, last) = (day, day)
        case .between(let earliest, let latest): (first, last) = (earliest, latest)
        case .span(let from, let until): (first, last) = (from, until ?? max(from, use.onRecord?.claimed ?? from))
        case .unknown:
            // Some day up to the one on which it was recorded: before every change, or after any of them.
            let start = changes.first.map { $0.previous ?? $0 } ?? use.onRecord?.claimed
            let end = use.onRecord?.claimed ?? changes.last
            guard let start, let end else { return [] }
            (first, last) = (min(start, end), end)
        }
        let starts = [first] + changes.filter { $0 > first && $0 <= last }
        return starts.indices.map { index in
            Period(first: starts[index], last: index + 1 < starts.count ? (starts[index + 1].previous ?? last) : last)
        }
    }

    /// The judgement on one day: each agreement by itself, then all together (rule 9).
    func judge(on day: CalendarDay) throws(ProvenanceError) -> Judgement {
        var judgements = [(agreement: String, judgement: Judgement)]()
        for handle in Set(links.filter { $0.counts(on: day) }.map(\.agreement)).canonical {
            judgements.append((handle, try judge(handle, on: day)))
        }
        guard !judgements.isEmpty else { return Judgement(verdict: .noAgreement) }
        return Ranking(agreements, on: day).combine(judgements)
    }

    private func judge(_ handle: String, on day: CalendarDay) throws(ProvenanceError) -> Judgement {
        guard let agreement = agreements[handle] else { return Judgement(verdict: .silent) }
        var judgements = [Judgement]()
        for link in links where link.agreement == handle && link.counts(on: day) {
            judgements.append(try Self.judge(use, agreement, link, on: day))
        }
        return Judgement.eitherOf(judgements, because: .delivery(agreement: handle))
    }

    private static func judge(
        _ use: UseFact, _ agreement: AgreementTerms, _ link: LinkFact, on day: CalendarDay
    ) throws(ProvenanceError) -> Judgement {
        let variants = try WordsInForce.all(of: agreement, deliveredOn: link.delivered, on: day)
        var judgements = [Judgement]()
        for words in variants {
            let situation = Situation(use, among: words.parties, receivedBy: link.party)
            if day < agreement.dates.from {
                judgements.append(beforeTheStart(words, situation, agreement.dates.from))
            } else {
                judgements.append(AgreementJudge(words.terms, situation, on: day, agreementEnds: words.end).judge())
            }
        }
        var result = Judgement(verdict: judgements.first?.verdict ?? .silent)
        // Each open revision by itself, so that the finding names those that matter.
        for judgement in judgements { result.add(judgement) }
        if let verdict = Judgement.settled(judgements.map(\.verdict)) {
            result.verdict = verdict
        } else {
            result.verdict = .undetermined
            for revision in variants.first?.assumed.keys.canonical ?? [] {
                result.open.insert(.revision(agreement: agreement.handle, revision: revision))
            }
        }
        guard agreement.decision == .pending else { return result }
        // Whether there is an agreement at all is not decided.
        return Judgement.eitherOf([result, Judgement(verdict: .noAgreement)], because: .decision(agreement: agreement.handle))
    }

    /// Rule 3: before the first day of the agreement, no words are in force. Cited are those that would have spoken.
    private static func beforeTheStart(_ words: WordsInForce, _ situation: Situation, _ start: CalendarDay) -> Judgement {
        let matches = words.terms.map { ($0.key, TermMatch($0.term, situation, on: start, agreementEnds: words.end)) }
        var cited = matches.filter { $0.1.all != .no }
        if cited.isEmpty { cited = matches.filter { $0.1.object != .no } }
        if cited.isEmpty { cited = matches }
        return Judgement(verdict: .notInForce, cites: Set(cited.map(\.0)), failing: [.time])
    }

    /// The gravest of several parts speaks for the whole, with the words of the parts that have it.
    private static func gravest(_ judgements: [Judgement]) -> Judgement {
        guard let gravest = judgements.map(\.verdict).max(by: { $0.gravity < $1.gravity }) else {
            return Judgement(verdict: .silent)
        }
        var result = Judgement(verdict: gravest)
        for judgement in judgements where judgement.verdict == gravest { result.add(judgement) }
        return result
    }
}

/// Days in a row on which the same words are in force.
struct Period: Hashable {
    var first: CalendarDay
    var last: CalendarDay
}

/// What comes out for the days of one period.
struct Part: Hashable {
    var period: Period
    var judgement: Judgement
}

extension LinkFact {
    /// Whether the delivery counts under its agreement on a day.
    func counts(on day: CalendarDay) -> Bool { takenOver.map { day >= $0.since } ?? true }

    static func comesBefore(_ left: LinkFact, _ right: LinkFact) -> Bool {
        if left.agreement != right.agreement { return Identifier.precedes(left.agreement, right.agreement) }
        if left.delivered != right.delivered {
            guard let first = left.delivered, let second = right.delivered else { return left.delivered != nil }
            return first < second
        }
        if left.party != right.party { return Identifier.precedes(left.party, right.party) }
        if left.takenOver != right.takenOver {
            guard let first = left.takenOver, let second = right.takenOver else { return left.takenOver == nil }
            return Identifier.precedes(first.from, second.from)
        }
        return (left.onRecord?.entry ?? -1) < (right.onRecord?.entry ?? -1)
    }
}
