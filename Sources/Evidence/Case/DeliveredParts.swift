/// Divides the used lines of a work by the deliveries that reached them.
struct DeliveredParts {
    /// Lines that the same deliveries reached.
    struct Group: Equatable {
        /// How many lines there are.
        let count: Int
        /// The numbers of the deliveries, from 0, in the order they were given.
        let deliveries: [Int]
    }

    private let used: [ClosedRange<Int>]
    /// The lines that each delivery reached; nil for all.
    private var deliveries = [[ClosedRange<Int>]?]()

    /// - Parameter used: The lines that were used, in ascending ranges.
    init(used: [ClosedRange<Int>]) { self.used = used }

    /// Adds a delivery of some lines, in ascending ranges, or of another version, which counts for all lines.
    mutating func deliver(_ reached: [ClosedRange<Int>]?) { deliveries.append(reached) }

    /// The groups; what the earlier deliveries reached stands before what they did not.
    var groups: [Group] {
        // Between two neighbouring cuts, every line is reached by the same deliveries.
        var cuts = Set<Int>()
        for range in used + deliveries.compactMap({ $0 }).joined() {
            cuts.insert(range.lowerBound)
            cuts.insert(range.upperBound + 1)
        }
        let sorted = cuts.sorted()
        var counts = [[Int]: Int]()
        for (start, end) in zip(sorted, sorted.dropFirst()) where Self.contains(used, start) {
            let reaching = deliveries.indices.filter { number in deliveries[number].map { Self.contains($0, start) } ?? true }
            counts[reaching, default: 0] += end - start
        }
        return counts.map { Group(count: $1, deliveries: $0) }.sorted { Self.precedes($0.deliveries, $1.deliveries) }
    }

    /// Finds the range that could hold a line by halving: a link can name thousands of ranges.
    private static func contains(_ ranges: [ClosedRange<Int>], _ line: Int) -> Bool {
        var (low, high) = (0, ranges.count)
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upperBound < line { low = middle + 1 } else { high = middle }
        }
        return low < ranges.count && ranges[low].contains(line)
    }

    /// Compares as if each list were a row of marks, a reached delivery before one that did not reach.
    private static func precedes(_ left: [Int], _ right: [Int]) -> Bool {
        for (first, second) in zip(left, right) where first != second { return first < second }
        return left.count > right.count
    }
}
