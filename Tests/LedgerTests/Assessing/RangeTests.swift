import Testing

@testable import Ledger

/// Ascending ranges against sets of numbers, which are slow and obvious.
@Suite struct RangeTests {
    /// The ranges of a set of small numbers, given as the bits of an integer.
    private func ranges(_ bits: Int) -> [ClosedRange<Int>] {
        var ranges: [ClosedRange<Int>] = []
        for number in 0..<7 where bits >> number & 1 == 1 {
            if let last = ranges.last, last.upperBound + 1 == number {
                ranges[ranges.count - 1] = last.lowerBound...number
            } else {
                ranges.append(number...number)
            }
        }
        return ranges
    }

    private func bits(_ ranges: [ClosedRange<Int>]) -> Int { ranges.reduce(0) { $1.reduce($0) { $0 | 1 << $1 } } }

    private func isAscending(_ ranges: [ClosedRange<Int>]) -> Bool {
        zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound }
    }

    @Test func `what two lists of ranges have in common, and what is left of one without the other, is that of the sets`() {
        for left in 0..<128 {
            for right in 0..<128 {
                let common = ranges(left).intersecting(ranges(right))
                let rest = ranges(left).subtracting(ranges(right))
                #expect(bits(common) == left & right && isAscending(common), "\(left) \(right)")
                #expect(bits(rest) == left & ~right && isAscending(rest), "\(left) \(right)")
            }
        }
    }
}
