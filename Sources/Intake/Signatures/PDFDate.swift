internal import Provenance

/// A date as PDF writes it: `D:20260801120000+02'00'` (ISO 32000-2, section 7.9.4).
enum PDFDate {
    /// Seconds since 1970, or nil for a date without a time zone, without a time, or that does not exist.
    static func seconds(_ text: ArraySlice<UInt8>) -> Int? {
        var reader = text.prefix(40)
        guard reader.starts(with: "D:".utf8) else { return nil }
        reader = reader.dropFirst(2)
        guard let year = take(4, &reader), let month = take(2, &reader), let day = take(2, &reader), let hour = take(2, &reader),
            let minute = take(2, &reader), let second = take(2, &reader), hour < 24, minute < 60, second < 60,
            let date = CalendarDay(year: year, month: month, day: day), let offset = zone(reader)
        else { return nil }
        return date.ordinal * 86_400 + hour * 3_600 + minute * 60 + second - offset
    }

    /// `Z`, `+02'00'`, `+02'00` or `+02`, in seconds.
    private static func zone(_ text: ArraySlice<UInt8>) -> Int? {
        var reader = text
        guard let sign = reader.popFirst() else { return nil }
        if sign == UInt8(ascii: "Z") { return reader.isEmpty || reader.elementsEqual("00'00'".utf8) ? 0 : nil }
        guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"), let hours = take(2, &reader), hours < 24 else { return nil }
        if reader.first == UInt8(ascii: "'") { reader = reader.dropFirst() }
        let minutes = reader.isEmpty ? 0 : take(2, &reader)
        if reader.first == UInt8(ascii: "'") { reader = reader.dropFirst() }
        guard let minutes, minutes < 60, reader.isEmpty else { return nil }
        return (sign == UInt8(ascii: "-") ? -1 : 1) * (hours * 3_600 + minutes * 60)
    }

    private static func take(_ count: Int, _ reader: inout ArraySlice<UInt8>) -> Int? {
        let digits = reader.prefix(count)
        guard digits.count == count, digits.allSatisfy(PDFCharacter.isDigit) else { return nil }
        reader = reader.dropFirst(count)
        return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }
}
