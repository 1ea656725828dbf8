/// Answers whether a finding shares a byte with any of some others, without comparing it to each.
struct Overlaps {
    /// Ranges in order of their start, with the furthest end of it and all before.
    private let starts: [Int]
    private let furthestEnds: [Int]

    init(_ findings: [ClauseFinding]) {
        let sorted = findings.sorted { $0.start < $1.start }
        starts = sorted.map(\.start)
        var furthest = 0
        furthestEnds = sorted.map { finding in
            furthest = max(furthest, finding.end)
            return furthest
        }
    }

    func touches(_ finding: ClauseFinding) -> Bool {
        var low = 0
        var high = starts.count
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] < finding.end { low = middle + 1 } else { high = middle }
        }
        return low > 0 && furthestEnds[low - 1] > finding.start
    }
}
