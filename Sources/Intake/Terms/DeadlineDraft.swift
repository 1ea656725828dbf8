public import Provenance

/// A deadline as somebody wrote it down, before its words have been found in the document.
public struct DeadlineDraft: Sendable, Hashable {
    public var id: String
    public var what: DeadlineKind
    public var from: CalendarDay?
    public var until: CalendarDay?
    public var words: QuotedWordsDraft

    func located(by locator: QuoteLocator, in document: DocumentText) throws(IntakeError) -> Deadline {
        Deadline(id: id, what: what, from: from, until: until, words: try words.located(by: locator, in: document))
    }
}

extension TermsFileReader {
    static let deadlineKeys = ["id", "what", "from", "until", "clause", "quote", "occurrence"]

    static func deadlines(_ keys: YAMLKeys) throws(IntakeError) -> [DeadlineDraft] {
        var drafts = [DeadlineDraft]()
        for value in try keys.list("deadlines") ?? [] {
            let named = try YAMLKeys(value, "a deadline", keys: nil)
            guard let id = try named.name("id") else { throw named.missing("id") }
            let group = try YAMLKeys(value, "deadline “\(id)”", keys: deadlineKeys)
            guard !drafts.contains(where: { $0.id == id }) else {
                throw IntakeError(.contradiction, "line \(group.line): the deadline “\(id)” is there already")
            }
            let draft = DeadlineDraft(
                id: id, what: try group.word("what", DeadlineKind.self), from: try group.day("from"),
                until: try group.day("until"), words: try words(group, of: "deadline “\(id)”"))
            let whole = Deadline(
                id: id, what: draft.what, from: draft.from, until: draft.until, words: QuotedWords(quote: "", range: 0..<0))
            do { try whole.check() } catch { throw IntakeError(error, line: group.line, .contradiction) }
            drafts.append(draft)
        }
        return drafts
    }

    /// The words that a group must quote.
    static func words(_ keys: YAMLKeys, of what: String) throws(IntakeError) -> QuotedWordsDraft {
        QuotedWordsDraft(
            clause: try keys.optionalText("clause"), quote: try keys.text("quote"), occurrence: try keys.count("occurrence"),
            of: what, line: keys.line)
    }
}
