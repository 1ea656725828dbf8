/// What becomes of a term when the agreement has ended.
public enum AfterEnd: String, VocabularyWord {
    case ends
    case survives
    case silent

    public static var group: WordGroup { .afterEnd }

    public var entry: VocabularyEntry {
        switch self {
        case .ends: VocabularyEntry(self, "It ends with the agreement.", ["“terminates when you remove the content”"])
        case .survives: VocabularyEntry(self, "It goes on.", ["“perpetual”", "“sections 4 and 9 survive”"])
        case .silent: VocabularyEntry(self, "The words do not say, so nobody knows without asking.", ["no word about the end"])
        }
    }
}
