/// Where material goes: a chain from the one who acts to everybody.
///
/// It is where the material goes that is asked, not who sees the finished film.
public enum Recipient: String, VocabularyWord {
    case `self`
    case affiliates
    case processors
    case partners
    case `public`
    case any

    public static var group: WordGroup { .recipient }

    /// The chain as a tree with one branch: what may go to partners may go to processors.
    public var parent: Recipient? {
        switch self {
        case .`self`: .affiliates
        case .affiliates: .processors
        case .processors: .partners
        case .partners: .`public`
        case .`public`: .any
        case .any: nil
        }
    }

    public var entry: VocabularyEntry {
        switch self {
        case .`self`: VocabularyEntry(self, "It stays with the one who acts.", ["“internally”"])
        case .affiliates:
            VocabularyEntry(self, "It goes to companies of the same group.", ["a parent, sister or daughter company"])
        case .processors:
            VocabularyEntry(
                self, "It goes to those who work with it on behalf of the one who acts.",
                ["a cloud provider", "a labelling service"])
        case .partners:
            VocabularyEntry(self, "It goes to others who use it for themselves.", ["analytics firms", "“trusted third parties”"])
        case .`public`: VocabularyEntry(self, "It goes to anyone.", ["an open dataset", "a product on sale"])
        case .any: VocabularyEntry(self, "The words name no limit to whom it may go.", ["“to any third party”"])
        }
    }
}
