/// A day of the calendar, as contracts name them: no hour and no time zone.
///
/// The calendar is the Gregorian one, carried back before its introduction. Written `YYYY-MM-DD` and in no other way.
public struct CalendarDay: Sendable, Hashable {
    public let year: Int
    public let month: Int
    public let day: Int

    /// Takes a day that exists, in the years 1 to 9999.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Self.length(of: month, in: year) else {
            return nil
        }
        self.year = year
        self.month = month
        self.day = day
    }

    /// Reads `YYYY-MM-DD`.
    ///
    /// - Throws: A ``ProvenanceError`` for any other spelling, and for a day that does not exist, such as `2025-02-29`.
    public init(_ text: some StringProtocol) throws(ProvenanceError) {
        let bytes = Array(text.utf8.prefix(11))
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7]), let day = Self.number(bytes[8..<10])
        else {
            throw ProvenanceError(
                .malformedDay, "“\(VisibleText.escaped(text.prefix(40)))” is not a day",
                hint: "write it as YYYY-MM-DD, such as 2026-06-01")
        }
        guard let value = CalendarDay(year: year, month: month, day: day) else {
            throw ProvenanceError(
                .malformedDay, "there is no day \(text)", hint: Self.hint(year: year, month: month, text.prefix(7)))
        }
        self = value
    }

    /// The day, in UTC, of an instant given as seconds since 1970.
    ///
    /// - Returns: Nil outside the years 1 to 9999.
    public init?(unixSeconds: Int) {
        let days = unixSeconds / 86_400 - (unixSeconds % 86_400 < 0 ? 1 : 0)
        self.init(ordinal: days)
    }

    /// The number of days since 1970-01-01.
    public var ordinal: Int {
        // Years start in March here, so that the leap day is the last of its year.
        let shifted = month > 2 ? year : year - 1
        let era = shifted / 400
        let yearOfEra = shifted % 400
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// Takes the number of days since 1970-01-01.
    ///
    /// - Returns: Nil outside the years 1 to 9999.
    public init?(ordinal: Int) {
        guard (-719_162...2_932_896).contains(ordinal) else { return nil }
        let days = ordinal + 719_468
        let era = days / 146_097
        let dayOfEra = days % 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let month = (5 * dayOfYear + 2) / 153
        self.day = dayOfYear - (153 * month + 2) / 5 + 1
        self.month = month < 10 ? month + 3 : month - 9
        self.year = yearOfEra + era * 400 + (self.month <= 2 ? 1 : 0)
    }

    /// The day after, or nil after the last day of 9999.
    public var next: CalendarDay? { CalendarDay(ordinal: ordinal + 1) }
    /// The day before, or nil before the first day of the year 1.
    public var previous: CalendarDay? { CalendarDay(ordinal: ordinal - 1) }

    /// What to do about two days in the wrong order.
    static let exchange = "exchange the two days, or correct one of them"

    /// Why a day written as it should be does not exist.
    private static func hint(year: Int, month: Int, _ text: some StringProtocol) -> String {
        guard year > 0 else { return "the years go from 0001 to 9999" }
        guard (1...12).contains(month) else { return "the months go from 01 to 12" }
        return "the days of \(text) go from 01 to \(length(of: month, in: year))"
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        var value = 0
        for digit in digits {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
            value = value * 10 + Int(digit - UInt8(ascii: "0"))
        }
        return value
    }

    private static func length(of month: Int, in year: Int) -> Int {
        switch month {
        case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension CalendarDay: Comparable {
    public static func < (left: CalendarDay, right: CalendarDay) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}

extension CalendarDay: CustomStringConvertible {
    public var description: String {
        func padded(_ number: Int, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }
}
