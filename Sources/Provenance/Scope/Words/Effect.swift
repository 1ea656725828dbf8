/// What a term does.
public enum Effect: String, VocabularyWord {
    case permit
    case forbid
    case reserve

    public static var group: WordGroup { .effect }

    public var entry: VocabularyEntry {
        switch self {
        case .permit:
            VocabularyEntry(self, "The words allow it.", ["“may”", "“you grant us the right to”", "“you agree that we”"])
        case .forbid: VocabularyEntry(self, "The words rule it out.", ["“shall not”", "“we will never”"])
        case .reserve:
            VocabularyEntry(
                self, "The words keep back for the creator what they do not allow.", ["“all rights not granted are reserved”"])
        }
    }
}
