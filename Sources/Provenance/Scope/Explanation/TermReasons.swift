/// Says why a term and a use meet in a dimension, or do not, or why that is not known.
struct TermReasons {
    let term: Term
    let situation: Situation
    let match: TermMatch
    let day: CalendarDay
    let agreementEnds: AgreementEnd?

    func meetings() -> [TermRow.Meeting] {
        var dimensions = Dimension.allCases
        if conditions.isEmpty { dimensions.removeAll { $0 == .condition } }
        return dimensions.map { TermRow.Meeting(dimension: $0, answer: answer($0), step: step($0), isStated: isStated($0)) }
    }

    private var conditions: [String] { term.unless + term.requires }

    private func answer(_ dimension: Dimension) -> Answer {
        guard dimension == .condition, term.effect == .forbid else { return match[dimension] }
        return match.requirements.and(match.exception.not)
    }

    /// Whether the words set a limit in a dimension.
    private func isStated(_ dimension: Dimension) -> Bool {
        switch dimension {
        case .purpose: term.purposes != nil
        case .recipient: term.recipients != nil
        case .form: term.form != nil
        default: true
        }
    }

    private func step(_ dimension: Dimension) -> String {
        switch dimension {
        case .action: tree(situation.action, term.actions, "action")
        case .object: object
        case .purpose: term.purposes.map { tree(situation.purpose, $0, "purpose") } ?? "the words set no limit to the purpose"
        case .recipient: term.recipients.map(recipient) ?? "the words set no limit to the recipient"
        case .form: term.form.map(form) ?? "the words set no limit to the form"
        case .party: party
        case .time: time
        case .reading: reading
        case .condition: condition
        }
    }

    private func tree<Word: VocabularyWord>(_ word: Word?, _ stated: [Word], _ name: String) -> String {
        guard let word else { return "the \(name) is not known; the term names \(list(stated))" }
        if stated.contains(word) { return "\(word.rawValue) is named" }
        if stated.contains(where: { $0.parent == nil }) { return "the words name any \(name)" }
        if let wider = stated.first(where: { $0.covers(word) }) { return "\(word.rawValue) is a kind of \(wider.rawValue)" }
        if let narrower = stated.first(where: { word.covers($0) }) {
            return "recorded as \(word.rawValue), which is wider than \(narrower.rawValue)"
        }
        return stated.count == 1 ? "\(word.rawValue) is not \(list(stated))" : "\(word.rawValue) is none of \(list(stated))"
    }

    private var object: String {
        guard let object = situation.object else {
            return "what it was done to is not known; the term speaks of \(list(term.objects))"
        }
        return match.object == .yes
            ? "the term speaks of \(object.rawValue)" : "the term speaks of \(list(term.objects)), not of \(object.rawValue)"
    }

    private func recipient(_ stated: [Recipient]) -> String {
        guard let recipient = situation.recipient else { return "where it went is not known; the term reaches \(list(stated))" }
        if stated.contains(.any) { return "the words name any recipient" }
        if stated.contains(recipient) { return "\(recipient.rawValue) is named" }
        return match.recipient == .yes
            ? "who may pass it to \(list(stated)) may let \(recipient.rawValue) have it"
            : "\(recipient.rawValue) goes further than \(list(stated))"
    }

    private func form(_ stated: [DataForm]) -> String {
        guard let form = situation.form else { return "the form is not known; the term speaks of \(list(stated))" }
        return match.form == .yes ? "\(form.rawValue) is named" : "\(form.rawValue) is not \(list(stated))"
    }

    private var party: String {
        let actor = situation.relation.rawValue
        if let who = term.who {
            return match.party == .yes
                ? "the words speak to the \(actor)"
                : "the words speak to the \(list(who)); the one who acts is recorded as \(actor)"
        }
        switch situation.relation {
        case .party: return "the words speak to the party, who acts"
        case .stranger: return "the words speak to the party; the one who acts is a stranger to it"
        case .affiliate:
            switch situation.affiliatesIncluded {
            case true?: return "the agreement includes companies of the party's group"
            case false?: return "the agreement does not include companies of the party's group"
            case nil: return "whether the words reach companies of the party's group is not said"
            }
        case .processor, .sublicensee, .assignee: return "whether the words reach a \(actor) is not said"
        case .unknown: return "what the one who acts is to the party is not known"
        }
    }

    private var time: String { Self.time(of: term, on: day, agreementEnds: agreementEnds) }

    /// Why a term is in force on a day, or not.
    static func time(of term: Term, on day: CalendarDay, agreementEnds: AgreementEnd?) -> String {
        if let from = term.from, day < from { return "the term begins on \(from)" }
        if let until = term.until, day > until { return "the term ended on \(until)" }
        guard let agreementEnds, day > agreementEnds.last else { return "in force on \(day)" }
        switch term.after {
        case .survives: return "the agreement ended on \(agreementEnds.last); the term survives"
        case .ends: return "the term ended with the agreement on \(agreementEnds.last)"
        case .silent where agreementEnds.isReplaced:
            return
                "another agreement took the place of this one after \(agreementEnds.last), and the term does not say that it survives"
        case .silent: return "the agreement ended on \(agreementEnds.last); whether the term survives is not said"
        }
    }

    private var reading: String {
        switch term.reading {
        case .express: "the words name it"
        case .general: "unlimited words reach it"
        case .contested: "a fair reader could take the words either way"
        }
    }

    private var condition: String {
        conditions.map { name in
            switch situation.conditions[name] {
            case true?: "“\(name)” is met"
            case false?: "“\(name)” is not met"
            case nil: "whether “\(name)” is met is not known"
            }
        }.joined(separator: "; ")
    }

    private func list(_ words: [some VocabularyWord]) -> String { words.map(\.rawValue).joined(separator: ", ") }
}
