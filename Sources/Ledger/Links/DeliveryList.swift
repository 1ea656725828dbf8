public import Files
public import Provenance

/// A list of delivered works in CSV (RFC 4180): a work in the first column, the day of its delivery in the second, which may be missing.
public struct DeliveryList {
    /// The largest list that is read.
    static let byteCountLimit = 64 << 20

    private static let hint =
        "write a work in each row (HANDLE, HANDLE@2 or HANDLE:glob), then a comma and YYYY-MM-DD if you like"

    private let name: String
    private let rows: [[String]]

    /// Reads a list. A first row that says `work` is a heading.
    public init(_ path: RawPath) throws {
        name = path.lastComponent.display
        let bytes = try FileReader.contents(of: path, limit: Self.byteCountLimit, followsLink: true)
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw LedgerError(.badInput, "\(name) is not UTF-8", hint: "save the list as CSV in UTF-8")
        }
        rows = try CommaSeparatedValues.rows(of: text, named: name)
    }

    /// The deliveries, one for each day, in the order of the days.
    public func deliveries(on day: CalendarDay) throws -> [LinkRequest.Delivery] {
        var byDay: [CalendarDay: LinkRequest.Delivery] = [:]
        func add(_ work: WorkName, on day: CalendarDay, _ row: Int) {
            byDay[day, default: LinkRequest.Delivery(works: [], on: day)].works.append(work)
            byDay[day]?.places.append("row \(row) of \(name)")
        }
        for (index, row) in rows.enumerated() where !row.allSatisfy(\.isEmpty) {
            if index == 0, row.first?.lowercased() == "work" { continue }
            func refusal(_ reason: String) -> LedgerError {
                LedgerError(.badInput, "row \(index + 1) of \(name) \(reason)", hint: Self.hint)
            }
            guard row.count <= 2 else { throw refusal("has \(row.count) columns") }
            guard let first = row.first, let work = WorkName(first) else { throw refusal("does not name a work") }
            guard row.count > 1, !row[1].isEmpty else {
                add(work, on: day, index + 1)
                continue
            }
            guard let on = try? CalendarDay(row[1]) else { throw refusal("has no day in its second column: '\(row[1])'") }
            add(work, on: on, index + 1)
        }
        guard !byDay.isEmpty else { throw LedgerError(.badInput, "\(name) names no work", hint: Self.hint) }
        return byDay.values.sorted { $0.on < $1.on }
    }
}

/// Comma-separated values: cells may stand in quotes, and hold commas, doubled quotes and line ends there.
enum CommaSeparatedValues {
    static func rows(of text: String, named name: String) throws -> [[String]] {
        var rows: [[String]] = []
        var row: [String] = []
        var cell = ""
        var isQuoted = false
        var wasQuoted = false
        var scalars = text.unicodeScalars.makeIterator()
        var pending = scalars.next()
        if pending == "\u{FEFF}" { pending = scalars.next() }
        while let scalar = pending {
            pending = scalars.next()
            switch scalar {
            case "\"" where isQuoted && pending == "\"":
                cell.unicodeScalars.append("\"")
                pending = scalars.next()
            case "\"" where isQuoted:
                isQuoted = false
                wasQuoted = true
            case "\"" where cell.isEmpty && !wasQuoted:
                isQuoted = true
            case _ where isQuoted:
                cell.unicodeScalars.append(scalar)
            case ",":
                row.append(cell)
                (cell, wasQuoted) = ("", false)
            case "\r" where pending == "\n":
                continue
            case "\n":
                rows.append(row + [cell])
                (row, cell, wasQuoted) = ([], "", false)
            default:
                guard !wasQuoted else {
                    throw LedgerError(
                        .badInput, "row \(rows.count + 1) of \(name) goes on after a closing quote",
                        hint: "put a comma behind the quote, or double it if it belongs to the name")
                }
                cell.unicodeScalars.append(scalar)
            }
        }
        guard !isQuoted else {
            throw LedgerError(.badInput, "a quote in \(name) is not closed", hint: "end the cell with a second quotation mark")
        }
        if !cell.isEmpty || !row.isEmpty || wasQuoted { rows.append(row + [cell]) }
        return rows
    }
}
