extension UseFact {
    /// The use as facts, one to a line, in a fixed order.
    public var facts: [Fact] {
        var facts = [Fact]()
        func add(_ field: String, _ value: String) {
            facts.append(Fact(field: field, value: value, basis: bases[field] ?? .declared))
        }
        func add<Word: VocabularyWord>(_ field: String, _ word: Recorded<Word>) {
            switch word {
            case .known(let value): add(field, value.rawValue)
            case .unknown: add(field, "unknown")
            case .notRecorded: break
            }
        }
        add("by", by)
        add("action", action)
        add("object", object)
        add("purpose", purpose)
        add("recipient", recipient)
        add("form", form)
        add("relation", relation)
        switch days {
        case .on(let day): add("on", day.description)
        case .between(let first, let last):
            add("earliest", first.description)
            add("latest", last.description)
        case .span(let first, let last):
            add("from", first.description)
            if let last { add("until", last.description) }
        case .unknown: add("on", "unknown")
        }
        for name in conditions.keys.canonical {
            add("condition.\(name)", conditions[name] == true ? "yes" : "no")
        }
        return facts
    }

    /// Reads a use from its facts, in any order.
    ///
    /// - Throws: A ``ProvenanceError`` for a field that is unknown, there twice, missing (`by`) or contradicted by another.
    public init(facts: [Fact], onRecord: OnRecord? = nil) throws(ProvenanceError) {
        var reader = FactReader(facts)
        if let twice = facts.map(\.field).firstRepeated { throw FactReader.failure("the fact “\(twice)” is there twice") }
        guard let by = reader.take("by") else { throw FactReader.failure("the use does not say by whom") }
        guard Handle.isValid(by) else {
            throw ProvenanceError(
                .malformedLine, "“\(VisibleText.escaped(by.prefix(64)))” is not the short name of whoever acts",
                hint: "use small letters, digits, “.”, “_” and “-”: \(Handle.make(from: by, fallback: "name"))")
        }
        self.init(
            by: by, action: try reader.word("action"), object: try reader.word("object"), purpose: try reader.word("purpose"),
            recipient: try reader.word("recipient"), form: try reader.word("form"), relation: try reader.word("relation"),
            days: try reader.days(), conditions: try reader.conditions(),
            bases: Dictionary(facts.map { ($0.field, $0.basis) }) { first, _ in first }, onRecord: onRecord)
        try reader.finish()
        try check()
    }

    /// Checks that the parts of the use can hold together.
    ///
    /// - Throws: A ``ProvenanceError``, for days in the wrong order, and for `any` where something seen should be named.
    public func check() throws(ProvenanceError) {
        switch days {
        case .between(let first, let last), .span(let first, let last?):
            if last < first {
                throw ProvenanceError(
                    .contradiction, "the use ends on \(last), before it starts on \(first)", hint: CalendarDay.exchange)
            }
        case .on, .span, .unknown: break
        }
        for (field, isAny) in [
            ("action", action.value == .any), ("purpose", purpose.value == .any), ("recipient", recipient.value == .any),
        ] where isAny {
            throw ProvenanceError(
                .contradiction, "“any” is no \(field) that can be seen", hint: "name what was seen, or write “unknown”")
        }
        for name in conditions.keys.canonical where !Identifier.isValid(name) {
            throw ProvenanceError(.contradiction, "“\(VisibleText.escaped(name.prefix(64)))” is not a name for a condition")
        }
    }
}

/// Takes facts out of a use one by one, and refuses those nobody asked for.
private struct FactReader {
    private var values: [String: String]

    init(_ facts: [Fact]) { values = Dictionary(facts.map { ($0.field, $0.value) }) { first, _ in first } }

    static func failure(_ reason: String) -> ProvenanceError { ProvenanceError(.malformedLine, reason) }

    mutating func take(_ field: String) -> String? { values.removeValue(forKey: field) }

    mutating func word<Word: VocabularyWord>(_ field: String) throws(ProvenanceError) -> Recorded<Word> {
        guard let value = take(field) else { return .notRecorded }
        return value == "unknown" ? .unknown : .known(try Word(word: value))
    }

    mutating func day(_ field: String) throws(ProvenanceError) -> CalendarDay? {
        guard let value = take(field) else { return nil }
        return try CalendarDay(value)
    }

    mutating func days() throws(ProvenanceError) -> UseDays {
        if let on = take("on") { return on == "unknown" ? .unknown : .on(try CalendarDay(on)) }
        if let first = try day("from") { return .span(first, try day("until")) }
        guard let first = try day("earliest") else { return .unknown }
        guard let last = try day("latest") else { throw Self.failure("the use has an earliest day and no latest one") }
        return .between(first, last)
    }

    mutating func conditions() throws(ProvenanceError) -> [String: Bool] {
        let prefix = "condition."
        var conditions = [String: Bool]()
        for (field, value) in values where field.hasPrefix(prefix) {
            guard value == "yes" || value == "no" else { throw Self.failure("a condition is met or not: write “yes” or “no”") }
            conditions[String(field.dropFirst(prefix.count))] = value == "yes"
        }
        for name in conditions.keys { values[prefix + name] = nil }
        return conditions
    }

    func finish() throws(ProvenanceError) {
        guard let extra = values.keys.canonical.first else { return }
        throw Self.failure("“\(VisibleText.escaped(extra.prefix(64)))” is not a fact of a use, or does not go with the others")
    }
}
