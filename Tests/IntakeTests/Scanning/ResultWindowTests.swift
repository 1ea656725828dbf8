import Testing

@testable import Intake

@Suite struct ResultWindowTests {
    @Test func `results come out in the order of their places, in whatever order they come in`() {
        var window = ResultWindow<Int>()
        var out = [Int]()
        var pending = [Int]()
        var state: UInt64 = 1
        for turn in 0..<5_000 {
            let first = window.reserve(turn % 4)
            pending += first..<first + turn % 4
            state = state &* 6_364_136_223_846_793_005 &+ 1
            for _ in 0..<2 where !pending.isEmpty {
                let place = pending.remove(at: Int(state >> 33) % min(pending.count, 50))
                window.fill(place, place)
            }
            while let result = window.takeFirst() { out.append(result) }
        }
        for place in pending { window.fill(place, place) }
        while let result = window.takeFirst() { out.append(result) }
        #expect(out == Array(0..<out.count))
        #expect(out.count == 7_500)
        #expect(window.count == 0)
    }
}
