public import Transparency

/// That an agreement came to its end: when, how, and in which words.
public struct Ending: LineRecord {
    /// The last day of the agreement.
    public var on: CalendarDay
    public var how: EndMethod
    /// The handle of the agreement that took its place.
    public var by: String?
    /// Which deliveries it ends for, and which the new agreement takes over.
    public var reach: Reach
    /// What its owner says about it.
    public var reason: String?
    /// The words that end it, in the document of the same entry.
    public var words: QuotedWords?

    public init(
        on: CalendarDay, how: EndMethod, by: String? = nil, reach: Reach = .all, reason: String? = nil, words: QuotedWords? = nil
    ) {
        self.on = on
        self.how = how
        self.by = by
        self.reach = reach
        self.reason = reason
        self.words = words
    }

    public static var list: String { "ending" }

    public var members: [String: JSON] {
        var members: [String: JSON] = words?.members ?? [:]
        members["on"] = .string(on.description)
        members["how"] = .string(how.rawValue)
        members["by"] = by.map(JSON.string)
        members["reach"] = .string(reach.rawValue)
        members["reason"] = reason.map(JSON.string)
        return members
    }

    public init(line: JSON) throws(ProvenanceError) {
        var reader = try LineReader(line, list: Self.list)
        self.init(
            on: try reader.day("on"), how: try reader.word("how", EndMethod.self), by: try reader.optionalHandle("by"),
            reach: try reader.word("reach", Reach.self), reason: try reader.optionalText("reason"),
            words: try reader.optionalWordsOfDocument())
        try reader.finish()
        guard (how == .superseded) == (by != nil) else {
            throw reader.failure("by", "names the agreement that superseded this one, and nothing else")
        }
    }
}
