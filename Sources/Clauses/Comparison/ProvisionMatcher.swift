/// Matches the provisions of two texts and says what became of each.
struct ProvisionMatcher {
    /// Quotes that share less than this, of a thousand, are different provisions.
    private static let leastLikeness = 450
    /// Of one kind, at most this many on a side are compared word by word; no agreement has as many, and hostile texts stay bounded.
    private static let mostCompared = 300

    private let old: [ClauseFinding]
    private let new: [ClauseFinding]
    private let oldWords: [ComparedWords]
    private let newWords: [ComparedWords]

    init(old: [ClauseFinding], new: [ClauseFinding]) {
        self.old = old
        self.new = new
        oldWords = old.map { ComparedWords($0.quote) }
        newWords = new.map { ComparedWords($0.quote) }
    }

    /// Only provisions of the same kind, direction and bound side can be one.
    private struct Kind: Hashable {
        let category: ClauseCategory
        let polarity: Polarity
        let bindsUser: Bool

        init(_ finding: ClauseFinding) {
            category = finding.category
            polarity = finding.polarity
            bindsUser = finding.bindsUser
        }
    }

    func changes() -> [ProvisionChange] {
        var pairs: [(old: Int, new: Int)] = []
        let oldKinds = Dictionary(grouping: old.indices) { Kind(old[$0]) }
        let newKinds = Dictionary(grouping: new.indices) { Kind(new[$0]) }
        for (kind, olds) in oldKinds { pairs += matches(olds, newKinds[kind] ?? []) }
        let matchedOld = Set(pairs.map(\.old))
        let matchedNew = Set(pairs.map(\.new))
        let writer = ChangeWriter()
        var changes = pairs.map { writer.change(old[$0.old], oldWords[$0.old], new[$0.new], newWords[$0.new]) }
        changes += new.indices.filter { !matchedNew.contains($0) }.map { writer.added(new[$0]) }
        changes += old.indices.filter { !matchedOld.contains($0) }.map { writer.removed(old[$0]) }
        return changes.sorted { Self.rank($0).lexicographicallyPrecedes(Self.rank($1)) }
    }

    /// Equal words first, each with the next of its like; then the most alike of the rest.
    private func matches(_ olds: [Int], _ news: [Int]) -> [(old: Int, new: Int)] {
        var waiting = Dictionary(grouping: news) { newWords[$0].key }.mapValues { Array($0.reversed()) }
        var pairs: [(old: Int, new: Int)] = []
        var left: [Int] = []
        for index in olds {
            if let match = waiting[oldWords[index].key]?.popLast() { pairs.append((index, match)) } else { left.append(index) }
        }
        let taken = Set(pairs.map(\.new))
        let open = Array(news.filter { !taken.contains($0) }.prefix(Self.mostCompared))
        return pairs + alike(Array(left.prefix(Self.mostCompared)), open)
    }

    private func alike(_ olds: [Int], _ news: [Int]) -> [(old: Int, new: Int)] {
        var candidates: [(likeness: Int, old: Int, new: Int)] = []
        for first in olds.indices {
            for second in news.indices {
                let likeness = oldWords[olds[first]].likeness(to: newWords[news[second]])
                if likeness >= Self.leastLikeness { candidates.append((likeness, first, second)) }
            }
        }
        // Of two that compete for one partner, the earlier wins; the sum of positions says so for both sides alike.
        candidates.sort { ($1.likeness, $0.old + $0.new, $0.old) < ($0.likeness, $1.old + $1.new, $1.old) }
        var pairs: [(old: Int, new: Int)] = []
        var usedOld: Set<Int> = []
        var usedNew: Set<Int> = []
        for candidate in candidates where !usedOld.contains(candidate.old) && !usedNew.contains(candidate.new) {
            usedOld.insert(candidate.old)
            usedNew.insert(candidate.new)
            pairs.append((olds[candidate.old], news[candidate.new]))
        }
        return pairs
    }

    /// Worse before better before unimportant before same; the graver first; data before the licence; then the order of the text.
    private static func rank(_ change: ProvisionChange) -> [Int] {
        let effect = change.kind == .same ? 3 : change.effect == .worse ? 0 : change.effect == .better ? 1 : 2
        let severity = change.severity == .high ? 0 : change.severity == .medium ? 1 : 2
        let place = (change.new ?? change.old)?.start ?? 0
        return [
            effect, severity, change.polarity == .grant ? 0 : 1, change.category.isCore ? 0 : 1,
            ClauseCategory.allCases.firstIndex(of: change.category) ?? 0, place, change.old?.start ?? -1, change.new?.end ?? -1,
        ]
    }
}
