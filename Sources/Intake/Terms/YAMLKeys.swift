internal import Provenance

/// The keys of one group, of which none is unknown.
struct YAMLKeys {
    /// The line on which the group begins.
    let line: Int
    private let place: String
    private let members: [String: YAMLValue.Member]

    /// - Parameters:
    ///   - place: What the group is, for a message: `term “insights”`.
    ///   - keys: The keys it can have; nil for a group whose keys are the writer's own.
    init(_ value: YAMLValue, _ place: String, keys: [String]?) throws(IntakeError) {
        guard case .mapping(let members) = value.content else {
            throw IntakeError(.wrongType, "line \(value.line): \(place) is \(value.kind), not a group of keys")
        }
        line = value.line
        self.place = place
        self.members = Dictionary(members.map { ($0.key, $0) }) { first, _ in first }
        guard let keys, let extra = members.first(where: { !keys.contains($0.key) }) else { return }
        throw IntakeError(
            .unknownKey, "line \(extra.line): unknown key “\(VisibleText.escaped(extra.key.prefix(64)))” in \(place)",
            hint: NearestWord.hint(for: extra.key, among: keys) ?? "it has the keys \(keys.joined(separator: ", "))")
    }

    // MARK: - Any value

    /// The value of a key; nil when the key is not there or has no value.
    func value(_ key: String) -> YAMLValue? {
        guard let value = members[key]?.value else { return nil }
        if case .null = value.content { return nil }
        return value
    }

    /// The text of a key; nil when there is none, or something else.
    func plain(_ key: String) -> String? {
        guard case .text(let text)? = members[key]?.value.content else { return nil }
        return text
    }

    func missing(_ key: String) -> IntakeError {
        IntakeError(
            .missingKey, "line \(line): \(place) has no “\(key)”", hint: "“colophon agreement template” explains every key")
    }

    private func wrong(_ key: String, _ value: YAMLValue, _ wanted: String) -> IntakeError {
        IntakeError(.wrongType, "line \(value.line): “\(key)” of \(place) is \(value.kind), not \(wanted)")
    }

    func group(_ key: String, keys: [String]) throws(IntakeError) -> YAMLKeys? {
        guard let value = value(key) else { return nil }
        return try YAMLKeys(value, "“\(key)”", keys: keys)
    }

    func list(_ key: String) throws(IntakeError) -> [YAMLValue]? {
        guard let value = value(key) else { return nil }
        guard case .list(let values) = value.content else { throw wrong(key, value, "a list") }
        return values
    }

    // MARK: - Text

    func optionalText(_ key: String) throws(IntakeError) -> String? { try located(key)?.text }

    func text(_ key: String) throws(IntakeError) -> String {
        guard let text = try optionalText(key) else { throw missing(key) }
        return text
    }

    private func located(_ key: String) throws(IntakeError) -> (text: String, line: Int)? {
        guard let value = value(key) else { return nil }
        guard case .text(let text) = value.content else { throw wrong(key, value, "text") }
        guard text.utf8.contains(where: { $0 > 0x20 }) else {
            throw IntakeError(
                .missingKey, "line \(value.line): “\(key)” of \(place) is empty",
                hint: key == "quote"
                    ? "copy the words from the document" : "write something behind “\(key):”, or leave the key out")
        }
        guard text.utf8.count <= Self.longestText else {
            throw IntakeError(.tooLarge, "line \(value.line): “\(key)” of \(place) is longer than \(Self.longestText) bytes")
        }
        return (text, value.line)
    }

    /// A longer quote is a document.
    private static let longestText = 32_768
    /// No list of words or names is longer.
    private static let mostValues = 256

    func name(_ key: String) throws(IntakeError) -> String? {
        guard let (text, line) = try located(key) else { return nil }
        return try Self.name(text, key, line)
    }

    func handle(_ key: String) throws(IntakeError) -> String? {
        guard let (text, line) = try located(key) else { return nil }
        return try Self.handle(text, key, line)
    }

    private static func handle(_ text: String, _ key: String, _ line: Int) throws(IntakeError) -> String {
        guard Handle.isValid(text) else {
            throw IntakeError(
                .wrongType, "line \(line): “\(VisibleText.escaped(text.prefix(64)))” is not a short name for “\(key)”",
                hint: "use small letters, digits, “.”, “_” and “-”: \(Handle.make(from: text, fallback: "name"))")
        }
        return text
    }

    private static func name(_ text: String, _ key: String, _ line: Int) throws(IntakeError) -> String {
        guard Identifier.isValid(text) else {
            throw IntakeError(
                .wrongType, "line \(line): “\(VisibleText.escaped(text.prefix(64)))” is not a name for “\(key)”",
                hint: "use letters, digits, “.”, “_” and “-”, beginning with a letter or digit")
        }
        return text
    }

    func flag(_ key: String) throws(IntakeError) -> Bool? {
        guard let (text, line) = try located(key) else { return nil }
        switch text.lowercased() {
        case "yes", "true": return true
        case "no", "false": return false
        default:
            throw IntakeError(
                .wrongType, "line \(line): “\(key)” of \(place) is “\(VisibleText.escaped(text.prefix(40)))”",
                hint: "write yes or no")
        }
    }

    func count(_ key: String) throws(IntakeError) -> Int? {
        guard let (text, line) = try located(key) else { return nil }
        let digits = text.utf8
        guard digits.count <= 6, digits.first != UInt8(ascii: "0"), digits.allSatisfy({ (0x30...0x39).contains($0) }) else {
            throw IntakeError(.wrongType, "line \(line): “\(key)” of \(place) is not a number from 1", hint: "write \(key): 2")
        }
        return digits.reduce(0) { $0 * 10 + Int($1 & 15) }
    }

    func days(_ key: String) throws(IntakeError) -> Int? {
        guard let (text, line) = try located(key) else { return nil }
        guard text.utf8.count <= 6, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let days = Int(text) else {
            throw IntakeError(.wrongType, "line \(line): “\(key)” of \(place) is not a number of days", hint: "write \(key): 30")
        }
        return days
    }

    func day(_ key: String) throws(IntakeError) -> CalendarDay? {
        guard let (text, line) = try located(key) else { return nil }
        do { return try CalendarDay(text) } catch { throw IntakeError(error, line: line, .wrongType) }
    }

    func hexDigest(_ key: String) throws(IntakeError) -> String? {
        guard let (text, line) = try located(key) else { return nil }
        guard text.utf8.count == 64, text.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }) else {
            throw IntakeError(.wrongType, "line \(line): “\(key)” of \(place) is not 64 hexadecimal digits in lowercase")
        }
        return text
    }

    // MARK: - Words

    func optionalWord<Word: VocabularyWord>(_ key: String, _: Word.Type) throws(IntakeError) -> Word? {
        guard let (text, line) = try located(key) else { return nil }
        return try Self.word(text, line)
    }

    /// A word, or `unknown`; not recorded when the key is not there.
    func fact<Word: VocabularyWord>(_ key: String) throws(IntakeError) -> Recorded<Word> {
        guard let (text, line) = try located(key) else { return .notRecorded }
        return text == "unknown" ? .unknown : .known(try Self.word(text, line))
    }

    func word<Word: VocabularyWord>(_ key: String, _ type: Word.Type) throws(IntakeError) -> Word {
        guard let word = try optionalWord(key, type) else { throw missing(key) }
        return word
    }

    private static func word<Word: VocabularyWord>(_ text: String, _ line: Int) throws(IntakeError) -> Word {
        do { return try Word(word: text) } catch { throw IntakeError(error, line: line, .unknownWord) }
    }

    func optionalWords<Word: VocabularyWord>(_ key: String, _: Word.Type) throws(IntakeError) -> [Word]? {
        guard let texts = try texts(key) else { return nil }
        var words = [Word]()
        for (text, line) in texts { words.append(try Self.word(text, line)) }
        return words
    }

    func words<Word: VocabularyWord>(_ key: String, _ type: Word.Type) throws(IntakeError) -> [Word] {
        guard let words = try optionalWords(key, type) else { throw missing(key) }
        return words
    }

    func handles(_ key: String) throws(IntakeError) -> [String] {
        var handles = [String]()
        for (text, line) in try texts(key) ?? [] { handles.append(try Self.handle(text, key, line)) }
        return handles
    }

    func names(_ key: String) throws(IntakeError) -> [String] {
        var names = [String]()
        for (text, line) in try texts(key) ?? [] { names.append(try Self.name(text, key, line)) }
        return names
    }

    /// The texts of a list that has at least one, none of them twice.
    func texts(_ key: String) throws(IntakeError) -> [(text: String, line: Int)]? {
        guard let value = value(key) else { return nil }
        guard case .list(let values) = value.content else {
            guard case .text(let text) = value.content else { throw wrong(key, value, "a list") }
            throw IntakeError(
                .wrongType, "line \(value.line): “\(key)” of \(place) is not a list",
                hint: "write \(key): [\(VisibleText.escaped(text.prefix(40)))]")
        }
        guard !values.isEmpty else {
            throw IntakeError(
                .wrongType, "line \(value.line): “\(key)” of \(place) is an empty list",
                hint: "leave the key out if nothing is to be said")
        }
        guard values.count <= Self.mostValues else {
            throw IntakeError(.tooLarge, "line \(value.line): “\(key)” of \(place) has more than \(Self.mostValues) values")
        }
        var texts = [(text: String, line: Int)]()
        for value in values {
            guard case .text(let text) = value.content else { throw wrong(key, value, "a word") }
            guard !texts.contains(where: { $0.text == text }) else {
                throw IntakeError(
                    .contradiction,
                    "line \(value.line): “\(VisibleText.escaped(text.prefix(64)))” is there twice in “\(key)” of \(place)")
            }
            texts.append((text, value.line))
        }
        return texts
    }
}

extension IntakeError {
    /// Adds the line to what the domain says about a value.
    init(_ error: ProvenanceError, line: Int, _ code: Code) {
        self.init(code, "line \(line): \(error.reason)", hint: error.hint, underlying: error)
    }
}
