public import Transparency

/// From when to when an agreement says it holds.
public struct AgreementDates: LineRecord {
    public var from: CalendarDay
    /// The last day. Nil: the words name none.
    public var until: CalendarDay?
    /// The law that the words name: noted, not evaluated.
    public var governingLaw: String?

    public init(from: CalendarDay, until: CalendarDay? = nil, governingLaw: String? = nil) {
        self.from = from
        self.until = until
        self.governingLaw = governingLaw
    }

    public static var list: String { "dates" }

    public var members: [String: JSON] {
        var members: [String: JSON] = [
            "from": .string(from.description), "until": until.map { .string($0.description) } ?? .null,
        ]
        members["governingLaw"] = governingLaw.map(JSON.string)
        return members
    }

    public init(line: JSON) throws(ProvenanceError) {
        var reader = try LineReader(line, list: Self.list)
        self.init(
            from: try reader.day("from"), until: try reader.dayOrNull("until"),
            governingLaw: try reader.optionalText("governingLaw"))
        try reader.finish()
        try check()
    }

    /// Checks that the last day is not before the first.
    public func check() throws(ProvenanceError) {
        if let until, until < from {
            throw ProvenanceError(
                .contradiction, "the agreement ends on \(until), before it starts on \(from)", hint: CalendarDay.exchange)
        }
    }
}
