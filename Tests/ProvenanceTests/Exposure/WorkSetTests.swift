import Testing

@testable import Provenance

@Suite struct WorkSetTests {
    @Test func `a set of works is the set of its numbers`() {
        var random = ScopeRandom(seed: 5)
        for _ in 0..<50 {
            let left = Set((0..<40).map { _ in Int.random(in: 0..<300, using: &random) })
            let right = Set((0..<40).map { _ in Int.random(in: 0..<300, using: &random) })
            var union = WorkSet(left)
            union.formUnion(WorkSet(right))
            #expect(union.count == left.union(right).count)
            for number in -1..<301 { #expect(union.contains(number) == left.union(right).contains(number)) }
        }
        #expect(WorkSet().isEmpty && WorkSet([-1]).isEmpty && !WorkSet([64]).isEmpty)
    }
}
