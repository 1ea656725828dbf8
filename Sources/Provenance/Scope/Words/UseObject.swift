/// What something is done to.
///
/// Nearly every surprise in a contract comes from the gap between these: a clause about insights does not copy images into a
/// training set, and a licence of content does not reach session logs.
public enum UseObject: String, VocabularyWord {
    case work
    case derived
    case process
    case usage
    case likeness

    public static var group: WordGroup { .object }

    /// Whether a licence for stated purposes is limited to them although the words do not say “only”.
    ///
    /// It is for the work and for a person's likeness, where every use needs leave; for data, silence leaves the other side free.
    public var isLimitedToStatedPurposes: Bool { self == .work || self == .likeness }

    public var entry: VocabularyEntry {
        switch self {
        case .work:
            VocabularyEntry(
                self, "The files themselves, and any copy of them.", ["the images", "the recordings", "the manuscript"])
        case .derived:
            VocabularyEntry(
                self, "Data made from works: features, descriptions, measurements.",
                ["tempo and chord charts", "a table of composition patterns", "embeddings"])
        case .process:
            VocabularyEntry(
                self, "Data about how works were made.", ["session files", "plug-in settings", "edit decisions", "workflow logs"])
        case .usage:
            VocabularyEntry(self, "Data about an audience and an account.", ["view counts", "clicks", "log-ins"])
        case .likeness:
            VocabularyEntry(
                self, "What makes a person recognisable.",
                ["a voice", "a face", "a name", "a signature style imitated as a person's"])
        }
    }
}
