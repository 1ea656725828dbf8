public import Provenance

/// A duty as somebody wrote it down, before its words have been found in the document.
public struct DutyDraft: Sendable, Hashable {
    /// The duty, without its words.
    public var duty: Duty
    public var words: QuotedWordsDraft

    func located(by locator: QuoteLocator, in document: DocumentText) throws(IntakeError) -> Duty {
        var duty = duty
        duty.words = try words.located(by: locator, in: document)
        return duty
    }
}

extension TermsFileReader {
    static let dutyKeys = [
        "id", "what", "by", "objects", "due", "within", "until", "amount", "clause", "quote", "occurrence", "confirmed",
    ]

    /// More duties than any contract has clauses.
    private static let mostDuties = 1000

    static func duties(_ keys: YAMLKeys, isProposal: Bool = false) throws(IntakeError) -> [DutyDraft] {
        var drafts = [DutyDraft]()
        let values = try keys.list("duties") ?? []
        if let first = values.first, values.count > mostDuties {
            throw IntakeError(.tooLarge, "line \(first.line): more than \(mostDuties) duties")
        }
        for value in values {
            let named = try YAMLKeys(value, "a duty", keys: nil)
            guard let id = try named.name("id") else { throw named.missing("id") }
            let group = try YAMLKeys(value, "duty “\(id)”", keys: dutyKeys)
            guard !drafts.contains(where: { $0.duty.id == id }) else {
                throw IntakeError(.contradiction, "line \(group.line): the duty “\(id)” is there already")
            }
            let duty = Duty(
                id: id, by: try group.handle("by"), what: try group.word("what", DutyKind.self),
                objects: try group.optionalWords("objects", UseObject.self), due: try group.optionalWord("due", DutyTrigger.self),
                within: try group.days("within"), until: try group.day("until"), amount: try group.optionalText("amount"),
                words: QuotedWords(quote: "", range: 0..<0))
            try confirm(group, "duty “\(id)”", isProposal: isProposal)
            do { try duty.check() } catch { throw IntakeError(error, line: group.line, .contradiction) }
            drafts.append(DutyDraft(duty: duty, words: try words(group, of: "duty “\(id)”")))
        }
        return drafts
    }

    /// Makes sure that a person has said that a group says what its words say.
    ///
    /// - Parameter isProposal: Whether nothing is going to be recorded, so that nobody needs to have said so.
    static func confirm(_ group: YAMLKeys, _ what: String, isProposal: Bool) throws(IntakeError) {
        let confirmation = try group.flag("confirmed")
        guard let isConfirmed = isProposal ? true : confirmation else { throw group.missing("confirmed") }
        guard isConfirmed else {
            throw IntakeError(
                .unconfirmed, "line \(group.line): \(what) is not confirmed",
                hint: "read the quote in its document; if it says what the words say, write “confirmed: true”")
        }
    }
}
