internal import Provenance

/// Facts of a use in words that need no vocabulary.
enum UseWords {
    private static let fieldNames = [
        "by": "Who", "action": "What was done", "object": "With what", "purpose": "For what", "recipient": "To whom it went",
        "form": "In what form", "relation": "Relation to the party", "on": "Day", "from": "From", "until": "Until",
        "earliest": "Earliest day", "latest": "Latest day",
    ]

    static func fieldName(_ field: String) -> String {
        let prefix = "condition."
        if field.hasPrefix(prefix) { return "Condition “\(field.dropFirst(prefix.count))” met" }
        return fieldNames[field] ?? field
    }

    /// The meaning of a word of the vocabulary, for the fields that have one.
    static func meaning(field: String, value: String) -> String? {
        switch field {
        case "action": Action(rawValue: value)?.entry.meaning
        case "object": UseObject(rawValue: value)?.entry.meaning
        case "purpose": Purpose(rawValue: value)?.entry.meaning
        case "recipient": Recipient(rawValue: value)?.entry.meaning
        case "form": DataForm(rawValue: value)?.entry.meaning
        case "relation": Relation(rawValue: value)?.entry.meaning
        default: nil
        }
    }

    static func object(_ word: String) -> String {
        switch word {
        case "work": "the works themselves"
        case "derived": "data derived from the works"
        case "process": "data about how the works were made"
        case "usage": "data about how the works are used"
        case "likeness": "a person's likeness"
        default: word
        }
    }

    static func days(_ facts: [Fact]) -> String? {
        func value(_ field: String) -> String? { facts.first { $0.field == field }?.value }
        if let on = value("on") { return on == "unknown" ? "on an unknown day" : "on \(on)" }
        if let from = value("from") { return "from \(from) " + (value("until").map { "until \($0)" } ?? "on") }
        if let earliest = value("earliest"), let latest = value("latest") { return "between \(earliest) and \(latest)" }
        return nil
    }

    /// The last day that the facts name, for the question what was on record before.
    static func lastDay(_ facts: [Fact]) -> CalendarDay? {
        ["on", "until", "latest", "from"].lazy.compactMap { field in facts.first { $0.field == field }?.value }
            .compactMap { try? CalendarDay($0) }.first
    }

    /// The first day that the facts name.
    static func firstDay(_ facts: [Fact]) -> CalendarDay? {
        ["on", "from", "earliest"].lazy.compactMap { field in facts.first { $0.field == field }?.value }
            .compactMap { try? CalendarDay($0) }.first
    }

    /// The class of a fact, from how it came to be known.
    static func kind(_ basis: Basis) -> StatementClass {
        switch basis {
        case .recorded: .recorded
        case .computed: .computed
        case .observed: .observed
        case .declared: .declared
        }
    }
}
