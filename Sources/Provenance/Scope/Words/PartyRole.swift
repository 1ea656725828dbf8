/// What somebody is in an agreement.
public enum PartyRole: String, VocabularyWord {
    case creator
    case other
    case affiliate
    case processor
    case assignee

    public static var group: WordGroup { .role }

    public var entry: VocabularyEntry {
        switch self {
        case .creator: VocabularyEntry(self, "The one whose works it is about.", ["a photographer", "her agency"])
        case .other:
            VocabularyEntry(self, "The one who gets permissions or makes promises.", ["a platform", "a brand", "a label"])
        case .affiliate: VocabularyEntry(self, "A company of the other side's group.", ["a sister company"])
        case .processor: VocabularyEntry(self, "Somebody who works for the other side.", ["a hosting company"])
        case .assignee:
            VocabularyEntry(self, "Somebody to whom the other side passed the agreement.", ["the buyer of the business"])
        }
    }
}
