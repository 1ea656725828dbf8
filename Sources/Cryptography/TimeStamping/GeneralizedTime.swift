/// An instant as ASN.1 writes it in UTC: `YYYYMMDDHHMMSS[.f…]Z` (RFC 3161, section 2.4.2).
struct GeneralizedTime: Hashable {
    /// Whole seconds since 1970-01-01T00:00:00Z, without leap seconds.
    let seconds: Int
    /// The fraction of a second, cut after nine digits.
    let nanoseconds: Int

    /// The longest fraction that is read. Atomic clocks do not fill it.
    private static let maximumFractionDigitCount = 18

    init?(_ text: some Collection<UInt8>) {
        let text = Array(text)
        guard text.count >= 15, text.last == UInt8(ascii: "Z"), let date = Self.number(text[0..<8]),
            let time = Self.number(text[8..<14])
        else { return nil }
        let (year, month, day) = (date / 10_000, date / 100 % 100, date % 100)
        let (hour, minute, second) = (time / 10_000, time / 100 % 100, time % 100)
        guard year >= 1, (1...12).contains(month), (1...Self.dayCount(month, year)).contains(day), hour < 24, minute < 60,
            second < 60,
            let nanoseconds = Self.nanoseconds(text[14..<text.count - 1])
        else { return nil }
        self.seconds = Self.days(year, month, day) * 86_400 + hour * 3_600 + minute * 60 + second
        self.nanoseconds = nanoseconds
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        var number = 0
        for digit in digits {
            guard (0x30...0x39).contains(digit) else { return nil }
            number = number * 10 + Int(digit - 0x30)
        }
        return number
    }

    /// The fraction with its point, or nothing. DER allows no zero at its end, and no point without a digit.
    private static func nanoseconds(_ fraction: ArraySlice<UInt8>) -> Int? {
        guard let point = fraction.first else { return 0 }
        let digits = fraction.dropFirst()
        guard point == UInt8(ascii: "."), (1...maximumFractionDigitCount).contains(digits.count),
            digits.last != UInt8(ascii: "0"),
            number(digits) != nil
        else { return nil }
        return number((digits + [UInt8](repeating: 0x30, count: 9)).prefix(9))
    }

    private static func dayCount(_ month: Int, _ year: Int) -> Int {
        switch month {
        case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Days since 1970-01-01 in the Gregorian calendar, counted in years that begin in March, so that the leap day is a year's last.
    private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let marchYear = month <= 2 ? year - 1 : year
        let marchMonth = (month + 9) % 12
        let leapDays = marchYear / 4 - marchYear / 100 + marchYear / 400
        return marchYear * 365 + leapDays + (marchMonth * 153 + 2) / 5 + day - 1 - 719_468
    }
}
