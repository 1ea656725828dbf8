/// What comes out for one part of the days of a use.
public struct FindingPart: Sendable, Hashable {
    public var from: CalendarDay
    public var until: CalendarDay
    public var verdict: Verdict
    public var because: [Citation]
}
