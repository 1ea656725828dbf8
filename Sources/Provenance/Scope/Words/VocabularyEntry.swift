/// One word of the vocabulary, with what it means.
public struct VocabularyEntry: Sendable, Hashable {
    public let group: WordGroup
    public let word: String
    /// The wider word, if any.
    public let parent: String?
    /// One plain sentence.
    public let meaning: String
    /// What it looks like in practice.
    public let examples: [String]
    /// The word's nearest counterparts in other vocabularies, by the name of the vocabulary.
    public let mapping: [String: String]

    init(
        _ word: some VocabularyWord, _ meaning: String, _ examples: [String], mapping: [String: String] = [:]
    ) {
        self.group = type(of: word).group
        self.word = word.rawValue
        self.parent = word.parent?.rawValue
        self.meaning = meaning
        self.examples = examples
        self.mapping = mapping
    }
}
