/// How an agreement came to bind.
public enum ExecutionMethod: String, VocabularyWord {
    case signed
    case clicked
    case continuedUse = "continued-use"
    case performed
    case oral
    case unknown

    public static var group: WordGroup { .execution }

    public var entry: VocabularyEntry {
        switch self {
        case .signed: VocabularyEntry(self, "Somebody put their name to it.", ["ink", "an electronic signature"])
        case .clicked: VocabularyEntry(self, "Somebody pressed a button that said yes.", ["“I agree” at sign-up"])
        case .continuedUse: VocabularyEntry(self, "Somebody went on using a service after notice.", ["updated terms"])
        case .performed: VocabularyEntry(self, "Both sides acted on it.", ["works delivered and paid for"])
        case .oral: VocabularyEntry(self, "It was said, not written.", ["a telephone call"])
        case .unknown: VocabularyEntry(self, "It is not known.", ["an unsigned copy"])
        }
    }
}
