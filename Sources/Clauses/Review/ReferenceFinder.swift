/// Finds where a text points away from itself: sections, documents, and "notwithstanding".
struct ReferenceFinder {
    /// A text that points to more places than this is not read any further for them.
    static let most = 400
    /// How many words before a name are asked how it is meant.
    private static let reach = 6

    let text: [UInt8]
    let titles: SectionTitles

    init(sentences: [SentenceReading], text: [UInt8]) {
        self.text = text
        titles = SectionTitles(sentences, text: text)
    }

    /// The references of one sentence, each as it stands.
    func references(in sentence: SentenceReading) -> [Reference] {
        let tokens = Array(sentence.words.tokens[sentence.ownStart...])
        var found: [Reference] = []
        var index = 0
        while index < tokens.count {
            if let (reference, next) = reference(tokens, index) {
                found.append(reference)
                index = next
            } else {
                index += 1
            }
        }
        return found
    }

    /// The references of a whole text: equal ones once, with their number, in the order of the text.
    func references(in sentences: [SentenceReading]) -> [Reference] {
        var order: [String] = []
        var byKey: [String: Reference] = [:]
        for sentence in sentences where order.count < Self.most {
            for found in references(in: sentence) {
                let key = found.kind.rawValue + "|" + found.relation.rawValue + "|" + found.name.lowercased()
                if let known = byKey[key] {
                    byKey[key] = known.counted(known.count + 1)
                } else {
                    byKey[key] = found
                    order.append(key)
                }
            }
        }
        return order.compactMap { byKey[$0] }
    }

    private func reference(_ tokens: [Token], _ index: Int) -> (Reference, Int)? {
        if let end = SectionTitles.numberEnd(tokens, index) {
            let name = SectionTitles.name(tokens, index, end)
            return (make(.section, tokens, index, end, name: name, target: titles.title(of: name)), end)
        }
        if let name = DocumentName.find(in: tokens, at: index, text: text) {
            return (make(.document, tokens, name.start, name.end, name: name.text, target: nil), name.end)
        }
        guard tokens[index].word == "notwithstanding" || tokens[index].word == "regardless" else { return nil }
        let end = min(tokens.count, index + 8)
        let rest = tokens[(index + 1)..<end].map(\.word)
        guard rest.contains("anything") || rest.contains("contrary") || rest.contains("provision") || rest.contains("provisions")
        else {
            return nil
        }
        let stop = tokens[(index + 1)..<end].firstIndex { $0.isMark } ?? end
        let words = String(decoding: text[tokens[index].start..<tokens[stop - 1].end], as: UTF8.self)
        return (make(.everything, tokens, index, stop, name: ReadableText.readable(words), target: nil), stop)
    }

    private func make(
        _ kind: Reference.Kind, _ tokens: [Token], _ start: Int, _ end: Int, name: String, target: String?
    ) -> Reference {
        let before = tokens[max(0, start - Self.reach)..<start].map(\.word)
        return Reference(
            kind: kind, relation: kind == .everything ? .overrides : Self.relation(before), name: name, target: target,
            start: tokens[start].start, end: tokens[end - 1].end, count: 1)
    }

    private static func relation(_ before: [String]) -> Reference.Relation {
        if before.contains("notwithstanding") { return .overrides }
        if before.contains("subject"), before.contains("to") { return .subjectTo }
        if before.contains("except") || before.contains("unless") || before.contains("otherwise") { return .exception }
        return .see
    }
}

extension Reference {
    func counted(_ count: Int) -> Reference {
        Reference(kind: kind, relation: relation, name: name, target: target, start: start, end: end, count: count)
    }
}
