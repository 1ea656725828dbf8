/// What can be done until a day that an agreement names, or from it on.
public enum DeadlineKind: String, VocabularyWord {
    case optOut = "opt-out"
    case revocation
    case notice
    case review

    public static var group: WordGroup { .deadline }

    public var entry: VocabularyEntry {
        switch self {
        case .optOut: VocabularyEntry(self, "Saying no to a use.", ["“within 30 days of this notice”"])
        case .revocation: VocabularyEntry(self, "Taking a permission back.", ["“after the first year, on written notice”"])
        case .notice: VocabularyEntry(self, "Giving notice, so that the agreement does not go on.", ["automatic renewal"])
        case .review: VocabularyEntry(self, "Talking about the words again.", ["a yearly review of fees"])
        }
    }
}
