public import Transparency

extension Term: LineRecord {
    public static var list: String { "term" }

    public var members: [String: JSON] {
        var members: [String: JSON] = [
            "id": .string(id), "effect": .string(effect.rawValue), "quote": .string(quote), "start": .integer(range.lowerBound),
            "end": .integer(range.upperBound), "actions": JSON(actions), "objects": JSON(objects),
            "reading": .string(reading.rawValue),
            "after": .string(after.rawValue),
        ]
        members["clause"] = clause.map(JSON.string)
        members["purposes"] = purposes.map { JSON($0) }
        members["recipients"] = recipients.map { JSON($0) }
        members["form"] = form.map { JSON($0) }
        members["who"] = who.map { JSON($0) }
        if !exclusive.isEmpty { members["exclusive"] = JSON(exclusive) }
        for (member, names) in [
            ("unless", unless), ("requires", requires), ("notwithstanding", notwithstanding), ("subjectTo", subjectTo),
        ] where !names.isEmpty {
            members[member] = .array(names.map(JSON.string))
        }
        members["from"] = from.map { .string($0.description) }
        members["until"] = until.map { .string($0.description) }
        return members
    }

    public init(line: JSON) throws(ProvenanceError) {
        var reader = try LineReader(line, list: Self.list)
        let start = try reader.offset("start")
        let end = try reader.offset("end")
        guard start < end else { throw reader.failure("end", "is not after its start") }
        self.init(
            id: try reader.identifier("id"), effect: try reader.word("effect", Effect.self),
            clause: try reader.optionalText("clause"),
            quote: try reader.text("quote"), range: start..<end, actions: try reader.words("actions", Action.self),
            objects: try reader.words("objects", UseObject.self), purposes: try reader.optionalWords("purposes", Purpose.self),
            recipients: try reader.optionalWords("recipients", Recipient.self),
            form: try reader.optionalWords("form", DataForm.self),
            who: try reader.optionalWords("who", Relation.self),
            exclusive: try reader.optionalWords("exclusive", ExclusiveDimension.self) ?? [],
            unless: try reader.optionalNames("unless") ?? [], requires: try reader.optionalNames("requires") ?? [],
            notwithstanding: try reader.optionalNames("notwithstanding") ?? [],
            subjectTo: try reader.optionalNames("subjectTo") ?? [], reading: try reader.word("reading", Reading.self),
            after: try reader.word("after", AfterEnd.self), from: try reader.optionalDay("from"),
            until: try reader.optionalDay("until"))
        try reader.finish()
        guard range.count == quote.utf8.count else { throw reader.failure("quote", "is not as long as its place") }
        try check()
    }
}

extension JSON {
    /// A list of words.
    init(_ words: [some VocabularyWord]) { self = .array(words.map { .string($0.rawValue) }) }
}
