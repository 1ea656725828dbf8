/// A rule of the reviewer: what it looks for, what it means, a sentence it finds and one it leaves alone.
///
/// Both sentences are tests. The patterns are described at ``Pattern``.
struct ClauseRule: Sendable {
    /// What a match says about the other side.
    enum Strength: Sendable {
        /// The words are about the matter.
        case strong
        /// The words often stand near the matter; alone they decide little.
        case cue
    }

    let id: String
    let category: ClauseCategory
    let polarity: Polarity
    let strength: Strength
    let patterns: String
    let example: String
    let counter: String

    init(
        _ id: String, _ category: ClauseCategory, _ polarity: Polarity, _ strength: Strength, _ patterns: String, example: String,
        counter: String
    ) {
        self.id = id
        self.category = category
        self.polarity = polarity
        self.strength = strength
        self.patterns = patterns
        self.example = example
        self.counter = counter
    }

    static let all: [ClauseRule] =
        training + derivedData + usage + purpose + transfer + duration + ownership + control + privacyNotice + commission
        + frames
}
