/// The words of a quote, for asking how alike two quotes are.
struct ComparedWords {
    /// The words in order: equal for equal texts whatever their markup, case and blanks.
    let key: String
    /// How often each stands there.
    private let counts: [String: Int]
    private let total: Int

    init(_ quote: String) {
        let bytes = Array(quote.utf8)
        let words = Tokenizer.tokens(of: bytes, in: 0..<bytes.count).filter { !$0.isMark }.map(\.word)
        key = words.joined(separator: " ")
        var counts: [String: Int] = [:]
        for word in words { counts[word, default: 0] += 1 }
        self.counts = counts
        total = words.count
    }

    func contains(_ word: String) -> Bool { counts[word] != nil }

    /// The distinct words.
    var distinct: [String] { Array(counts.keys) }

    /// How much two quotes share, from 0 to 1000; the same whichever is asked.
    func likeness(to other: ComparedWords) -> Int {
        guard total + other.total > 0 else { return 0 }
        let (small, large) = counts.count < other.counts.count ? (counts, other.counts) : (other.counts, counts)
        let common = small.reduce(0) { $0 + min($1.value, large[$1.key] ?? 0) }
        return 2_000 * common / (total + other.total)
    }
}
