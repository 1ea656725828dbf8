@testable import Provenance

/// Random agreements and uses from a seed: the same on every machine.
struct ScopeRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }

    mutating func pick<Value>(_ values: [Value]) -> Value { values[Int.random(in: 0..<values.count, using: &self)] }

    mutating func some<Value: Hashable>(_ values: [Value], _ count: Int) -> [Value] {
        (0..<Int.random(in: 1...count, using: &self)).map { _ in pick(values) }
    }

    /// Few words, so that terms and uses meet often.
    static let actions: [Action] = [
        .any, .use, .analyse, .describe, .train, .trainGenerative, .trainRanking, .share, .sell, .keepData,
    ]
    static let objects: [UseObject] = [.work, .derived, .usage]
    static let purposes: [Purpose] = [.any, .improveService, .improveFeature, .developProduct, .developAI]

    mutating func term(_ id: String, _ effect: Effect? = nil, among ids: [String] = []) -> Term {
        let effect = effect ?? pick([Effect.permit, .permit, .permit, .forbid, .forbid, .reserve])
        let quote = "words of \(id)"
        var term = Term(
            id: id, effect: effect, quote: quote, range: 0..<quote.utf8.count, actions: some(Self.actions, 2),
            objects: some(Self.objects, 2))
        if chance(50) { term.purposes = some(Self.purposes, 2) }
        if chance(30) { term.recipients = [pick(Recipient.allCases)] }
        if chance(30) { term.form = some(DataForm.allCases, 2) }
        if chance(10) { term.who = some([.party, .affiliate], 2) }
        if chance(15) { term.reading = .contested }
        term.after = pick(AfterEnd.allCases)
        switch effect {
        case .permit:
            if chance(25) { term.exclusive = some(ExclusiveDimension.allCases, 2) }
            if chance(15) { term.requires = [pick(["c1", "c2"])] }
            if chance(20), let other = ids.randomElement(using: &self) { term.notwithstanding = [other] }
        case .forbid: if chance(20) { term.unless = [pick(["c1", "c2"])] }
        case .reserve: break
        }
        // Sorted and without repetitions, as a person's file would become.
        return Term(
            id: term.id, effect: term.effect, quote: term.quote, range: term.range, actions: term.actions, objects: term.objects,
            purposes: term.purposes, recipients: term.recipients, form: term.form, who: term.who,
            exclusive: term.exclusive.filter(term.hasLimit),
            unless: term.unless, requires: term.requires, notwithstanding: term.notwithstanding, reading: term.reading,
            after: term.after)
    }

    mutating func duty(_ id: String) -> Duty {
        let due = pick([DutyTrigger.atEnd, .atEnd, .onRequest, .eachUse, nil])
        return Duty(
            id: id, what: pick([.delete, .return, .pay]), objects: some(Self.objects, 2), due: due, within: due.map { _ in 30 },
            until: due == nil ? Self.day(2025, 5) : nil, words: QuotedWords(quote: "duty", range: 0..<4))
    }

    mutating func agreement(_ handle: String = "a") -> AgreementTerms {
        let count = Int.random(in: 1...5, using: &self)
        let effects = (0..<count).map { _ in pick([Effect.permit, .permit, .forbid, .forbid, .reserve]) }
        let bans = effects.indices.filter { effects[$0] == .forbid }.map { "t\($0)" }
        let terms = effects.indices.map { term("t\($0)", effects[$0], among: bans) }
        let isEnding = chance(40)
        let duties = chance(30) ? [duty("d")] : []
        return AgreementTerms(
            handle: handle,
            parties: [
                Party(handle: "creator", name: "C", role: .creator),
                Party(handle: "p", name: "P", role: .other, affiliatesIncluded: pick([nil, true, false])),
            ],
            dates: AgreementDates(from: Self.day(2025, 1), until: isEnding ? Self.day(2025, 12) : nil), terms: terms,
            duties: duties)
    }

    mutating func use(unknown: Int = 20) -> UseFact {
        func known<Value>(_ value: Value, _ isKnown: Bool) -> Recorded<Value> { isKnown ? .known(value) : .unknown }
        let action = pick(Self.actions.filter { $0 != .any })
        let object = pick(Self.objects)
        let purpose = pick(Self.purposes.filter { $0 != .any })
        let recipient = pick(Recipient.allCases.filter { $0 != .any })
        let form = pick(DataForm.allCases)
        var use = UseFact(
            by: "p", action: known(action, !chance(unknown / 2)), object: known(object, !chance(unknown)),
            purpose: known(purpose, !chance(unknown)), recipient: known(recipient, !chance(unknown)),
            form: known(form, !chance(unknown)),
            days: .on(chance(70) ? Self.day(2025, 6) : pick([Self.day(2024, 6), Self.day(2026, 6)])))
        if chance(10) { use.relation = .known(pick([.affiliate, .unknown])) }
        for name in ["asked-d", "c1", "c2"] where !chance(unknown) { use.conditions[name] = chance(50) }
        return use
    }

    private static func day(_ year: Int, _ month: Int) -> CalendarDay {
        guard let day = CalendarDay(year: year, month: month, day: 15) else { preconditionFailure("no such month") }
        return day
    }
}

extension Term {
    /// Whether the term says anything that could be closed in a dimension.
    func hasLimit(_ dimension: ExclusiveDimension) -> Bool {
        switch dimension {
        case .action: !actions.contains(.any)
        case .purpose: purposes?.contains(.any) == false
        case .recipient: recipients.map { !$0.contains(.any) && !$0.contains(.public) } ?? false
        case .form: form != nil
        }
    }
}
