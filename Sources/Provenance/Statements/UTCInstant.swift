/// An instant, in whole seconds, shown in Coordinated Universal Time (RFC 3339).
public struct UTCInstant: Sendable, Hashable, Comparable {
    public let secondsSince1970: Int

    public init(secondsSince1970: Int) { self.secondsSince1970 = secondsSince1970 }

    /// `2026-11-22T19:20:00Z`; years outside 0…9999 are clamped, since nothing else can be shown in this form.
    public var text: String {
        let seconds = min(max(secondsSince1970, Self.bounds.lowerBound), Self.bounds.upperBound)
        let day = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
        let (year, month, dayOfMonth) = Self.civil(day)
        let rest = seconds - day * 86_400
        return "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(dayOfMonth, 2))"
            + "T\(Self.padded(rest / 3600, 2)):\(Self.padded(rest / 60 % 60, 2)):\(Self.padded(rest % 60, 2))Z"
    }

    /// The day alone: `2026-11-22`.
    public var dayText: String { String(text.prefix(10)) }

    public static func < (left: UTCInstant, right: UTCInstant) -> Bool { left.secondsSince1970 < right.secondsSince1970 }

    /// From 0000-01-01 to the last second of 9999.
    private static let bounds = -62_167_219_200...253_402_300_799

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    /// The civil date of a day number, in the proleptic Gregorian calendar, by counting eras of 400 years from 0000-03-01.
    private static func civil(_ day: Int) -> (year: Int, month: Int, day: Int) {
        let shifted = day + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
    }
}
