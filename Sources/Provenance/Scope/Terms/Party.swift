public import Transparency

/// Somebody an agreement speaks of, under the handle that links and uses call them by.
public struct Party: LineRecord {
    public var handle: String
    public var name: String
    public var role: PartyRole
    /// Whether the words reach companies of the same group. Nil: they do not say.
    public var affiliatesIncluded: Bool?
    /// The first day on which they are what the role says. Nil: from the beginning.
    public var from: CalendarDay?
    /// The day from which they are no longer what the role says, by a change that is on record. It stands in no line of their own.
    public var goneFrom: CalendarDay?
    /// For an assignee, the handle of the party whose place they took.
    public var of: String?
    /// For somebody who came later, the words that say so.
    public var words: QuotedWords?

    public init(
        handle: String, name: String, role: PartyRole, affiliatesIncluded: Bool? = nil, from: CalendarDay? = nil,
        of: String? = nil, words: QuotedWords? = nil
    ) {
        self.handle = handle
        self.name = name
        self.role = role
        self.affiliatesIncluded = affiliatesIncluded
        self.from = from
        self.of = of
        self.words = words
    }

    public static var list: String { "party" }

    public var members: [String: JSON] {
        var members: [String: JSON] = words?.members ?? [:]
        members["party"] = .string(handle)
        members["name"] = .string(name)
        members["role"] = .string(role.rawValue)
        members["affiliatesIncluded"] = affiliatesIncluded.map(JSON.bool)
        members["from"] = from.map { .string($0.description) }
        members["of"] = of.map(JSON.string)
        return members
    }

    public init(line: JSON) throws(ProvenanceError) {
        var reader = try LineReader(line, list: Self.list)
        self.init(
            handle: try reader.handle("party"), name: try reader.text("name"), role: try reader.word("role", PartyRole.self),
            affiliatesIncluded: try reader.optionalFlag("affiliatesIncluded"), from: try reader.optionalDay("from"),
            of: try reader.optionalHandle("of"), words: try reader.optionalWordsOfDocument())
        try reader.finish()
        guard (role == .assignee) == (of != nil) else {
            throw reader.failure("of", "says whose place an assignee took, and nothing else")
        }
    }
}
