internal import Cryptography
public import Transparency

/// The words that terms and uses are written in, with their meanings.
public enum Vocabulary {
    /// Every word, list by list, the wider before the narrower.
    public static let entries: [VocabularyEntry] =
        all(Action.self) + all(UseObject.self) + all(Purpose.self) + all(Recipient.self) + all(DataForm.self) + all(Relation.self)
        + all(Effect.self) + all(Reading.self) + all(AfterEnd.self) + all(ExclusiveDimension.self) + all(PartyRole.self)
        + all(Basis.self) + all(ExecutionMethod.self) + all(Reach.self) + all(EndMethod.self) + all(Decision.self)
        + all(DeadlineKind.self) + all(DutyKind.self) + all(DutyTrigger.self) + all(Verdict.self)

    private static func all<Word: VocabularyWord>(_: Word.Type) -> [VocabularyEntry] { Word.allCases.map(\.entry) }

    /// The meanings of a word: more than one when it stands in more than one list, as `any` does.
    ///
    /// - Throws: A ``ProvenanceError`` that suggests the nearest word.
    public static func entries(for word: String) throws(ProvenanceError) -> [VocabularyEntry] {
        let found = entries.filter { $0.word == word }
        guard found.isEmpty else { return found }
        throw ProvenanceError(
            .unknownWord, "“\(VisibleText.escaped(word.prefix(64)))” is not in the vocabulary",
            hint: NearestWord.hint(for: word, among: entries.map(\.word)) ?? "“colophon vocabulary” lists every word")
    }

    /// The words directly below a word of the same list.
    public static func children(of entry: VocabularyEntry) -> [VocabularyEntry] {
        entries.filter { $0.group == entry.group && $0.parent == entry.word }
    }

    /// The vocabulary as one JSON value: an array of words in the order of ``entries``.
    public static var json: JSON { .array(entries.map(\.json)) }

    /// SHA-256 of the canonical JSON of the vocabulary.
    ///
    /// A finding names it, so that a later reader knows which meanings its words had.
    public static let digest = SHA256.hash(json.canonicalBytes).hex
}

extension VocabularyEntry {
    /// The word as JSON: `examples`, `group`, `mapping`, `meaning`, `word`, and `parent` when there is one.
    public var json: JSON {
        var members: [String: JSON] = [
            "examples": .array(examples.map(JSON.string)), "group": .string(group.rawValue),
            "mapping": .object(mapping.mapValues(JSON.string)), "meaning": .string(meaning), "word": .string(word),
        ]
        if let parent { members["parent"] = .string(parent) }
        return .object(members)
    }
}
