/// Puts into words why a case comes out as it does, in the order in which a person would reason.
struct Explainer {
    private let question: ScopeCase
    private let setAside: Int
    private let judgement: Judgement
    private let parts: [Part]

    init(_ question: ScopeCase, allLinks: [LinkFact]) throws(ProvenanceError) {
        self.question = question
        setAside = allLinks.count - question.links.count
        (judgement, parts) = try question.judge()
    }

    func explain(ledgerSize: Int?) throws(ProvenanceError) -> Finding {
        let words = try wordsInForce()
        let because = try citations(judgement.cites, for: judgement.verdict)
        var partNotes = [FindingPart]()
        for part in parts where parts.count > 1 {
            partNotes.append(
                FindingPart(
                    from: part.period.first, until: part.period.last, verdict: part.judgement.verdict,
                    because: try citations(part.judgement.cites, for: part.judgement.verdict)))
        }
        let failing =
            judgement.verdict == .exceedsScope || judgement.verdict == .notInForce
            ? judgement.failing.sorted { $0.position < $1.position } : []
        return Finding(
            works: [], use: question.use, unknown: unknown, taken: taken(words),
            agreements: Set(question.links.map(\.agreement)).canonical.compactMap { question.agreements[$0] }, links: links,
            revisions: revisions, context: context, terms: rows(words), conflicts: conflicts, parts: partNotes,
            verdict: judgement.verdict, because: because, failing: failing, open: open,
            wouldChange: try Counterfactuals(question, judgement, parts).changes(), ledgerSize: ledgerSize)
    }

    // MARK: - The use

    private var unknown: [String] {
        let use = question.use
        var fields = [String]()
        if use.action.value == nil { fields.append("action") }
        if use.object.value == nil { fields.append("object") }
        if use.purpose.value == nil { fields.append("purpose") }
        if Situation.recipient(of: use) == nil { fields.append("recipient") }
        if use.form.value == nil { fields.append("form") }
        if use.relation == .unknown || use.relation == .known(.unknown) { fields.append("relation") }
        switch use.days {
        case .unknown, .between: fields.append("day")
        case .span(_, nil): fields.append("until")
        case .on, .span: break
        }
        return fields
    }

    private func taken(_ states: [State]) -> [String] {
        let use = question.use
        var sentences = [String]()
        if use.recipient == .notRecorded, Situation.recipient(of: use) != nil {
            sentences.append("no recipient is recorded, so nothing is taken to have left the one who acts (recipient: self)")
        }
        if use.relation == .notRecorded {
            for link in question.links {
                guard let agreement = question.agreements[link.agreement] else { continue }
                for (relation, days) in relations(of: states.filter { $0.link == link }) {
                    var sentence =
                        "the one who acts is taken to be \(relation.article) of agreement \(agreement.handle), as its parties are recorded"
                    if let days { sentence += ", \(days)" }
                    if !sentences.contains(sentence) { sentences.append(sentence) }
                }
            }
        }
        if case .span(let from, nil) = use.days {
            sentences.append(
                "no last day is recorded, so the use is taken to have gone on until \(max(from, use.onRecord?.claimed ?? from)), the day it was recorded"
            )
        }
        return sentences
    }

    /// What the one who acts is to the party: with the day, where that changed during the use; nothing, where it is open.
    private func relations(of states: [State]) -> [(relation: Relation, days: String?)] {
        var found = [(relation: Relation, days: String?)]()
        for state in states {
            let relation = Situation.relation(of: question.use, among: state.words.parties, receivedBy: state.link.party)
            guard found.last?.relation != relation else { continue }
            // Two answers for one day are two assumptions about a change, and neither is taken.
            if let last = states.first(where: { $0.day == state.day && !$0.words.assumed.isEmpty }),
                last.words.parties != state.words.parties
            {
                return []
            }
            found.append((relation, found.isEmpty ? nil : "from \(state.day) on"))
        }
        return found
    }

    /// What is open and decides, once each.
    private var open: [OpenQuestion] {
        guard judgement.verdict == .undetermined else { return [] }
        var questions = [OpenQuestion]()
        for point in judgement.open.sorted(by: { $0.name < $1.name })
        where !questions.contains(where: { $0.question == point.sentence }) {
            questions.append(OpenQuestion(question: point.sentence, settledBy: point.settledBy(question)))
        }
        return questions
    }

    // MARK: - Deliveries and revisions

    private var links: [Remark] {
        var remarks = question.links.map { link in
            var sentence = "went to \(link.party) under \(link.takenOver?.from ?? link.agreement)"
            if let delivered = link.delivered {
                sentence += " on \(delivered)"
                if let start = question.use.days.first, delivered > start {
                    sentence += ", after the use began; the day decides only which revision reaches the delivery"
                }
            } else {
                sentence += " on a day that is not recorded"
            }
            if let taken = link.takenOver {
                sentence += "; from \(taken.since) on it counts under \(link.agreement), which superseded \(taken.from)"
            }
            if link.isOtherVersion { sentence += "; it was another version of the work" }
            return Remark(subject: link.agreement, answer: .yes, sentence: sentence, onRecord: link.onRecord)
        }
        // Whom else a work went to is nobody's business in this matter, so it is counted and not named.
        if setAside > 0 {
            remarks.append(
                Remark(
                    subject: "others", answer: .no,
                    sentence:
                        "\(setAside) more \(setAside == 1 ? "delivery" : "deliveries") on record: not to the one who acts"
                ))
        }
        guard question.links.isEmpty else { return remarks }
        for handle in question.agreements.keys.canonical where question.agreements[handle]?.party(question.use.by) != nil {
            let isDeclined = question.agreements[handle]?.decision == .declined
            remarks.append(
                Remark(
                    subject: handle, answer: .no,
                    sentence: isDeclined
                        ? "is on record with \(question.use.by), but its owner declined it"
                        : "is on record with \(question.use.by), but no delivery of this work under it is",
                    onRecord: question.agreements[handle]?.onRecord))
        }
        return remarks
    }

    private var revisions: [Remark] {
        var remarks = [Remark]()
        for handle in Set(question.links.map(\.agreement)).canonical {
            guard let agreement = question.agreements[handle] else { continue }
            let first = "as first agreed, from \(agreement.dates.from)" + (agreement.dates.until.map { " until \($0)" } ?? "")
            remarks.append(Remark(subject: handle, answer: .yes, sentence: first, onRecord: agreement.onRecord))
            for revision in agreement.revisions.sorted(by: Revision.comesBefore) {
                for link in question.links where link.agreement == handle {
                    let remark = self.remark(on: revision, of: handle, for: link)
                    if !remarks.contains(remark) { remarks.append(remark) }
                }
            }
        }
        return remarks
    }

    /// What was said beside the agreements: shown, and never held against the use.
    private var context: [Remark] {
        Set(question.links.map(\.agreement)).canonical.flatMap { handle in
            (question.agreements[handle]?.notes ?? []).map { note in
                let said = note.text.map {
                    "a note: “\(VisibleText.escaped($0.prefix(Self.longestNote), foldingLineBreaks: true))”"
                }
                let exhibit = "the exhibit \(VisibleText.escaped((note.exhibit ?? "").suffix(100))), SHA-256 \(note.sha256 ?? "")"
                return Remark(subject: handle, answer: .yes, sentence: said ?? exhibit, onRecord: note.onRecord)
            }
        }
    }

    /// A longer note is cut here; its entry has all of it.
    private static let longestNote = 600

    private func remark(on revision: Revision, of handle: String, for link: LinkFact) -> Remark {
        let days = parts.map(\.period.first)
        let answers = Set(days.map { revision.applies(deliveredOn: link.delivered, on: $0) })
        let answer = answers.count == 1 ? answers.first ?? .unknown : .unknown
        var sentence = revision.sentence
        if revision.reach == .newDeliveries {
            sentence +=
                "; it reaches deliveries from that day on, and this one was "
                + (link.delivered.map { "on \($0)" } ?? "on a day not recorded")
        }
        if answers.count > 1 { sentence += "; it changed the words during the days of the use" }
        return Remark(subject: handle, answer: answer, sentence: sentence, onRecord: revision.onRecord)
    }

    // MARK: - Terms

    /// One state of the words: an agreement, a delivery, a day, an assumption about what is not known.
    private struct State {
        var agreement: AgreementTerms
        var link: LinkFact
        var day: CalendarDay
        var words: WordsInForce
    }

    private func wordsInForce() throws(ProvenanceError) -> [State] {
        var states = [State]()
        for part in parts {
            for link in question.links {
                guard let agreement = question.agreements[link.agreement] else { continue }
                let day = part.period.first
                guard link.counts(on: day) else { continue }
                for words in try WordsInForce.all(of: agreement, deliveredOn: link.delivered, on: day) {
                    states.append(State(agreement: agreement, link: link, day: day, words: words))
                }
            }
        }
        return states
    }

    private func rows(_ states: [State]) -> [TermRow] {
        var seen = [TermKey: [TermMatch]]()
        var rows = [(key: TermKey, row: TermRow)]()
        for state in states {
            let situation = Situation(question.use, among: state.words.parties, receivedBy: state.link.party)
            for placed in state.words.terms {
                var match = TermMatch(placed.term, situation, on: state.day, agreementEnds: state.words.end)
                let notBegun = state.day < state.agreement.dates.from
                if notBegun { match.time = .no }
                guard seen[placed.key]?.contains(match) != true else { continue }
                seen[placed.key, default: []].append(match)
                let reasons = TermReasons(
                    term: placed.term, situation: situation, match: match, day: state.day, agreementEnds: state.words.end)
                var meetings = reasons.meetings()
                if notBegun, let time = meetings.firstIndex(where: { $0.dimension == .time }) {
                    meetings[time].step = "the agreement begins on \(state.agreement.dates.from)"
                }
                if placed.isDuty, let from = placed.term.from, let last = from.previous, state.day >= from,
                    let time = meetings.firstIndex(where: { $0.dimension == .time })
                {
                    meetings[time].step = "the last day for this duty was \(last)"
                }
                let row = TermRow(
                    citation: citation(placed), effect: placed.term.effect, reading: placed.term.reading,
                    after: placed.term.after,
                    meetings: meetings, applies: meetings.map(\.answer).all, day: parts.count > 1 ? state.day : nil)
                rows.append((placed.key, row))
            }
        }
        return rows.sorted { left, right in
            left.key != right.key ? left.key < right.key : (left.row.day?.ordinal ?? 0) < (right.row.day?.ordinal ?? 0)
        }.map(\.row)
    }

    private func citation(_ placed: PlacedTerm) -> Citation {
        let agreement = question.agreements[placed.key.agreement]
        let document = agreement?.revisions.first { $0.id == placed.key.revision }?.document ?? agreement?.document
        return Citation(
            agreement: placed.key.agreement, revision: placed.key.revision, term: placed.term.id, clause: placed.term.clause,
            quote: placed.term.quote, range: placed.term.range, textSHA256: document?.textSHA256)
    }

    /// The words of the terms a verdict rests on.
    ///
    /// - Throws: A ``ProvenanceError`` if the verdict needs words and there are none: it is never replaced by a weaker one.
    private func citations(_ keys: Set<TermKey>, for verdict: Verdict) throws(ProvenanceError) -> [Citation] {
        let citations = keys.sorted().compactMap { question.term($0).map(citation) }
        guard verdict.needsQuote else { return citations }
        if let wordless = citations.first(where: { $0.quote.utf8.allSatisfy { $0 <= 0x20 } }) {
            throw ProvenanceError(
                .missingQuote,
                "the verdict “\(verdict.rawValue)” rests on term “\(wordless.term)” of \(wordless.agreement), which quotes no words",
                hint: "record the term again with its quote")
        }
        guard !citations.isEmpty else {
            throw ProvenanceError(.missingQuote, "the verdict “\(verdict.rawValue)” rests on no words")
        }
        return citations
    }

    // MARK: - Conflicts

    private var conflicts: [Remark] {
        var remarks = [Remark]()
        for part in parts {
            for pair in part.judgement.lifted {
                remarks.append(
                    Remark(
                        subject: "\(pair.ban.agreement): \(pair.ban.id), \(pair.permission.id)", answer: .yes,
                        sentence:
                            "the words put the permission \(pair.permission.id) before the ban \(pair.ban.id), so the ban gives way"
                    ))
            }
            for point in part.judgement.open {
                switch point {
                case .unranked(let pair):
                    remarks.append(
                        Remark(
                            subject: "\(pair.ban.agreement): \(pair.ban.id), \(pair.permission.id)", answer: .unknown,
                            sentence:
                                "the permission \(pair.permission.id) is narrower than the ban \(pair.ban.id), and no words say which goes first"
                        ))
                case .agreements(let one, let other):
                    remarks.append(
                        Remark(
                            subject: "\(one), \(other)", answer: .unknown,
                            sentence:
                                "one agreement permits and the other forbids, or might, and nothing on record says which goes first"
                        ))
                default: break
                }
            }
        }
        var unique = [Remark]()
        for remark in remarks.sorted(by: { ($0.subject, $0.sentence) < ($1.subject, $1.sentence) }) where !unique.contains(remark)
        {
            unique.append(remark)
        }
        return unique
    }
}

extension ScopeCase {
    /// The term that a key names.
    func term(_ key: TermKey) -> PlacedTerm? {
        guard let agreement = agreements[key.agreement] else { return nil }
        let revision = agreement.revisions.first { $0.id == key.revision }
        let isFirst = key.revision == AgreementTerms.firstRevision
        let terms = isFirst ? agreement.terms : revision?.terms ?? []
        if let term = terms.first(where: { $0.id == key.id }) {
            return PlacedTerm(term, agreement: key.agreement, revision: key.revision)
        }
        // What a duty forbids rests on its words, whatever day it falls due.
        let duty = (isFirst ? agreement.duties : revision?.duties ?? []).first { $0.id == key.id }
        let ban = duty?.ban(agreementEnds: agreement.dates.from, creators: [])
        return ban.map { PlacedTerm($0, agreement: key.agreement, revision: key.revision, isDuty: true) }
    }
}

extension UseDays {
    /// The first day on which the use can have taken place.
    var first: CalendarDay? {
        switch self {
        case .on(let day), .between(let day, _), .span(let day, _): day
        case .unknown: nil
        }
    }
}

extension Relation {
    /// The relation with its article: “the party”, “an affiliate”.
    fileprivate var article: String {
        switch self {
        case .party: "the party"
        case .affiliate, .assignee: "an \(rawValue)"
        case .processor, .sublicensee, .stranger: "a \(rawValue)"
        case .unknown: "of unknown relation to the party"
        }
    }
}
