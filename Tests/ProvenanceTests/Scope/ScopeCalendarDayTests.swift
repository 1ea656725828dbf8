import Testing

@testable import Provenance

@Suite struct ScopeCalendarDayTests {
    @Test(arguments: ["0001-01-01", "1970-01-01", "2000-02-29", "2024-02-29", "2026-06-01", "9999-12-31"])
    func `a day is read and written alike`(text: String) throws {
        #expect(try CalendarDay(text).description == text)
    }

    @Test(arguments: [
        "", "2026-6-1", "2026-06-1", "26-06-01", "2026/06/01", "2026-06-01 ", " 2026-06-01", "2026-06-01T00:00:00Z", "20260601",
        "+026-06-01",
        "2026-06-0１", "０026-06-01", "2026-00-01", "2026-13-01", "2026-01-00", "2026-01-32", "2026-04-31", "2025-02-29",
        "1900-02-29", "0000-01-01",
        "2026-06-01\0", "-001-01-01", "today",
    ])
    func `anything else is refused`(text: String) {
        #expect { try CalendarDay(text) } throws: { ($0 as? ProvenanceError)?.code == .malformedDay }
    }

    @Test func `every day of nine centuries follows the one before it`() throws {
        var day = try CalendarDay("1599-12-31")
        for ordinal in day.ordinal + 1...(day.ordinal + 330_000) {
            let next = try #require(day.next)
            let isLeap = day.year.isMultiple(of: 4) && (!day.year.isMultiple(of: 100) || day.year.isMultiple(of: 400))
            let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
            let expected: (Int, Int, Int) =
                if day.day < lengths[day.month - 1] {
                    (day.year, day.month, day.day + 1)
                } else {
                    day.month == 12 ? (day.year + 1, 1, 1) : (day.year, day.month + 1, 1)
                }
            guard (next.year, next.month, next.day) == expected, next.ordinal == ordinal, day < next, next.previous == day else {
                Issue.record("\(day) is followed by \(next)")
                return
            }
            day = next
        }
    }

    @Test func `the calendar begins and ends where it says`() throws {
        #expect(try CalendarDay("0001-01-01").previous == nil)
        #expect(try CalendarDay("9999-12-31").next == nil)
    }

    @Test(arguments: [
        (0, "1970-01-01"), (86_399, "1970-01-01"), (86_400, "1970-01-02"), (-1, "1969-12-31"), (1_780_272_000, "2026-06-01"),
    ])
    func `an instant falls on its day in UTC`(seconds: Int, text: String) {
        #expect(CalendarDay(unixSeconds: seconds)?.description == text)
    }

    @Test(arguments: [Int.max, Int.min, 253_402_300_800, -62_135_596_801])
    func `an instant beyond the calendar has no day`(seconds: Int) { #expect(CalendarDay(unixSeconds: seconds) == nil) }
}
