/// How one term meets one use on one day, dimension by dimension (rule 4).
struct TermMatch: Hashable {
    var action: Answer
    var object: Answer
    var purpose: Answer
    var recipient: Answer
    var form: Answer
    var party: Answer
    var time: Answer
    /// Unknown where a fair reader could take the words either way; never no.
    var reading: Answer
    /// Whether the conditions of a permission are met, or what a duty waits for has come.
    var requirements: Answer
    /// Whether the exception to a ban is met.
    var exception: Answer

    init(_ term: Term, _ situation: Situation, on day: CalendarDay, agreementEnds: AgreementEnd?) {
        action = Self.meets(situation.action, term.actions)
        object = situation.object.map { Answer(term.objects.contains($0)) } ?? .unknown
        if Set(term.objects).count == UseObject.allCases.count { object = .yes }
        purpose = term.purposes.map { Self.meets(situation.purpose, $0) } ?? .yes
        recipient = term.recipients.map { Self.reaches(situation.recipient, $0) } ?? .yes
        form = term.form.map { Self.isAmong(situation.form, $0) } ?? .yes
        party = Self.speaks(term.who, to: situation)
        time = Self.isInForce(term, on: day, agreementEnds: agreementEnds)
        reading = term.reading == .contested ? .unknown : .yes
        requirements = term.requires.map { situation.conditions[$0].map(Answer.init) ?? .unknown }.all
        exception = term.unless.map { situation.conditions[$0].map(Answer.init) ?? .unknown }.any
    }

    /// Whether the term matches: all are yes, and it fails when any is no.
    var all: Answer { [action, object, purpose, recipient, form, party, time, reading].all }

    subscript(dimension: Dimension) -> Answer {
        switch dimension {
        case .action: action
        case .object: object
        case .purpose: purpose
        case .recipient: recipient
        case .form: form
        case .party: party
        case .time: time
        case .reading: reading
        case .condition: requirements
        }
    }

    /// The dimensions on which it fails, apart from conditions.
    var failing: [Dimension] { Dimension.allCases.filter { $0 != .condition && self[$0] == .no } }

    /// Narrower or equal in the tree is yes; a use recorded wider than the term is unknown.
    static func meets<Word: VocabularyWord>(_ word: Word?, _ stated: [Word]) -> Answer {
        guard let word else { return stated.contains { $0.parent == nil } ? .yes : .unknown }
        if stated.contains(where: { $0.covers(word) }) { return .yes }
        return stated.contains(where: { word.covers($0) }) ? .unknown : .no
    }

    /// A recipient is reached or not: a chain has no “recorded wider”, for who gave it to partners did give it to partners.
    private static func reaches(_ recipient: Recipient?, _ stated: [Recipient]) -> Answer {
        guard let recipient else { return stated.contains { $0.covers(.`public`) } ? .yes : .unknown }
        return Answer(stated.contains { $0.covers(recipient) })
    }

    private static func isAmong(_ form: DataForm?, _ stated: [DataForm]) -> Answer {
        guard let form else { return Set(stated).count == DataForm.allCases.count ? .yes : .unknown }
        return Answer(stated.contains(form))
    }

    /// Whether the words speak to the one who acts.
    ///
    /// Words that name whom they speak to speak to nobody of whom it is not known that they are that. Words that do not, speak
    /// to the party; whether they reach others through it is often not said.
    private static func speaks(_ who: [Relation]?, to situation: Situation) -> Answer {
        if let who { return Answer(who.contains(situation.relation)) }
        switch situation.relation {
        case .party: return .yes
        case .stranger: return .no
        case .affiliate: return situation.affiliatesIncluded.map(Answer.init) ?? .unknown
        case .processor, .sublicensee, .assignee, .unknown: return .unknown
        }
    }

    /// Whether the term was in force (rule 3). The first day of the agreement is looked at before any term is.
    static func isInForce(_ term: Term, on day: CalendarDay, agreementEnds: AgreementEnd?) -> Answer {
        if let from = term.from, day < from { return .no }
        if let until = term.until, day > until { return .no }
        guard let agreementEnds, day > agreementEnds.last else { return .yes }
        switch term.after {
        case .survives: return .yes
        case .ends: return .no
        case .silent: return agreementEnds.isReplaced ? .no : .unknown
        }
    }
}
