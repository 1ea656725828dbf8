internal import Provenance

/// Words of the templates and drafts that stand for what only their owner can write: a ledger in which they stand says nothing.
enum TemplatePlaceholders {
    private static let texts: Set<String> = [
        "YOUR NAME", "THEIR NAME", "TITLE OF THE CONTRACT", "THE EXACT WORDS", "SISTER COMPANY", "HOSTING COMPANY", "THE BUYER",
    ]

    /// Short names that are placeholders under one key, and good names elsewhere.
    private static let names = ["agreement": "name", "use": "name", "by": "their-short-name"]

    /// Refuses a file in which one was left.
    static func check(_ value: YAMLValue, key: String = "") throws(IntakeError) {
        switch value.content {
        case .text(let text):
            guard texts.contains(text) || names[key] == text else { return }
            throw IntakeError(
                .missingKey, "line \(value.line): “\(key)” is still “\(text)”, as the template has it",
                hint: "write your own in its place")
        case .list(let values): for value in values { try check(value, key: key) }
        case .mapping(let members): for member in members { try check(member.value, key: member.key) }
        case .null: return
        }
    }
}
