/// One shape of sentence that a rule looks for.
///
/// It is written as words in order. `a/b` is either; `~8` lets up to eight words stand between; without it the next word follows
/// at once. `+A` wants A anywhere in the sentence, `-A` forbids it. Capitals name a ``Concept`` or a ``Reading``. A leading `!`
/// marks a shape that names the matter clearly, rather than hinting at it.
///
///     !WE ~8 may/will ~3 SHARE ~12 DATA -LEGALPROC
struct Pattern {
    struct Step {
        /// How many words may stand before it.
        let gap: Int
        let alternatives: [Symbol]
    }

    let isClear: Bool
    let steps: [Step]
    let wanted: [[Symbol]]
    let forbidden: [Symbol]

    init(_ source: Substring, symbols: inout SymbolTable) {
        isClear = source.first == "!"
        var steps: [Step] = []
        var wanted: [[Symbol]] = []
        var forbidden: [Symbol] = []
        var gap = 0
        for part in source.drop(while: { $0 == "!" }).split(separator: " ") {
            let mark = part.first
            if mark == "~" {
                gap = Int(part.dropFirst()) ?? 8
                continue
            }
            let alternatives = part.drop { $0 == "+" || $0 == "-" }.split(separator: "/").map { symbols.number(of: String($0)) }
            switch mark {
            case "+": wanted.append(alternatives)
            case "-": forbidden += alternatives
            default:
                steps.append(Step(gap: gap, alternatives: alternatives))
                gap = 0
            }
        }
        self.steps = steps
        self.wanted = wanted
        self.forbidden = forbidden
    }

    /// Where the pattern matches first, as positions and lengths in words; at least one word must lie at or after `start`.
    ///
    /// Each step takes the nearest word that fits and never goes back, so the time is bounded by words × steps × gap.
    func match(_ sentence: TaggedWords, present: SymbolSet, from start: Int) -> [WordSpan]? {
        for alternatives in wanted where !present.containsAny(of: alternatives) { return nil }
        if present.containsAny(of: forbidden) { return nil }
        for step in steps where !present.containsAny(of: step.alternatives) { return nil }
        guard let first = steps.first else { return nil }
        for index in 0..<sentence.count {
            guard let length = sentence.length(at: index, of: first.alternatives) else { continue }
            var spans = [WordSpan(index: index, length: length)]
            var end = index + length
            for step in steps.dropFirst() {
                guard let span = sentence.firstSpan(of: step.alternatives, from: end, within: step.gap) else { break }
                spans.append(span)
                end = span.index + span.length
            }
            if spans.count == steps.count, end > start { return spans }
        }
        return nil
    }
}

/// A run of words in a sentence.
struct WordSpan {
    let index: Int
    let length: Int
}
