/// Where the words of a permission close their own list.
public enum ExclusiveDimension: String, VocabularyWord {
    case action
    case purpose
    case recipient
    case form

    public static var group: WordGroup { .exclusive }

    public var entry: VocabularyEntry {
        switch self {
        case .action: VocabularyEntry(self, "These acts and no others.", ["“may analyse …, and nothing else”"])
        case .purpose: VocabularyEntry(self, "These purposes and no others.", ["“solely for measuring campaign performance”"])
        case .recipient: VocabularyEntry(self, "These recipients and no others.", ["“only internally”"])
        case .form: VocabularyEntry(self, "In this form and no other.", ["“only if aggregated”"])
        }
    }
}
