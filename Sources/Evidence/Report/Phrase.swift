internal import Provenance

/// Small pieces of text that many sections need.
enum Phrase {
    /// `one file`, `12 files`.
    static func count(_ number: Int, _ one: String, _ many: String) -> String {
        number == 1 ? "one \(one)" : "\(grouped(number)) \(many)"
    }

    /// The sentence with a capital letter at its start.
    static func capitalised(_ sentence: String) -> String { sentence.prefix(1).uppercased() + sentence.dropFirst() }

    /// `1,234,567`.
    static func grouped(_ number: Int) -> String { GroupedNumber.text(number) }

    /// `a`, `a and b`, `a, b and c`.
    static func list(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " and " + last
    }

    /// The first few of many: `a, b, c and 12 more`.
    static func some(_ items: [String], atMost limit: Int = 6) -> String {
        items.count <= limit ? list(items) : list(Array(items.prefix(limit)) + ["\(grouped(items.count - limit)) more"])
    }

    /// `1, 3–5`, from ascending numbers.
    static func ranges(_ numbers: [Int]) -> String {
        var parts = [(first: Int, last: Int)]()
        for number in numbers {
            if let last = parts.last?.last, last + 1 == number {
                parts[parts.count - 1].last = number
            } else {
                parts.append((number, number))
            }
        }
        return parts.map { $0.first == $0.last ? "\($0.first)" : "\($0.first)–\($0.last)" }.joined(separator: ", ")
    }

    /// The beginning of a digest, enough to tell the files of one case apart; the full value stands in the appendix.
    static func short(_ hex: String) -> String { String(hex.prefix(16)) + "…" }

    /// Groups of eight, which people can compare.
    static func groups(_ hex: String) -> String {
        stride(from: 0, to: hex.utf8.count, by: 8).map { start in
            String(hex.dropFirst(start).prefix(8))
        }.joined(separator: " ")
    }
}
