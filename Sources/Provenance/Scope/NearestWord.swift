/// The word somebody probably meant.
public enum NearestWord {
    /// Longer words are not compared: nobody mistypes a page, and the work is quadratic.
    private static let longestWord = 64

    /// Finds the candidate with the fewest slips of the finger between it and a word.
    ///
    /// A slip is a letter added, dropped, changed or swapped with its neighbour. More than a third of the word, and nothing is
    /// near; of several equally near, the first in alphabetical order is taken, so that the answer never depends on order. The beginning
    /// of one candidate, and of no other, stands for it.
    public static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
        let sought = Array(word.lowercased().utf8)
        guard !sought.isEmpty, sought.count <= longestWord else { return nil }
        let limit = max(1, (sought.count + 1) / 3)
        var best: (distance: Int, word: String)?
        for candidate in candidates {
            let letters = Array(candidate.lowercased().utf8)
            guard letters.count <= longestWord, abs(letters.count - sought.count) <= limit else { continue }
            let distance = distance(sought, letters)
            guard distance <= limit else { continue }
            if let known = best, (known.distance, known.word) <= (distance, candidate) { continue }
            best = (distance, candidate)
        }
        return best?.word ?? only(among: candidates, beginningWith: sought)
    }

    private static func only(among candidates: some Sequence<String>, beginningWith sought: [UInt8]) -> String? {
        guard sought.count >= shortestBeginning else { return nil }
        let longer = Set(candidates.filter { $0.lowercased().utf8.starts(with: sought) })
        return longer.count == 1 ? longer.first : nil
    }

    /// A shorter beginning says little.
    private static let shortestBeginning = 4

    /// Writes the hint for a word that is not known.
    public static func hint(for word: String, among candidates: some Sequence<String>) -> String? {
        nearest(to: word, among: candidates).map { "did you mean “\($0)”?" }
    }

    /// The optimal string alignment distance: each letter is touched at most once.
    private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var beforeLast = [Int](repeating: 0, count: right.count + 1)
        var last = Array(0...right.count)
        for row in 1...max(1, left.count) where !left.isEmpty {
            var current = [Int](repeating: row, count: right.count + 1)
            for column in 1...max(1, right.count) where !right.isEmpty {
                let change = left[row - 1] == right[column - 1] ? 0 : 1
                var cost = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + change)
                if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
                    cost = min(cost, beforeLast[column - 2] + 1)
                }
                current[column] = cost
            }
            (beforeLast, last) = (last, current)
        }
        return last[right.count]
    }
}
