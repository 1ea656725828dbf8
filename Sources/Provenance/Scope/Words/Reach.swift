/// Which deliveries a change to an agreement reaches.
public enum Reach: String, VocabularyWord {
    case all
    case newDeliveries = "new-deliveries"

    public static var group: WordGroup { .reach }

    public var entry: VocabularyEntry {
        switch self {
        case .all: VocabularyEntry(self, "The change governs earlier deliveries too.", ["“applies to all content you provided”"])
        case .newDeliveries:
            VocabularyEntry(self, "Earlier deliveries stay under the words of their day.", ["“for uploads after this date”"])
        }
    }
}
