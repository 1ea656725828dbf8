/// How the words of an agreement stand to one derived-data action on one day.
///
/// It is the answer of the same rules that judge a use: *permitted* means that some use of that kind would be within scope.
public enum RightState: String, Sendable, Hashable, CaseIterable, Comparable {
    /// The words do not speak of it.
    case silent
    /// The words permit it from a later day.
    case notBegun = "not-begun"
    /// The words permitted it, and have ended.
    case ended
    /// The words forbid it.
    case forbidden
    /// It depends on how words are read, or on a fact nobody recorded.
    case open
    /// The words permit it for stated purposes, recipients or forms.
    case limited
    /// The words permit it without such a limit.
    case permitted

    /// The order in which one of several speaks for all of them: what is held before what is open, and that before the rest.
    public static func < (left: RightState, right: RightState) -> Bool { left.weight < right.weight }

    private var weight: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    /// Whether the other side holds the right today.
    public var isHeld: Bool { self == .limited || self == .permitted }

    /// The state as people say it.
    public var words: String {
        switch self {
        case .silent: "no words"
        case .notBegun: "not begun"
        case .ended: "ended"
        case .forbidden: "forbidden"
        case .open: "open"
        case .limited: "limited"
        case .permitted: "permitted"
        }
    }
}
