/// What an agreement says that somebody must do.
public enum DutyKind: String, VocabularyWord {
    case pay
    case credit
    case report
    case ask
    case delete
    case `return`
    case anonymise
    case exclusivity

    public static var group: WordGroup { .duty }

    public var entry: VocabularyEntry {
        switch self {
        case .pay:
            VocabularyEntry(
                self, "Paying for it.", ["a royalty per product", "a fee within 30 days"], mapping: ["ODRL": "compensate"])
        case .credit:
            VocabularyEntry(self, "Naming who made it.", ["a credit line beside the picture"], mapping: ["ODRL": "attribute"])
        case .report:
            VocabularyEntry(
                self, "Saying what was done with it.", ["a statement each quarter", "a list of recipients"],
                mapping: ["ODRL": "inform"])
        case .ask:
            VocabularyEntry(self, "Asking first.", ["“only with prior written consent”"], mapping: ["ODRL": "obtainConsent"])
        case .delete:
            VocabularyEntry(
                self,
                "Deleting it, and so keeping neither copies nor data when the day is over; models trained on it are another thing.",
                ["“delete all copies within 30 days of termination”"], mapping: ["ODRL": "delete"])
        case .return: VocabularyEntry(self, "Giving it back, and so keeping neither copies nor data.", ["the master tapes"])
        case .anonymise:
            VocabularyEntry(
                self, "Taking names out before it is used.", ["pseudonyms in shared statistics"], mapping: ["ODRL": "anonymize"])
        case .exclusivity:
            VocabularyEntry(
                self, "Letting nobody else have the same.", ["no work for a competitor for a year"],
                mapping: ["ODRL": "ensureExclusivity"])
        }
    }

    /// Whether whoever owes it may keep neither copies nor data once it is due.
    var endsKeeping: Bool { self == .delete || self == .return }
}
