public import Transparency

/// A day that an agreement gives its owner to do something by, or to do something from.
public struct Deadline: LineRecord {
    public var id: String
    public var what: DeadlineKind
    /// The first day on which it can be done. Nil: at once.
    public var from: CalendarDay?
    /// The last day on which it can be done. Nil: the words name none.
    public var until: CalendarDay?
    public var words: QuotedWords

    public init(id: String, what: DeadlineKind, from: CalendarDay? = nil, until: CalendarDay? = nil, words: QuotedWords) {
        self.id = id
        self.what = what
        self.from = from
        self.until = until
        self.words = words
    }

    public static var list: String { "deadline" }

    public var members: [String: JSON] {
        var members = words.members
        members["id"] = .string(id)
        members["what"] = .string(what.rawValue)
        members["from"] = from.map { .string($0.description) }
        members["until"] = until.map { .string($0.description) }
        return members
    }

    public init(line: JSON) throws(ProvenanceError) {
        var reader = try LineReader(line, list: Self.list)
        self.init(
            id: try reader.identifier("id"), what: try reader.word("what", DeadlineKind.self),
            from: try reader.optionalDay("from"), until: try reader.optionalDay("until"), words: try reader.wordsOfDocument())
        try reader.finish()
        try check()
    }

    /// Checks that there is a day, and that the last is not before the first.
    public func check() throws(ProvenanceError) {
        guard from != nil || until != nil else {
            throw ProvenanceError(.contradiction, "deadline “\(id)” names no day", hint: "give it “from”, “until” or both")
        }
        if let from, let until, until < from {
            throw ProvenanceError(
                .contradiction, "deadline “\(id)” ends on \(until), before it starts on \(from)", hint: CalendarDay.exchange)
        }
    }
}
