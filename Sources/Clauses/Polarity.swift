/// Which way a provision points.
public enum Polarity: String, Sendable, Hashable, Codable {
    /// The other side, or others through it, may do something.
    case grant
    /// The other side is limited, or the creator protected, or somebody is bound.
    case restriction
    /// It defines or reports, and moves nothing by itself.
    case neutral
}
