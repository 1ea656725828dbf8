/// What comes out when one use of one work is held against the recorded words.
///
/// Three outcomes, not two: inside, outside and open. Silence is not prohibition, and unknown is not permission.
public enum Verdict: String, VocabularyWord {
    case withinScope = "within-scope"
    case prohibited
    case exceedsScope = "exceeds-scope"
    case notInForce = "not-in-force"
    case silent
    case undetermined
    case otherParty = "other-party"
    case noAgreement = "no-agreement"

    /// The side a verdict falls on.
    public enum Side: String, Sendable, Hashable {
        case inside
        case outside
        case open
    }

    public static var group: WordGroup { .verdict }

    public var side: Side {
        switch self {
        case .withinScope: .inside
        case .prohibited, .exceedsScope, .notInForce: .outside
        case .silent, .undetermined, .otherParty, .noAgreement: .open
        }
    }

    /// The exit status of a command that answers with this verdict: 0 inside, 1 outside, 3 open.
    public var exitCode: Int {
        switch side {
        case .inside: 0
        case .outside: 1
        case .open: 3
        }
    }

    /// The verdict as a sentence for the reader.
    public var sentence: String {
        switch self {
        case .withinScope: "The recorded words permit this use."
        case .prohibited: "The recorded words forbid this use."
        case .exceedsScope: "The words permit something narrower; this use lies outside it."
        case .notInForce: "The words were not in force on the day: they had ended, or had not begun."
        case .silent: "No recorded term speaks of this; words that are not recorded may, and so may other law."
        case .undetermined: "It depends: the record leaves open what would decide it."
        case .otherParty: "The words speak of someone else."
        case .noAgreement:
            "This work is not on record as delivered to this party under an agreement that binds; other permissions or legal exceptions may exist."
        }
    }

    /// Whether the verdict rests on words, so that it must quote them.
    public var needsQuote: Bool {
        switch self {
        case .withinScope, .prohibited, .exceedsScope, .notInForce, .undetermined: true
        case .silent, .otherParty, .noAgreement: false
        }
    }

    /// The order in which verdicts speak for several parts of one use: the gravest first.
    public var gravity: Int {
        switch self {
        case .prohibited: 7
        case .exceedsScope: 6
        case .notInForce: 5
        case .undetermined: 4
        case .silent: 3
        case .otherParty: 2
        case .noAgreement: 1
        case .withinScope: 0
        }
    }

    public var entry: VocabularyEntry {
        switch self {
        case .withinScope: VocabularyEntry(self, sentence, ["a clause names the act and every limit in it is kept"])
        case .prohibited: VocabularyEntry(self, sentence, ["“no model is trained on session data”, and one was"])
        case .exceedsScope: VocabularyEntry(self, sentence, ["“only for measuring the campaign”, and a dataset was licensed out"])
        case .notInForce: VocabularyEntry(self, sentence, ["a permission that ended with the campaign"])
        case .silent: VocabularyEntry(self, sentence, ["a licence of the finished film, and a use of its editing sessions"])
        case .undetermined: VocabularyEntry(self, sentence, ["the day is not known, and the words changed in between"])
        case .otherParty: VocabularyEntry(self, sentence, ["a sister company, where the words name the studio only"])
        case .noAgreement: VocabularyEntry(self, sentence, ["a company to which the work was never delivered"])
        }
    }
}
