internal import Provenance

/// Writes instants as people and programs read them, always in UTC, without asking the system for a calendar or a zone.
enum UTCTime {
    /// `2026-06-01`.
    static func day(_ seconds: Int) -> String {
        CalendarDay(unixSeconds: seconds)?.description ?? "\(seconds) seconds since 1970"
    }

    /// `2026-06-01 12:30:05 UTC`.
    static func instant(_ seconds: Int) -> String {
        guard let day = CalendarDay(unixSeconds: seconds) else { return "\(seconds) seconds since 1970" }
        return "\(day) \(clock(seconds)) UTC"
    }

    /// `2026-06-01T12:30:05Z` (RFC 3339).
    static func timestamp(_ seconds: Int) -> String {
        guard let day = CalendarDay(unixSeconds: seconds) else { return "\(seconds) seconds since 1970" }
        return "\(day)T\(clock(seconds))Z"
    }

    private static func clock(_ seconds: Int) -> String {
        let second = (seconds % 86_400 + 86_400) % 86_400
        return [second / 3_600, second / 60 % 60, second % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    }
}
