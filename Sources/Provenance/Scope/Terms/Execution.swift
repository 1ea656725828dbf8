public import Transparency

/// How one party came to be bound by an agreement, and how that is known.
public struct Execution: LineRecord {
    /// The handle of the party.
    public var by: String
    /// The day, or nil if it is not known.
    public var on: CalendarDay?
    public var how: ExecutionMethod
    public var basis: Basis

    public init(by: String, on: CalendarDay?, how: ExecutionMethod, basis: Basis) {
        self.by = by
        self.on = on
        self.how = how
        self.basis = basis
    }

    public static var list: String { "execution" }

    public var members: [String: JSON] {
        [
            "by": .string(by), "on": on.map { .string($0.description) } ?? .null, "how": .string(how.rawValue),
            "basis": .string(basis.rawValue),
        ]
    }

    public init(line: JSON) throws(ProvenanceError) {
        var reader = try LineReader(line, list: Self.list)
        self.init(
            by: try reader.handle("by"), on: try reader.dayOrNull("on"), how: try reader.word("how", ExecutionMethod.self),
            basis: try reader.word("basis", Basis.self))
        try reader.finish()
    }
}
