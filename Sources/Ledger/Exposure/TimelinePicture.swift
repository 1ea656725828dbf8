import Provenance

/// From when to when each agreement's derived-data rights run, as a picture.
struct TimelinePicture {
    private let day: CalendarDay
    private let bars: [Bar]
    private let first: Int
    private let last: Int

    private static let rowsPerPicture = 40
    private static let (left, width, row, top) = (210, 520, 20, 26)

    private struct Bar {
        let name: String
        let state: RightState
        let start: Int
        /// The last day, as far as it is known.
        let end: Int?
        let isForEver: Bool
        let isSaid: Bool
        let explanation: String
    }

    init(_ exposure: Exposure) {
        day = exposure.day
        bars = exposure.partners.flatMap { partner in
            partner.agreements.compactMap { Self.bar($0, of: partner) }
        }
        let starts = bars.map(\.start) + [exposure.day.ordinal]
        let ends = bars.compactMap(\.end) + [exposure.day.ordinal]
        first = starts.min() ?? 0
        // What has no end runs a while beyond today, so that it is seen to go on.
        last = max(ends.max() ?? 0, exposure.day.ordinal + max(120, (exposure.day.ordinal - first) / 5))
    }

    private static func bar(_ agreement: AgreementExposure, of partner: PartnerExposure) -> Bar? {
        let rights = agreement.rights.filter { $0.state >= .open || $0.state == .ended || $0.state == .notBegun }
        guard let start = rights.map(\.since).min(), let longest = rights.max(by: { $0.end.isBefore($1.end) }) else { return nil }
        let end: Int? =
            switch longest.end {
            case .on(let day), .notSaid(let day?): day.ordinal
            case .withAgreement, .forEver, .notSaid(nil): nil
            }
        let isSaid = if case .notSaid = longest.end { false } else { true }
        let state = rights.map(\.state).max() ?? .silent
        return Bar(
            name: "\(partner.handle) · \(agreement.handle)", state: state, start: start.ordinal, end: end,
            isForEver: longest.end == .forEver, isSaid: isSaid,
            explanation: "\(partner.name), \(agreement.handle): \(state.words), since \(start), \(longest.end.words)")
    }

    var pictures: [Markup] {
        guard !bars.isEmpty else { return [Markup("p", text: "No derived-data right is on record.")] }
        return stride(from: 0, to: bars.count, by: Self.rowsPerPicture).map { start in
            picture(Array(bars[start..<min(start + Self.rowsPerPicture, bars.count)]))
        }
    }

    private func picture(_ bars: [Bar]) -> Markup {
        let height = Self.top + bars.count * Self.row + 8
        var parts = years(height)
        for (index, bar) in bars.enumerated() { parts += row(bar, at: Self.top + index * Self.row) }
        let today = x(day.ordinal)
        parts.append(line(today, 18, today, height - 4, "today"))
        parts.append(
            Markup("text", ["x": "\(today)", "y": "13", "text-anchor": "middle", "class": "today-label"], text: "\(day)"))
        return Markup(
            "svg",
            [
                "viewBox": "0 0 \(Self.left + Self.width + 30) \(height)", "role": "img", "class": "picture",
                "aria-label": "From when to when the rights run",
            ], parts)
    }

    private func years(_ height: Int) -> [Markup] {
        guard let start = CalendarDay(ordinal: first)?.year, let end = CalendarDay(ordinal: last)?.year, end > start else {
            return []
        }
        let step = max(1, (end - start) / 12)
        return stride(from: start + 1, through: end, by: step).flatMap { year -> [Markup] in
            guard let day = CalendarDay(year: year, month: 1, day: 1)?.ordinal else { return [] }
            let x = x(day)
            let isNearToday = abs(x - self.x(self.day.ordinal)) < 48
            let label = Markup("text", ["x": "\(x)", "y": "13", "text-anchor": "middle", "class": "year"], text: "\(year)")
            return [line(x, 18, x, height - 4, "grid")] + (isNearToday ? [] : [label])
        }
    }

    private func row(_ bar: Bar, at y: Int) -> [Markup] {
        let start = x(bar.start)
        let end = max(start + 3, x(bar.end ?? last))
        let middle = y + Self.row / 2
        var parts = [
            Markup(
                "text", ["x": "\(Self.left - 10)", "y": "\(middle + 4)", "text-anchor": "end", "class": "name"],
                text: bar.name.clipped(to: 32)),
            Markup(
                "rect",
                [
                    "x": "\(start)", "y": "\(y + 4)", "width": "\(end - start)", "height": "\(Self.row - 8)",
                    "class": "cell \(bar.state.rawValue)",
                ], [Markup("title", text: bar.explanation)]),
        ]
        if bar.isForEver {
            let points = "\(end),\(y + 1) \(end + 12),\(middle) \(end),\(y + Self.row - 1)"
            parts.append(Markup("polygon", ["points": points, "class": "cell \(bar.state.rawValue)"]))
        } else if !bar.isSaid {
            parts.append(line(end, middle, min(end + 26, Self.left + Self.width + 26), middle, "unsaid"))
        }
        return parts
    }

    private func line(_ x1: Int, _ y1: Int, _ x2: Int, _ y2: Int, _ name: String) -> Markup {
        Markup("line", ["x1": "\(x1)", "y1": "\(y1)", "x2": "\(x2)", "y2": "\(y2)", "class": name])
    }

    private func x(_ ordinal: Int) -> Int {
        Self.left + (min(max(ordinal, first), last) - first) * Self.width / max(1, last - first)
    }
}

extension RightEnd {
    /// Whether it comes before another, where what is not said may be for ever.
    fileprivate func isBefore(_ other: RightEnd) -> Bool { lateness < other.lateness }
}
