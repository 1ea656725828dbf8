/// A class of words that the rules can name at once, such as those for the creator's work.
///
/// The words are separated by commas. A star stands for any ending, and a name in capitals takes over that concept's words.
struct Concept {
    let name: String
    let words: String

    init(_ name: String, _ words: String) {
        self.name = name
        self.words = words
    }

    static let all: [Concept] = parties + acts + circumstances + frames
}
