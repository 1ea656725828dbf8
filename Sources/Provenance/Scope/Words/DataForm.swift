/// In what state material is used or handed on.
public enum DataForm: String, VocabularyWord {
    case individual
    case deIdentified = "de-identified"
    case aggregated

    public static var group: WordGroup { .form }

    public var entry: VocabularyEntry {
        switch self {
        case .individual:
            VocabularyEntry(self, "As it came: it can be told whose it is.", ["the files by name", "statistics for one creator"])
        case .deIdentified:
            VocabularyEntry(
                self, "Names are gone; patterns and choices remain.", ["“anonymised”", "“does not identify you”"],
                mapping: ["DPV": "Anonymise"])
        case .aggregated:
            VocabularyEntry(
                self, "Pooled with that of others.", ["totals over a thousand creators", "a combined dataset"],
                mapping: ["DPV": "Aggregate"])
        }
    }
}
