public import Provenance

/// A use file: a use as a person describes it, for `use record --file`.
public struct UseFile: Sendable {
    /// The handle of the use, when the file says it.
    public var handle: String?
    public var use: UseFact
    /// The works, as they are named on the command line: `HANDLE`, `HANDLE@2`, `HANDLE:*.jpg`.
    public var works: [String]
    /// The files in which the use was captured.
    public var evidence: [String]
    public var note: String?

    /// The keys of a use file.
    static let keys = [
        "use", "by", "action", "object", "purpose", "recipient", "form", "relation", "on", "from", "until", "between",
        "conditions",
        "basis", "works", "evidence", "note",
    ]

    /// Reads a use file.
    ///
    /// - Throws: An ``IntakeError`` of one line, with the number of the line it is about.
    public init(_ bytes: [UInt8], named name: String = "the use file") throws(IntakeError) {
        let value = try YAMLFile.read(bytes, called: name)
        let keys = try YAMLKeys(value, "the use file", keys: Self.keys)
        try TemplatePlaceholders.check(value)
        handle = try keys.handle("use")
        guard let by = try keys.handle("by") else { throw keys.missing("by") }
        use = UseFact(
            by: by, action: try keys.fact("action"), object: try keys.fact("object"), purpose: try keys.fact("purpose"),
            recipient: try keys.fact("recipient"), form: try keys.fact("form"), relation: try keys.fact("relation"),
            days: try keys.useDays(), conditions: try keys.conditions())
        use.bases = try keys.bases(for: use)
        works = try keys.texts("works")?.map(\.text) ?? []
        evidence = try keys.texts("evidence")?.map(\.text) ?? []
        note = try keys.optionalText("note")
        do { try use.check() } catch { throw IntakeError(error, line: keys.line, .contradiction) }
    }
}

extension YAMLKeys {
    /// `on`, or `from` and perhaps `until`, or `between` with its two days.
    fileprivate func useDays() throws(IntakeError) -> UseDays {
        var ways = [UseDays]()
        if plain("on") == "unknown" {
            ways.append(.unknown)
        } else if let on = try day("on") {
            ways.append(.on(on))
        }
        let from = try day("from")
        let until = try day("until")
        if let from { ways.append(.span(from, until)) }
        if from == nil, until != nil {
            throw IntakeError(
                .contradiction, "line \(line): the use has a last day and no first one", hint: "add “from”, or use “between”")
        }
        if let between = try group("between", keys: ["earliest", "latest"]) {
            guard let earliest = try between.day("earliest") else { throw between.missing("earliest") }
            guard let latest = try between.day("latest") else { throw between.missing("latest") }
            ways.append(.between(earliest, latest))
        }
        guard ways.count <= 1 else {
            throw IntakeError(
                .contradiction, "line \(line): the use says its days in more than one way",
                hint: "“on” is one day, “from” and “until” a span, “between” one day that is not known exactly")
        }
        return ways.first ?? .unknown
    }

    fileprivate func conditions() throws(IntakeError) -> [String: Bool] {
        guard let value = value("conditions") else { return [:] }
        guard case .mapping(let members) = value.content else {
            throw IntakeError(
                .wrongType, "line \(value.line): “conditions” is \(value.kind), not a group of keys", hint: "write opt-in: no")
        }
        let group = try YAMLKeys(value, "“conditions”", keys: nil)
        var conditions = [String: Bool]()
        for member in members {
            guard Identifier.isValid(member.key) else {
                throw IntakeError(
                    .wrongType,
                    "line \(member.line): “\(VisibleText.escaped(member.key.prefix(64)))” is not a name for a condition")
            }
            // A condition that is said to be unknown is one that is not said.
            if group.plain(member.key) != "unknown" { conditions[member.key] = try group.flag(member.key) }
        }
        return conditions
    }

    /// How the facts came to be known: one word for all of them, or a word for each.
    fileprivate func bases(for use: UseFact) throws(IntakeError) -> [String: Basis] {
        let fields = use.facts.map(\.field)
        if plain("basis") != nil {
            let basis = try word("basis", Basis.self)
            return Dictionary(fields.map { ($0, basis) }) { first, _ in first }
        }
        guard let group = try group("basis", keys: fields) else { return [:] }
        var bases = [String: Basis]()
        for field in fields { bases[field] = try group.optionalWord(field, Basis.self) }
        return bases
    }
}
