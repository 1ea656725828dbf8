/// Page numbers as people write them: `page 3`, `pages 1-4, 7`.
enum PageList {
    private static let rangeCountLimit = 20

    /// - Parameter pages: In ascending order.
    static func text(_ pages: [Int]) -> String {
        var ranges: [ClosedRange<Int>] = []
        for page in pages {
            if let last = ranges.last, last.upperBound + 1 == page {
                ranges[ranges.count - 1] = last.lowerBound...page
            } else {
                ranges.append(page...page)
            }
        }
        var words = ranges.prefix(rangeCountLimit).map {
            $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)"
        }
        let rest = ranges.dropFirst(rangeCountLimit).reduce(0) { $0 + $1.count }
        if rest > 0 { words.append("and \(rest) more") }
        return (pages.count == 1 ? "page " : "pages ") + words.joined(separator: ", ")
    }
}
