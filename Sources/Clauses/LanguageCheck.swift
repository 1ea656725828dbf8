/// Whether the text is in the one language the rules are written for.
public struct LanguageCheck: Sendable, Hashable {
    public let isEnglish: Bool
    /// What the language looks like, in English.
    public let language: String
    public let sentence: String

    /// Fewer words than this cannot be told.
    private static let fewestWords = 20

    init(_ sentences: [SentenceReading]) {
        var counts: [String: Int] = [:]
        var total = 0
        for sentence in sentences {
            for token in sentence.words.tokens[sentence.ownStart...] where !token.isMark {
                total += 1
                for (language, words) in Self.common where words.contains(token.word) { counts[language, default: 0] += 1 }
            }
        }
        let ranked = counts.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
        let best = ranked.first?.key ?? "unknown"
        let english = counts["English"] ?? 0
        isEnglish = total < Self.fewestWords || (best == "English" && english * 8 >= total)
        language = isEnglish ? "English" : (best == "English" ? "unknown" : best)
        sentence =
            isEnglish
            ? "the text reads as English"
            : (language == "unknown"
                ? "this does not look like English; the rules are for English, so nothing was reviewed"
                : "this looks like \(language); the rules are for English, so nothing was reviewed")
    }

    private static let common: [String: Set<String>] = [
        "English": [
            "the", "of", "and", "to", "or", "in", "any", "you", "your", "we", "our", "for", "that", "this", "by", "with", "is",
            "are", "be",
        ],
        "German": [
            "der", "die", "das", "und", "oder", "nicht", "ist", "sie", "wir", "ihre", "den", "dem", "zu", "von", "mit", "auf",
            "ein",
        ],
        "French": [
            "le", "la", "les", "des", "et", "ou", "vous", "nous", "votre", "est", "une", "dans", "du", "que", "pour", "sur", "au",
        ],
        "Spanish": [
            "el", "los", "las", "y", "o", "de", "que", "usted", "su", "una", "del", "por", "para", "es", "se", "al", "nuestro",
        ],
        "Italian": ["il", "gli", "di", "che", "e", "o", "per", "non", "una", "della", "dei", "sono", "nostri", "vostro", "con"],
        "Portuguese": ["o", "os", "de", "que", "e", "ou", "seu", "uma", "para", "por", "com", "dos", "nosso"],
        "Dutch": ["het", "een", "en", "van", "niet", "wij", "uw", "zijn", "voor", "met", "of", "dat", "op", "aan"],
    ]
}
