/// How an agreement came to its end.
public enum EndMethod: String, VocabularyWord {
    case termination
    case expiry
    case withdrawal
    case superseded

    public static var group: WordGroup { .ending }

    public var entry: VocabularyEntry {
        switch self {
        case .termination: VocabularyEntry(self, "One side ended it, as its words allow.", ["notice of thirty days"])
        case .expiry: VocabularyEntry(self, "Its time ran out.", ["the last day of a campaign"])
        case .withdrawal: VocabularyEntry(self, "A permission or consent was taken back.", ["an account that was deleted"])
        case .superseded: VocabularyEntry(self, "Another agreement took its place.", ["“replaces all earlier agreements”"])
        }
    }

    /// What was done to the agreement, as the end of “it was”.
    var participle: String {
        switch self {
        case .termination: "ended by termination"
        case .expiry: "ended by expiry"
        case .withdrawal: "ended by withdrawal"
        case .superseded: "superseded"
        }
    }
}
