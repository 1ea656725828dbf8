/// Turns a verdict into a finding with its words and explanations.
struct FindingWriter {
    let reading: TextReading
    let book: RuleBook
    let weights: Weights
    let options: ReviewOptions
    let type: ContractType
    let definitions: [String: Definition]
    let references: ReferenceFinder
    /// At most this many circumstances are named on either side.
    private static let namedCircumstances = 4

    func finding(for verdict: Judge.Verdict) -> ClauseFinding {
        let candidate = verdict.candidate
        let sentence = reading.sentences[candidate.sentence]
        let facts = SentenceFacts(sentence, book: book)
        let range = PassageFinder(text: reading.text).passage(in: sentence, hits: candidate.hits)
        let text = ClauseText.text(for: candidate.category)
        let limits = LimitReader.limits(of: sentence, in: range, text: reading.text)
        return ClauseFinding(
            category: candidate.category, polarity: verdict.polarity, severity: verdict.severity,
            severityReason: verdict.severityReason, start: range.lowerBound, end: range.upperBound,
            quote: String(decoding: reading.text[range], as: UTF8.self), section: sentence.unit.headings,
            headingKind: HeadingReader.kind(of: sentence.unit.headings), bindsUser: bindsUser(verdict, facts),
            wording: wording(verdict, facts), reason: reason(verdict, sentence),
            plainMeaning: meaning(verdict, text, facts, limits),
            whatItAllows: verdict.polarity == .grant ? text.allows : "", question: text.ask, narrowerWording: text.instead,
            negotiability: Negotiability(type), limits: limits, references: references.references(in: sentence),
            definitions: usedDefinitions(sentence, range))
    }

    private func bindsUser(_ verdict: Judge.Verdict, _ facts: SentenceFacts) -> Bool {
        verdict.polarity == .restriction && verdict.candidate.category != .optOut
            && (facts.says(.bindsUser) || facts.says(.underRestrictions)) && !facts.says(.weNegated)
            && facts.says(.youNot) || (verdict.polarity == .restriction && facts.says(.underRestrictions) && !facts.says(.weMay))
    }

    private func wording(_ verdict: Judge.Verdict, _ facts: SentenceFacts) -> ClauseFinding.Wording {
        if verdict.candidate.hits.contains(where: \.isClear), verdict.score > 0 { return .named }
        return facts.has("ANYPURPOSE") ? .general : .maybe
    }

    private func meaning(_ verdict: Judge.Verdict, _ text: ClauseText, _ facts: SentenceFacts, _ limits: [String]) -> String {
        let all = "tempo or pacing, composition, narrative structure, workflow"
        var sentence =
            switch verdict.polarity {
            case .grant: text.grant
            case .restriction: text.restriction
            case .neutral: text.neutral
            }
        if bindsUser(verdict, facts) { sentence = "This binds you, or people who receive the work; it promises you nothing." }
        if verdict.candidate.category == .usageTracking, verdict.severity == .low, verdict.polarity == .grant {
            sentence = "Ordinary: use is counted or recorded to run the service."
        }
        if verdict.candidate.category == .aiTraining, verdict.polarity == .grant {
            sentence +=
                facts.word("generative", "generate", "synthesize", "synthesise")
                ? " The words include models that make new content of this kind."
                : " The words may or may not include models that generate content; ask."
        }
        if verdict.polarity == .restriction, !limits.isEmpty {
            sentence += " Its limits: " + limits.map { "\"\($0)\"" }.joined(separator: ", ") + "."
        }
        sentence = sentence.replacing("{medium}", with: options.medium?.derivable ?? all)
        if sentence.hasPrefix("{other}") { return "The other side" + sentence.dropFirst("{other}".count) }
        return sentence.replacing("{other}", with: "the other side")
    }

    private func reason(_ verdict: Judge.Verdict, _ sentence: SentenceReading) -> ClauseFinding.Reason {
        let hits = verdict.candidate.hits.sorted { rank($0, verdict.polarity) > rank($1, verdict.polarity) }
        let tokens = sentence.words.tokens
        let words = (hits.first?.spans ?? []).map { span -> String in
            String(decoding: reading.text[tokens[span.index].start..<tokens[span.index + span.length - 1].end], as: UTF8.self)
        }
        let best = hits.first?.rule.id ?? ""
        let others = Set(hits.map { $0.rule.id }).subtracting([best])
        let weighed = verdict.candidate.features.map { ($0.name, weights.weight(of: $0, for: verdict.candidate.category)) }
            .filter { !$0.0.hasPrefix("R:") && $0.0 != "always" }
        func names(_ part: [(String, Double)]) -> [String] {
            part.prefix(Self.namedCircumstances).map { CircumstanceName.text(for: $0.0) }
        }
        return ClauseFinding.Reason(
            rule: best, words: words, alsoMatched: others.sorted(),
            inFavour: names(weighed.filter { $0.1 > 0.1 }.sorted { ($0.1, $1.0) > ($1.1, $0.0) }),
            against: names(weighed.filter { $0.1 < -0.1 }.sorted { ($0.1, $0.0) < ($1.1, $1.0) }))
    }

    private func rank(_ hit: RuleHit, _ polarity: Polarity) -> Int {
        (hit.isClear ? 4 : 0) + (hit.rule.strength == .strong ? 2 : 0) + (hit.rule.polarity == polarity ? 1 : 0)
    }

    /// The definitions of terms that the passage uses, followed once.
    private func usedDefinitions(_ sentence: SentenceReading, _ range: Range<Int>) -> [Definition] {
        let tokens = sentence.words.tokens[sentence.ownStart...].filter {
            !$0.isMark && $0.start >= range.lowerBound && $0.end <= range.upperBound
        }
        var used: [String: Definition] = [:]
        for start in tokens.indices {
            var key = ""
            for token in tokens[start...].prefix(4) {
                key += (key.isEmpty ? "" : " ") + token.word
                guard let definition = definitions[key], definition.start != sentence.unit.range.lowerBound else { continue }
                guard reading.text[tokens[start].start].isASCIIUppercase else { continue }
                used[key] = definition
            }
        }
        return used.values.filter { !($0.start..<$0.end).overlaps(range) }.sorted { ($0.start, $0.term) < ($1.start, $1.term) }
    }
}
