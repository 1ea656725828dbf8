/// What makes a duty fall due.
public enum DutyTrigger: String, VocabularyWord {
    case eachUse = "each-use"
    case onRequest = "on-request"
    case atEnd = "at-end"

    public static var group: WordGroup { .due }

    public var entry: VocabularyEntry {
        switch self {
        case .eachUse: VocabularyEntry(self, "Whenever it is used.", ["a royalty for every sale"])
        case .onRequest: VocabularyEntry(self, "When it is asked for.", ["“upon request of the Creator”"])
        case .atEnd: VocabularyEntry(self, "When the agreement has ended.", ["“upon termination”"])
        }
    }
}
