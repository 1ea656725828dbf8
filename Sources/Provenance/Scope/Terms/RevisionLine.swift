public import Transparency

/// What a change to an agreement says of itself: from when, for which deliveries, whether it was accepted, and which terms go.
public struct RevisionLine: LineRecord {
    public var id: String
    public var from: CalendarDay
    /// The new last day of the agreement. Nil: the last day is what it was.
    public var until: CalendarDay?
    public var reach: Reach
    public var acceptance: Revision.Acceptance
    /// How it was accepted, where it was.
    public var how: ExecutionMethod?
    /// The names of the terms that the change takes away.
    public var replaces: [String]

    public init(
        id: String, from: CalendarDay, until: CalendarDay? = nil, reach: Reach = .all, acceptance: Revision.Acceptance,
        how: ExecutionMethod? = nil, replaces: [String] = []
    ) {
        self.id = id
        self.from = from
        self.until = until
        self.reach = reach
        self.acceptance = acceptance
        self.how = how
        self.replaces = replaces.canonical
    }

    public static var list: String { "revision" }

    public var members: [String: JSON] {
        var members: [String: JSON] = [
            "id": .string(id), "from": .string(from.description), "reach": .string(reach.rawValue),
        ]
        members["until"] = until.map { .string($0.description) }
        switch acceptance {
        case .accepted(let on):
            members["acceptance"] = "accepted"
            members["acceptedOn"] = on.map { .string($0.description) }
            members["acceptedHow"] = how.map { .string($0.rawValue) }
        case .refused: members["acceptance"] = "refused"
        case .unknown: members["acceptance"] = "unknown"
        }
        if !replaces.isEmpty { members["replaces"] = .array(replaces.map(JSON.string)) }
        return members
    }

    public init(line: JSON) throws(ProvenanceError) {
        var reader = try LineReader(line, list: Self.list)
        let acceptance: Revision.Acceptance
        var how: ExecutionMethod?
        switch try reader.text("acceptance") {
        case "accepted":
            acceptance = .accepted(on: try reader.optionalDay("acceptedOn"))
            how = try reader.optionalWord("acceptedHow", ExecutionMethod.self)
        case "refused": acceptance = .refused
        case "unknown": acceptance = .unknown
        default: throw reader.failure("acceptance", "is neither accepted, refused nor unknown")
        }
        self.init(
            id: try reader.identifier("id"), from: try reader.day("from"), until: try reader.optionalDay("until"),
            reach: try reader.word("reach", Reach.self), acceptance: acceptance, how: how,
            replaces: try reader.optionalNames("replaces") ?? [])
        try reader.finish()
        try check()
    }

    /// Checks that the parts can hold together.
    public func check() throws(ProvenanceError) {
        if let until, until < from {
            throw ProvenanceError(.contradiction, "revision “\(id)” ends the agreement on \(until), before it starts on \(from)")
        }
        guard id != AgreementTerms.firstRevision else {
            throw ProvenanceError(
                .contradiction, "a revision cannot be named “\(id)”: that is what the words as first agreed are called")
        }
    }
}
