/// One field of the matrix: one derived-data action, in the hands of one party.
public struct ExposureCell: Sendable, Hashable {
    public let state: RightState
    /// The works that the state is about.
    public let works: WorkSet
    /// The terms that say so.
    public let rights: [DerivedRight]

    init(state: RightState, works: WorkSet, rights: [DerivedRight]) {
        self.state = state
        self.works = works
        self.rights = rights
    }

    /// The number of works that the action may be done to: none where it is not held and not open.
    public var workCount: Int { state >= .open ? works.count : 0 }

    /// The first day of the words that say so.
    public var since: CalendarDay? { rights.map(\.since).min() }

    /// The latest end of the words that say so.
    public var end: RightEnd? { rights.map(\.end).max { $0.lateness < $1.lateness } }

    /// The cell of two agreements, or of two groups of works, together: the stronger state speaks, and its works count.
    func joined(with other: ExposureCell) -> ExposureCell {
        // Held without a limit and held within one are both held, and the works of both are counted.
        guard state == other.state || (state.isHeld && other.state.isHeld) else { return state > other.state ? self : other }
        var works = works
        works.formUnion(other.works)
        return ExposureCell(
            state: max(state, other.state), works: works, rights: rights + other.rights.filter { !rights.contains($0) })
    }
}
