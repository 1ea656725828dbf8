/// The headings of a text and where they stand.
///
/// A line with number signs is a heading of that depth, as in Markdown. Text that has none of those may number its titles or set them
/// in capitals; such a line counts when it is short, follows an empty line, and does not end like a sentence.
struct DocumentOutline: Sendable {
    private struct Mark {
        let offset: Int
        let level: Int
        let title: String
    }

    /// Titles are short; a longer line is text, whatever its letters.
    static let titleByteCountLimit = 90
    /// A text of nothing but headings costs no more than this. A contract of a thousand pages has fewer.
    static let markCountLimit = 20_000

    private var marks: [Mark] = []

    init(_ bytes: [UInt8]) {
        var start = 0
        var followsEmptyLine = true
        while start < bytes.count, marks.count < Self.markCountLimit {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            let line = Self.trimmed(bytes[start..<end])
            if let level = Self.level(line, followsEmptyLine: followsEmptyLine) {
                let title = String(decoding: Self.bare(line), as: UTF8.self)
                if !title.isEmpty { marks.append(Mark(offset: start, level: level, title: title)) }
            }
            followsEmptyLine = line.isEmpty
            start = end + 1
        }
        // Where headings are marked, a numbered line is an item of a list. The least mark may stand for bold letters alone: it shuts out none.
        if marks.contains(where: { $0.level < 6 }) { marks.removeAll { $0.level > 6 } }
    }

    /// The titles above a place, the widest first; a title is above itself.
    func path(at offset: Int) -> [String] {
        var low = 0
        var high = marks.count
        while low < high {
            let middle = (low + high) / 2
            if marks[middle].offset <= offset { low = middle + 1 } else { high = middle }
        }
        var path: [String] = []
        var level = Int.max
        for mark in marks[..<low].reversed() where mark.level < level {
            path.append(mark.title)
            level = mark.level
            if level <= 1 { break }
        }
        return path.reversed()
    }

    /// The depth of a heading, or `nil` for text. Number signs come before numbered titles, and those before capitals.
    private static func level(_ line: ArraySlice<UInt8>, followsEmptyLine: Bool) -> Int? {
        let signs = line.prefix { $0 == UInt8(ascii: "#") }.count
        if signs > 0 {
            let next = line.dropFirst(signs).first
            return signs <= 6 && next == UInt8(ascii: " ") ? signs : nil
        }
        guard followsEmptyLine, line.count >= 4, line.count <= titleByteCountLimit, let last = line.last,
            ![UInt8(ascii: ","), UInt8(ascii: ";")].contains(last)
        else { return nil }
        if let depth = numberedDepth(line) { return 6 + depth }
        let letters = line.filter { isLower($0) || isUpper($0) }
        return letters.count >= 4 && letters.allSatisfy(isUpper) ? 7 : nil
    }

    /// `2 Licence` is one deep, `4.2. Licence` two. Words after the number start with a capital, and there are few of them.
    private static func numberedDepth(_ line: ArraySlice<UInt8>) -> Int? {
        var rest = line
        var depth = 0
        while let first = rest.first, isDigit(first) {
            rest = rest.drop(while: isDigit)
            depth += 1
            if rest.first == UInt8(ascii: ".") { rest = rest.dropFirst() } else { break }
        }
        guard depth > 0, depth <= 6, rest.first == UInt8(ascii: " ") else { return nil }
        rest = trimmed(rest)
        let wordCount = rest.split(separator: UInt8(ascii: " ")).count
        guard let first = rest.first, isUpper(first), wordCount <= (rest.last == UInt8(ascii: ".") ? 5 : 10) else { return nil }
        return depth
    }

    private static func bare(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let marked = line.first == UInt8(ascii: "#")
        var title = line.drop { $0 == UInt8(ascii: "#") }
        if marked { while title.last == UInt8(ascii: "#") { title = title.dropLast() } }
        return trimmed(title).prefix(400)
    }

    private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var line = line
        while let first = line.first, isBlank(first) { line = line.dropFirst() }
        while let last = line.last, isBlank(last) { line = line.dropLast() }
        return line
    }

    private static func isBlank(_ byte: UInt8) -> Bool { [9, 12, 13, 32].contains(byte) }
    private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
    private static func isUpper(_ byte: UInt8) -> Bool { (65...90).contains(byte) }
    private static func isLower(_ byte: UInt8) -> Bool { (97...122).contains(byte) }
}
