/// A table as a spreadsheet program reads it (RFC 4180, with CRLF, which the commonest such program wants).
package struct CSVTable {
    package private(set) var text: String

    package init(header: [String]) {
        text = ""
        append(header)
    }

    /// Adds a row.
    package mutating func append(_ cells: [String]) {
        text += cells.map(Self.cell).joined(separator: ",") + "\r\n"
    }

    /// Quotes a cell where needed. A cell that a spreadsheet would run as a formula gets an apostrophe in front.
    private static func cell(_ text: String) -> String {
        var text = text
        if let first = text.unicodeScalars.first, "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first) { text = "'" + text }
        let needsQuotes = text.unicodeScalars.contains { $0 == "," || $0 == "\"" || $0 == "\r" || $0 == "\n" || $0 == ";" }
        guard needsQuotes else { return text }
        var quoted = String.UnicodeScalarView("\"".unicodeScalars)
        for scalar in text.unicodeScalars {
            if scalar == "\"" { quoted.append(scalar) }
            quoted.append(scalar)
        }
        return String(quoted) + "\""
    }
}
