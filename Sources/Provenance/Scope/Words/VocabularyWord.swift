/// A word with a fixed meaning, so that a term and a use that say it mean the same thing.
///
/// Each kind of word is an enumeration; its raw value is the word as people write it in a terms file.
public protocol VocabularyWord: RawRepresentable, CaseIterable, Hashable, Sendable where RawValue == String {
    /// The list of the vocabulary that the word stands in.
    static var group: WordGroup { get }
    /// The wider word under which this one stands, if the list is a tree.
    var parent: Self? { get }
    /// What the word means, with examples.
    var entry: VocabularyEntry { get }
}

extension VocabularyWord {
    public var parent: Self? { nil }

    /// Reads a word.
    ///
    /// - Throws: A ``ProvenanceError`` that suggests the nearest word of the same list.
    public init(word: String) throws(ProvenanceError) {
        guard let value = Self(rawValue: word) else {
            let known = Self.allCases.map(\.rawValue)
            throw ProvenanceError(
                .unknownWord, "“\(VisibleText.escaped(word.prefix(64)))” is not \(Self.group.article) \(Self.group.rawValue)",
                hint: NearestWord.hint(for: word, among: known)
                    ?? (known.count <= 8 ? "use one of: \(known.joined(separator: ", "))" : "see “colophon vocabulary”"))
        }
        self = value
    }

    /// The word and the wider ones above it, narrowest first.
    public var ancestry: [Self] {
        var result = [self]
        while let wider = result.last?.parent { result.append(wider) }
        return result
    }

    /// Whether what is said of this word is said of the other too: they are equal, or the other stands below it.
    public func covers(_ other: Self) -> Bool { other.ancestry.contains(self) }

    /// The words directly below this one.
    public var children: [Self] { Self.allCases.filter { $0.parent == self } }
}
