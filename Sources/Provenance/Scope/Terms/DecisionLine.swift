public import Transparency

/// What the owner decided about an agreement.
///
/// Why, and what a review had pointed at, stand in lines of their own: those are hers, and need not be shown to anybody.
public struct DecisionLine: LineRecord {
    public var decision: Decision

    public init(decision: Decision) { self.decision = decision }

    public static var list: String { "decision" }

    public var members: [String: JSON] { ["decision": .string(decision.rawValue)] }

    public init(line: JSON) throws(ProvenanceError) {
        var reader = try LineReader(line, list: Self.list)
        self.init(decision: try reader.word("decision", Decision.self))
        try reader.finish()
    }
}
