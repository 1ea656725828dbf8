/// How much a provision matters to the creator: for a grant the risk, for a restriction how much it protects.
public enum Severity: String, Sendable, Hashable, Codable, Comparable {
    /// Needed to run the service, or contained.
    case low
    /// A named purpose or recipient, and it can be ended.
    case medium
    /// It reaches training, sale, ownership of derived data or any purpose, or cannot be ended.
    case high

    private var rank: Int {
        switch self {
        case .low: 0
        case .medium: 1
        case .high: 2
        }
    }

    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
}
