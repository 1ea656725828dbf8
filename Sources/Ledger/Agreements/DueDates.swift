import LedgerStore
public import Provenance

extension OpenLedger {
    /// How many days ahead one looks unless told.
    public static let daysAhead = 60

    /// What falls due about the agreements on record, the earliest first.
    ///
    /// - Parameter today: The day from which on one looks.
    public func dueDates(from today: CalendarDay, days: Int = daysAhead) throws -> [DueDate] {
        let last = CalendarDay(ordinal: today.ordinal + max(0, days)) ?? today
        let agreements = try store.read { try $0.agreements(.none) }
        return try agreements.flatMap { try $0.terms.due(from: today, to: last) }.sorted { left, right in
            (left.day, left.agreement) < (right.day, right.agreement)
        }
    }
}
