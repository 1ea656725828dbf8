/// Yes, no, or not known: what one comparison says.
///
/// An unknown fact must not vanish: it is neither permission nor prohibition, and it is carried to the end.
public enum Answer: String, Sendable, Hashable {
    case yes
    case no
    case unknown

    /// Both: no if either is no.
    func and(_ other: Answer) -> Answer {
        if self == .no || other == .no { return .no }
        return self == .yes && other == .yes ? .yes : .unknown
    }

    /// Either: yes if one is yes.
    func or(_ other: Answer) -> Answer {
        if self == .yes || other == .yes { return .yes }
        return self == .no && other == .no ? .no : .unknown
    }

    var not: Answer {
        switch self {
        case .yes: .no
        case .no: .yes
        case .unknown: .unknown
        }
    }

    init(_ isTrue: Bool) { self = isTrue ? .yes : .no }
}

extension Sequence where Element == Answer {
    var all: Answer { reduce(.yes) { $0.and($1) } }
    var any: Answer { reduce(.no) { $0.or($1) } }
}
