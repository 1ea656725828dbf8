/// When a use took place.
public enum UseDays: Sendable, Hashable {
    /// On one known day.
    case on(CalendarDay)
    /// On one day that is not known exactly: some day from the first to the last.
    case between(CalendarDay, CalendarDay)
    /// The whole time from the first day to the last. Nil: it was still going on when it was recorded.
    case span(CalendarDay, CalendarDay?)
    case unknown
}
