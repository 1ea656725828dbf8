/// How a fact came to be known.
public enum Basis: String, VocabularyWord {
    case recorded
    case computed
    case observed
    case declared

    public static var group: WordGroup { .basis }

    public var entry: VocabularyEntry {
        switch self {
        case .recorded: VocabularyEntry(self, "It stands in a document that is on record.", ["a date in a signed contract"])
        case .computed: VocabularyEntry(self, "It follows from bytes.", ["a digest", "a match of two files"])
        case .observed: VocabularyEntry(self, "Somebody saw it and kept what was seen.", ["a captured page", "a screenshot"])
        case .declared: VocabularyEntry(self, "Somebody says so.", ["the creator's own statement"])
        }
    }
}
