/// The name of another document in a sentence, such as "Privacy Policy" or "order form".
struct DocumentName {
    let text: String
    /// The index of its first word.
    let start: Int
    /// The index after its last.
    let end: Int

    /// A name has at most this many words.
    private static let longest = 6

    /// The name that begins at a word, or nil.
    static func find(in tokens: [Token], at index: Int, text: [UInt8]) -> DocumentName? {
        guard !tokens[index].isMark, !determiners.contains(tokens[index].word) else { return nil }
        let isOwn = index > 0 && ["this", "these", "such"].contains(tokens[index - 1].word)
        guard !isOwn else { return nil }
        if attachments.contains(tokens[index].word) { return attachment(tokens, index, text) }
        guard isNameWord(tokens[index], text) else { return nil }
        var end = index
        var best: Int?
        while end < tokens.count, end - index < longest,
            isNameWord(tokens[end], text) || (end > index && heads.contains(tokens[end].word))
        {
            if end > index, isHead(tokens, end, index, text) { best = end + 1 }
            end += 1
        }
        guard let best else { return nil }
        let words = String(decoding: text[tokens[index].start..<tokens[best - 1].end], as: UTF8.self)
        return DocumentName(text: ReadableText.readable(words), start: index, end: best)
    }

    /// "Exhibit B", "Schedule 2".
    private static func attachment(_ tokens: [Token], _ index: Int, _ text: [UInt8]) -> DocumentName? {
        guard index + 1 < tokens.count, text[tokens[index].start].isASCIIUppercase else { return nil }
        let label = tokens[index + 1]
        guard !label.isMark, label.word.utf8.count <= 2, label.end - label.start == label.word.utf8.count,
            text[label.start].isASCIIUppercase || text[label.start].isASCIIDigit
        else { return nil }
        let words = String(decoding: text[tokens[index].start..<label.end], as: UTF8.self)
        return DocumentName(text: ReadableText.readable(words), start: index, end: index + 2)
    }

    private static func isNameWord(_ token: Token, _ text: [UInt8]) -> Bool {
        guard !token.isMark else { return false }
        return modifiers.contains(token.word) || (text[token.start].isASCIIUppercase && !plain.contains(token.word))
    }

    /// "terms" and "agreement" are heads only after a name in capitals that is not the text's own.
    private static func isHead(_ tokens: [Token], _ end: Int, _ start: Int, _ text: [UInt8]) -> Bool {
        let word = tokens[end].word
        if sureHeads.contains(word) { return true }
        if heads.contains(word) { return modifiers.contains(tokens[start].word) }
        guard word == "terms" || word == "agreement", text[tokens[end].start].isASCIIUppercase else { return false }
        return extras.contains(tokens[start].word)
    }

    private static let sureHeads: Set<String> = ["policy", "policies", "guidelines", "addendum"]
    /// Words that end a name only after one of the modifiers: "privacy notice", but not "written notice".
    private static let heads: Set<String> = [
        "policy", "policies", "guidelines", "addendum", "notice", "statement", "rules", "form",
    ]
    /// Words that make "terms" or "agreement" another document.
    private static let extras: Set<String> = [
        "additional", "supplemental", "separate", "payment", "partner", "affiliate", "data", "service", "order", "master",
        "distribution", "publishing", "developer", "api", "beta", "processing", "confidentiality",
    ]
    /// Words that make a name even in small letters.
    private static let modifiers: Set<String> = [
        "privacy", "cookie", "cookies", "community", "acceptable", "copyright", "refund", "order", "content", "moderation",
        "retention",
        "brand", "style", "statement", "data", "processing", "use",
    ]
    private static let attachments: Set<String> = ["exhibit", "schedule", "annex", "appendix", "attachment"]
    private static let determiners: Set<String> = [
        "the", "our", "your", "this", "these", "any", "such", "its", "their", "a", "an", "use",
    ]
    private static let plain: Set<String> = [
        "the", "our", "your", "this", "these", "any", "such", "we", "you", "if", "in", "by", "for", "please", "see", "to", "and",
        "or",
        "all", "each", "no", "it", "as", "when", "where",
    ]
}
