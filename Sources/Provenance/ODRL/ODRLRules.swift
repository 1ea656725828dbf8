internal import Transparency

/// Writes the terms of one agreement as rules of ODRL.
struct ODRLRules {
    private let agreement: AgreementTerms
    private let duties: [Duty]
    /// The name of the policy: by the hash of its entry where it is on record.
    let policy: String

    /// - Parameter duties: Those of the words that are written.
    init(_ agreement: AgreementTerms, duties: [Duty]) {
        self.agreement = agreement
        self.duties = Set(duties).sorted {
            $0.id != $1.id ? Identifier.precedes($0.id, $1.id) : $0.words.range.lowerBound < $1.words.range.lowerBound
        }
        policy = "urn:colophon:agreement:\(agreement.onRecord?.leaf ?? agreement.handle)"
    }

    func parties(_ roles: Set<PartyRole>) -> [JSON] {
        agreement.parties.filter { roles.contains($0.role) }.map { party in
            ["uid": .string(iri(of: party)), "type": "Party", "title": .string(party.name), "identifier": .string(party.handle)]
        }
    }

    private func iri(of party: Party) -> String { "urn:colophon:party:\(party.handle)" }

    private func references(_ handles: [String]) -> JSON { .array(handles.map { .string("urn:colophon:party:\($0)") }) }

    private func references(_ role: PartyRole) -> JSON {
        .array(agreement.parties.filter { $0.role == role }.map { .string(iri(of: $0)) })
    }

    /// A permission, a prohibition, or a reservation.
    func rule(_ placed: PlacedTerm, until: CalendarDay?, isSettled: Bool) -> JSON {
        let term = placed.term
        let actions = term.actions.flatMap(\.odrlActions).canonical
        var members: [String: JSON] = [
            "uid": .string(iri(ofTerm: term.id)), "type": .string(Self.type(of: term.effect)), "identifier": .string(term.id),
            "assigner": references(.creator), "assignee": references(.other), "description": .string(term.quote),
            "target": .array(term.objects.map(target)), "action": .array(actions.map(\.odrlJSON)),
            "reading": .string(term.reading.rawValue), "afterEnd": .string(term.after.rawValue),
            "start": .integer(term.range.lowerBound), "end": .integer(term.range.upperBound),
        ]
        let constraints = constraints(of: term, until: until)
        if !constraints.isEmpty { members["constraint"] = .array(constraints) }
        members["clause"] = term.clause.map(JSON.string)
        let duties = duties { term.requires.contains($0) }
        if !duties.isEmpty { members["duty"] = .array(duties) }
        if !term.exclusive.isEmpty { members["closes"] = Self.words(term.exclusive) }
        if let who = term.who { members["who"] = Self.words(who) }
        if !term.notwithstanding.isEmpty { members["goesBefore"] = iris(ofTerms: term.notwithstanding) }
        if !term.subjectTo.isEmpty { members["givesWayTo"] = iris(ofTerms: term.subjectTo) }
        if !isSettled { members["isSettled"] = .bool(false) }
        return .object(members)
    }

    /// What the words say is paid, as a duty of the other side. What is `none` or not recorded is no duty.
    var payments: [JSON] {
        [("content", UseObject.work, agreement.payment?.content), ("derived", .derived, agreement.payment?.derived)]
            .compactMap { layer, object, text in
                guard let text, text.lowercased() != "none" else { return nil }
                return [
                    "uid": .string("\(policy)#pays-\(layer)"), "type": "Duty", "layer": .string(layer),
                    "action": ["uid": "odrl:compensate", "type": "Action"], "assigner": references(.creator),
                    "assignee": references(.other), "target": .array([target(object)]), "description": .string(text),
                ]
            }
    }

    /// The duties of some names.
    func duties(where isMeant: (String) -> Bool) -> [JSON] {
        let creators = agreement.parties.filter { $0.role == .creator }.map(\.handle)
        return duties.filter { isMeant($0.id) }.map { duty in
            let owner = agreement.owes(duty)
            var members: [String: JSON] = [
                "uid": .string("\(policy)#duty-\(duty.id)"), "type": "Duty", "identifier": .string(duty.id),
                "action": duty.what.odrlJSON, "assignee": references([owner]), "description": .string(duty.words.quote),
                "assigner": creators.contains(owner) ? references(.other) : references(.creator),
                "start": .integer(duty.words.range.lowerBound), "end": .integer(duty.words.range.upperBound),
            ]
            if let objects = duty.objects { members["target"] = .array(objects.map(target)) }
            members["clause"] = duty.words.clause.map(JSON.string)
            members["amount"] = duty.amount.map(JSON.string)
            var constraints = [JSON]()
            if let due = duty.due { constraints.append(constraint("event", "gteq", .string(due.rawValue))) }
            if let within = duty.within {
                constraints.append(
                    constraint("delayPeriod", "lteq", ["@type": "xsd:duration", "@value": .string("P\(within)D")]))
            }
            if let until = duty.until { constraints.append(constraint("dateTime", "lteq", ODRLExport.date(until))) }
            if !constraints.isEmpty { members["constraint"] = .array(constraints) }
            return .object(members)
        }
    }

    private func constraint(_ operand: String, _ comparison: String, _ right: JSON) -> JSON {
        ["type": "Constraint", "leftOperand": .string(operand), "operator": .string(comparison), "rightOperand": right]
    }

    private static func type(of effect: Effect) -> String {
        switch effect {
        case .permit: "Permission"
        case .forbid: "Prohibition"
        case .reserve: "Reservation"
        }
    }

    private func iri(ofTerm id: String) -> String { "\(policy)#term-\(id)" }
    private func iris(ofTerms ids: [String]) -> JSON { .array(ids.map { .string(iri(ofTerm: $0)) }) }

    /// The works under the agreement, or one kind of data about them.
    private func target(_ object: UseObject) -> JSON {
        ["uid": .string("\(policy)#\(object.rawValue)"), "type": "AssetCollection", "title": .string(object.entry.meaning)]
    }

    private func constraints(of term: Term, until: CalendarDay?) -> [JSON] {
        var constraints = [JSON]()
        func add(_ operand: String, _ comparison: String, _ right: JSON) {
            constraints.append(constraint(operand, comparison, right))
        }
        // ODRL has no tree of purposes or recipients, so the narrower ones are spelled out.
        if let purposes = term.purposes, !purposes.contains(.any) { add("purpose", "isAnyOf", Self.narrower(purposes)) }
        if let recipients = term.recipients, !recipients.contains(.any) {
            add("recipient", "isAnyOf", Self.narrower(recipients))
        }
        if let form = term.form { add("form", "isAnyOf", Self.narrower(form)) }
        for name in term.requires where !duties.contains(where: { $0.id == name }) { add("condition", "eq", .string(name)) }
        if !term.unless.isEmpty { add("condition", "isNoneOf", .array(term.unless.map(JSON.string))) }
        add("dateTime", "gteq", ODRLExport.date(max(agreement.dates.from, term.from ?? agreement.dates.from)))
        let last = term.after == .survives ? term.until : [term.until, until].compactMap { $0 }.min()
        if let last { add("dateTime", "lteq", ODRLExport.date(last)) }
        return constraints
    }

    /// The words and all narrower ones, as names in our namespace.
    private static func narrower<Word: VocabularyWord>(_ words: [Word]) -> JSON {
        let all = Word.allCases.filter { word in words.contains { $0.covers(word) } }
        return .array(all.map { ["uid": .string("colophon:\(Word.group.rawValue)-\($0.rawValue)")] })
    }

    private static func words(_ words: [some VocabularyWord]) -> JSON { .array(words.map { .string($0.rawValue) }) }
}
