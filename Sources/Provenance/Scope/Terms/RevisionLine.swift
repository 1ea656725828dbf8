public import Transparency

/// What a change to an agreement says of itself: from when, for which deliveries, whether it was accepted, and which terms go.
public struct RevisionLine: LineRecord {
    public var id: String
    public var from: CalendarDay
    /// The new last day of the agreement. Nil: the last day is what it was.
    public var until: CalendarDay?
    /// Whether the change takes the last day away, so that the agreement goes on until somebody ends it.
    public var isOpenEnded: Bool
    public var reach: Reach
    public var acceptance: Revision.Acceptance
    /// How it was accepted, where it was.
    public var how: ExecutionMethod?
    /// The names of the terms and duties that the change takes away.
    public var replaces: [String]
    /// The handles of those who are no longer what the agreement calls them.
    public var leaves: [String]

    public init(
        id: String, from: CalendarDay, until: CalendarDay? = nil, isOpenEnded: Bool = false, reach: Reach = .all,
        acceptance: Revision.Acceptance,
        how: ExecutionMethod? = nil, replaces: [String] = [], leaves: [String] = []
    ) {
        self.id = id
        self.from = from
        self.until = until
        self.isOpenEnded = isOpenEnded
        self.reach = reach
        self.acceptance = acceptance
        self.how = how
        self.replaces = replaces.canonical
        self.leaves = leaves.canonical
    }

    public static var list: String { "revision" }

    public var members: [String: JSON] {
        var members: [String: JSON] = [
            "id": .string(id), "from": .string(from.description), "reach": .string(reach.rawValue),
        ]
        members["until"] = until.map { .string($0.description) }
        if isOpenEnded { members["openEnded"] = true }
        switch acceptance {
        case .accepted(let on):
            members["acceptance"] = "accepted"
            members["acceptedOn"] = on.map { .string($0.description) }
            members["acceptedHow"] = how.map { .string($0.rawValue) }
        case .refused: members["acceptance"] = "refused"
        case .unknown: members["acceptance"] = "unknown"
        }
        if !replaces.isEmpty { members["replaces"] = .array(replaces.map(JSON.string)) }
        if !leaves.isEmpty { members["leaves"] = .array(leaves.map(JSON.string)) }
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
            isOpenEnded: try reader.optionalFlag("openEnded") ?? false,
            reach: try reader.word("reach", Reach.self), acceptance: acceptance, how: how,
            replaces: try reader.optionalNames("replaces") ?? [], leaves: try reader.optionalNames("leaves") ?? [])
        try reader.finish()
        try check()
    }

    /// Checks that the parts can hold together.
    public func check() throws(ProvenanceError) {
        if let until, until < from {
            throw ProvenanceError(
                .contradiction, "revision “\(id)” ends the agreement on \(until), before it starts on \(from)",
                hint: CalendarDay.exchange)
        }
        guard until == nil || !isOpenEnded else {
            throw ProvenanceError(.contradiction, "revision “\(id)” both sets a last day and takes it away")
        }
        guard id != AgreementTerms.firstRevision else {
            throw ProvenanceError(
                .contradiction, "a revision cannot be named “\(id)”: that is what the words as first agreed are called")
        }
    }
}
