/// What the owner of the ledger decided about words that were put before her.
public enum Decision: String, VocabularyWord {
    case accepted
    case declined
    case pending

    public static var group: WordGroup { .decision }

    public var entry: VocabularyEntry {
        switch self {
        case .accepted: VocabularyEntry(self, "The owner agreed to the words, knowing what was found in them.", ["it pays well"])
        case .declined: VocabularyEntry(self, "The owner did not agree to them; they bind nobody.", ["an offer turned down"])
        case .pending: VocabularyEntry(self, "It is not decided yet, so nobody can say whether they bind.", ["a draft"])
        }
    }
}
