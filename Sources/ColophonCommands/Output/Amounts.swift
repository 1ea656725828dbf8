import Provenance

/// Numbers as people read them.
enum Amounts {
    /// `1 file`, `2 files`.
    static func count(_ number: Int, _ noun: String, plural: String? = nil) -> String {
        "\(grouped(number)) \(number == 1 ? noun : plural ?? noun + "s")"
    }

    /// `12,345`.
    static func grouped(_ number: Int) -> String { GroupedNumber.text(number) }

    /// `1.5 MiB`: binary units, one decimal, rounded down.
    static func bytes(_ count: Int) -> String {
        let units = ["KiB", "MiB", "GiB", "TiB"]
        guard count >= 1024 else { return "\(count) B" }
        var tenths = count * 10 / 1024
        var unit = 0
        while tenths >= 10240, unit < units.count - 1 {
            tenths /= 1024
            unit += 1
        }
        return "\(tenths / 10).\(tenths % 10) \(units[unit])"
    }

    /// `2026-11-22T19:20:00Z`.
    static func instant(_ seconds: Int) -> String { UTCInstant(secondsSince1970: seconds).text }
}
