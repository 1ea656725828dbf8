/// How plainly the words of a term say what it records.
public enum Reading: String, VocabularyWord {
    case express
    case general
    case contested

    public static var group: WordGroup { .reading }

    public var entry: VocabularyEntry {
        switch self {
        case .express: VocabularyEntry(self, "The words name the act, or a wider one.", ["“to train machine-learning models”"])
        case .general:
            VocabularyEntry(self, "Unlimited words reach it without naming it.", ["“for any purpose”", "“all rights”"])
        case .contested:
            VocabularyEntry(
                self, "A fair reader could take the words either way; they never decide alone.", ["“developing the Platform”"])
        }
    }
}
