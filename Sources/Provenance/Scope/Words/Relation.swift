/// What the one who acts is to the party of an agreement.
public enum Relation: String, VocabularyWord {
    case party
    case affiliate
    case processor
    case sublicensee
    case assignee
    case stranger
    case unknown

    public static var group: WordGroup { .relation }

    public var entry: VocabularyEntry {
        switch self {
        case .party: VocabularyEntry(self, "The one who made the agreement.", ["the platform itself"])
        case .affiliate: VocabularyEntry(self, "A company of the party's group.", ["a sister company"])
        case .processor: VocabularyEntry(self, "Somebody who works for the party and on its behalf.", ["a labelling service"])
        case .sublicensee: VocabularyEntry(self, "Somebody to whom the party gave permission.", ["a buyer of a dataset"])
        case .assignee:
            VocabularyEntry(self, "Somebody to whom the party passed the agreement.", ["the company that bought the platform"])
        case .stranger: VocabularyEntry(self, "Somebody with no part in it.", ["a scraper"])
        case .unknown: VocabularyEntry(self, "It is not known.", ["a similar name in a press release"])
        }
    }
}
