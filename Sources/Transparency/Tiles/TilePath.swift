/// Where a tile or an entry bundle stands below the prefix of a log (C2SP tlog-tiles).
///
/// ```
/// tile/0/x001/x234/067        full tile 1,234,067 of level 0
/// tile/1/005.p/17             partial tile 5 of level 1, with 17 hashes
/// tile/entries/000.p/3        the first three entries
/// ```
public struct TilePath: Sendable, Hashable {
    /// What the file holds.
    public enum Content: Sendable, Hashable {
        /// Hashes of subtrees.
        case hashes(level: Int)
        /// Entries themselves.
        case entries
    }

    /// The highest level that a path can name. A log whose size fits in 63 bits ends at 7.
    public static let maximumLevel = 63

    public let content: Content
    public let number: Int
    /// The number of hashes or entries: 256 for a full file.
    public let width: Int

    public init(_ content: Content, number: Int, width: Int) {
        self.content = content
        self.number = number
        self.width = width
    }

    /// The path, with slashes.
    public var text: String {
        let folder =
            switch content {
            case .hashes(let level): String(level)
            case .entries: "entries"
            }
        let partial = width < Tile.fullWidth ? ".p/\(width)" : ""
        return "tile/\(folder)/\(Self.groups(of: number))\(partial)"
    }

    /// Reads a path, in the one spelling that ``text`` gives.
    ///
    /// - Throws: A ``TransparencyError`` for anything else.
    public init(_ text: String) throws(TransparencyError) {
        var parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map { String($0) ?? "" }
        guard parts.count >= 3, parts.removeFirst() == "tile" else { throw Self.malformed(text) }
        let folder = parts.removeFirst()
        if folder == "entries" {
            content = .entries
        } else {
            guard let level = Decimal.value(of: folder.utf8), level <= Self.maximumLevel else { throw Self.malformed(text) }
            content = .hashes(level: level)
        }
        if parts.count >= 2, parts[parts.count - 2].utf8.suffix(2).elementsEqual(".p".utf8) {
            guard let width = Decimal.value(of: parts.removeLast().utf8), (1..<Tile.fullWidth).contains(width) else {
                throw Self.malformed(text)
            }
            self.width = width
            parts.append(String(parts.removeLast().dropLast(2)))
        } else {
            width = Tile.fullWidth
        }
        guard let number = Self.number(of: parts) else { throw Self.malformed(text) }
        self.number = number
    }

    /// Three digits to a folder, an `x` before all but the last.
    private static func groups(of number: Int) -> String {
        var groups = [padded(number % 1000)]
        var rest = number / 1000
        while rest > 0 {
            groups.append("x" + padded(rest % 1000))
            rest /= 1000
        }
        return groups.reversed().joined(separator: "/")
    }

    private static func padded(_ number: Int) -> String { String(String(1000 + number).dropFirst()) }

    private static func number(of groups: [String]) -> Int? {
        var number = 0
        for (offset, group) in groups.enumerated() {
            var digits = Array(group.utf8)
            if offset < groups.count - 1 {
                guard digits.first == UInt8(ascii: "x") else { return nil }
                digits.removeFirst()
                if offset == 0, digits.allSatisfy({ $0 == UInt8(ascii: "0") }) { return nil }
            }
            guard digits.count == 3, digits.allSatisfy(Decimal.isDigit) else { return nil }
            let (scaled, isTooLarge) = number.multipliedReportingOverflow(by: 1000)
            let (sum, isStillTooLarge) = scaled.addingReportingOverflow(
                digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) })
            guard !isTooLarge, !isStillTooLarge else { return nil }
            number = sum
        }
        return groups.isEmpty ? nil : number
    }

    private static func malformed(_ text: String) -> TransparencyError {
        TransparencyError(.malformedTile, "\(text.debugDescription) is not the path of a tile")
    }
}
