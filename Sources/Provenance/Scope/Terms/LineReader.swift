internal import Transparency

/// Reads the members of one line, and refuses those nobody asked for.
struct LineReader {
    private let list: String
    private var members: [String: JSON]

    /// Longer text belongs into a document, not into a line. The largest entry there can be is of this size.
    static let longestText = 65_535
    /// More values in one member than the vocabulary has words are a mistake or an attack.
    static let mostValues = 256

    init(_ line: JSON, list: String) throws(ProvenanceError) {
        self.list = list
        guard var members = line.object else {
            throw ProvenanceError(.malformedLine, "a line of the list “\(list)” is not an object")
        }
        if let named = members.removeValue(forKey: "list"), named.string != list {
            throw ProvenanceError(.malformedLine, "a line that should stand in the list “\(list)” names another")
        }
        members["salt"] = nil
        self.members = members
    }

    /// Refuses the line if it has members that were not read.
    func finish() throws(ProvenanceError) {
        guard let extra = members.keys.min() else { return }
        throw ProvenanceError(
            .malformedLine, "a line of the list “\(list)” has the unknown member “\(VisibleText.escaped(extra.prefix(64)))”")
    }

    func failure(_ member: String, _ problem: String) -> ProvenanceError {
        ProvenanceError(.malformedLine, "member “\(member)” of a line of the list “\(list)” \(problem)")
    }

    mutating func optionalText(_ member: String) throws(ProvenanceError) -> String? {
        guard let value = members.removeValue(forKey: member) else { return nil }
        guard let text = value.string else { throw failure(member, "is not text") }
        guard !text.isEmpty else { throw failure(member, "is empty") }
        guard text.utf8.count <= Self.longestText else { throw failure(member, "is longer than \(Self.longestText) bytes") }
        return text
    }

    mutating func text(_ member: String) throws(ProvenanceError) -> String {
        guard let text = try optionalText(member) else { throw failure(member, "is missing") }
        return text
    }

    mutating func identifier(_ member: String) throws(ProvenanceError) -> String {
        let text = try text(member)
        guard Identifier.isValid(text) else { throw failure(member, "is not a name of letters, digits, “.”, “_” and “-”") }
        return text
    }

    mutating func handle(_ member: String) throws(ProvenanceError) -> String {
        let text = try text(member)
        guard Handle.isValid(text) else { throw failure(member, "is not a handle of small letters, digits, “.”, “_” and “-”") }
        return text
    }

    mutating func optionalHandle(_ member: String) throws(ProvenanceError) -> String? {
        members[member] == nil ? nil : try handle(member)
    }

    mutating func offset(_ member: String) throws(ProvenanceError) -> Int {
        guard let value = members.removeValue(forKey: member) else { throw failure(member, "is missing") }
        guard let number = value.integer, number >= 0 else { throw failure(member, "is not an offset") }
        return number
    }

    mutating func optionalInteger(_ member: String) throws(ProvenanceError) -> Int? {
        guard let value = members.removeValue(forKey: member) else { return nil }
        guard let number = value.integer else { throw failure(member, "is not a whole number") }
        return number
    }

    mutating func optionalFlag(_ member: String) throws(ProvenanceError) -> Bool? {
        guard let value = members.removeValue(forKey: member) else { return nil }
        guard let flag = value.bool else { throw failure(member, "is neither true nor false") }
        return flag
    }

    mutating func optionalDay(_ member: String) throws(ProvenanceError) -> CalendarDay? {
        guard let text = try optionalText(member) else { return nil }
        return try CalendarDay(text)
    }

    mutating func day(_ member: String) throws(ProvenanceError) -> CalendarDay {
        try CalendarDay(text(member))
    }

    /// Reads a member that must be there and may be null.
    mutating func dayOrNull(_ member: String) throws(ProvenanceError) -> CalendarDay? {
        if members[member] == .null {
            members[member] = nil
            return nil
        }
        return try day(member)
    }

    mutating func word<Word: VocabularyWord>(_ member: String, _: Word.Type) throws(ProvenanceError) -> Word {
        try Word(word: text(member))
    }

    mutating func optionalWord<Word: VocabularyWord>(_ member: String, _: Word.Type) throws(ProvenanceError) -> Word? {
        guard let text = try optionalText(member) else { return nil }
        return try Word(word: text)
    }

    /// Reads a list of words, which must be in alphabetical order, each once: one set has one spelling.
    mutating func optionalWords<Word: VocabularyWord>(_ member: String, _: Word.Type) throws(ProvenanceError) -> [Word]? {
        guard let texts = try optionalNames(member) else { return nil }
        var words = [Word]()
        for text in texts { words.append(try Word(word: text)) }
        return words
    }

    mutating func words<Word: VocabularyWord>(_ member: String, _ type: Word.Type) throws(ProvenanceError) -> [Word] {
        guard let words = try optionalWords(member, type) else { throw failure(member, "is missing") }
        return words
    }

    mutating func optionalNames(_ member: String) throws(ProvenanceError) -> [String]? {
        guard let value = members.removeValue(forKey: member) else { return nil }
        guard let array = value.array, !array.isEmpty, array.count <= Self.mostValues else {
            throw failure(member, "is not a list of 1 to \(Self.mostValues) words")
        }
        var names = [String]()
        for element in array {
            guard let name = element.string, Identifier.isValid(name) else {
                throw failure(member, "holds something that is not a word")
            }
            if let last = names.last, !Identifier.precedes(last, name) {
                throw failure(member, "is not in alphabetical order, each word once")
            }
            names.append(name)
        }
        return names
    }
}
