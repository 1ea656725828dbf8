public import Transparency

/// Something that an agreement says one side must do, with the words that say it.
///
/// A duty to delete or to return also bears on uses: once it is due, whoever owes it may keep neither copies nor data. Whether any duty was
/// fulfilled is no question of the words, and is not answered here; a permission that hangs on one names it in `requires`.
public struct Duty: LineRecord {
    /// The longest time after a trigger, in days: ten years.
    public static let longestWait = 3660

    /// The name of the duty, which no term of the agreement has.
    public var id: String
    /// The handle of whoever owes it. Nil: the other side.
    public var by: String?
    public var what: DutyKind
    /// What it is about. Nil: the words do not say.
    public var objects: [UseObject]?
    /// What makes it fall due. Nil: a day does, or nothing: it always holds.
    public var due: DutyTrigger?
    /// How many days there are after what makes it due.
    public var within: Int?
    /// The last day for it, where the words name one.
    public var until: CalendarDay?
    /// How much, as the words give it.
    public var amount: String?
    public var words: QuotedWords

    public init(
        id: String, by: String? = nil, what: DutyKind, objects: [UseObject]? = nil, due: DutyTrigger? = nil, within: Int? = nil,
        until: CalendarDay? = nil, amount: String? = nil, words: QuotedWords
    ) {
        self.id = id
        self.by = by
        self.what = what
        self.objects = objects?.canonical
        self.due = due
        self.within = within
        self.until = until
        self.amount = amount
        self.words = words
    }

    public static var list: String { "duty" }

    public var members: [String: JSON] {
        var members = words.members
        members["id"] = .string(id)
        members["what"] = .string(what.rawValue)
        members["by"] = by.map(JSON.string)
        members["objects"] = objects.map { JSON($0) }
        members["due"] = due.map { .string($0.rawValue) }
        members["within"] = within.map { .integer($0) }
        members["until"] = until.map { .string($0.description) }
        members["amount"] = amount.map(JSON.string)
        return members
    }

    public init(line: JSON) throws(ProvenanceError) {
        var reader = try LineReader(line, list: Self.list)
        self.init(
            id: try reader.identifier("id"), by: try reader.optionalHandle("by"), what: try reader.word("what", DutyKind.self),
            objects: try reader.optionalWords("objects", UseObject.self), due: try reader.optionalWord("due", DutyTrigger.self),
            within: try reader.optionalInteger("within"), until: try reader.optionalDay("until"),
            amount: try reader.optionalText("amount"), words: try reader.wordsOfDocument())
        try reader.finish()
        try check()
    }

    /// Checks that its parts can hold together.
    public func check() throws(ProvenanceError) {
        if what.endsKeeping, objects?.isEmpty ?? true {
            throw contradiction(
                "does not say what to \(what.rawValue)", hint: "name its objects: work, derived, process, usage, likeness")
        }
        if due != nil, until != nil {
            throw contradiction("has both a day and something that makes it due", hint: "write “due” or “until”, as the words do")
        }
        if let within {
            guard due != nil else {
                throw contradiction("counts days from nothing", hint: "say from what in “due”, or give the last day in “until”")
            }
            guard (0...Self.longestWait).contains(within) else { throw contradiction("waits for more than ten years") }
        }
    }

    private func contradiction(_ problem: String, hint: String? = nil) -> ProvenanceError {
        ProvenanceError(.contradiction, "duty “\(VisibleText.escaped(id.prefix(64)))” \(problem)", hint: hint)
    }
}
