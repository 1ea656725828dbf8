/// Words and phrases that are looked for as a whole, in one of their listed forms.
///
///     DraftPhrases("improve~, quality assurance, insight+")
///
/// Phrases are parted by commas. A tilde stands for the forms of a regular verb, a plus sign for the plural, a bar parts words of which
/// one has to be there. Nothing matches inside another word: "investigations" does not vest anything.
struct DraftPhrases: Sendable {
    /// The phrases by each word that they can begin with, without it.
    private let rests: [String: [[Set<String>]]]

    init(_ list: String) {
        var rests: [String: [[Set<String>]]] = [:]
        for phrase in list.split(separator: ",") {
            let words = phrase.split(whereSeparator: \.isWhitespace).map { place in
                Set(place.split(separator: "|").flatMap { Self.forms(String($0)) })
            }
            for first in words.first ?? [] { rests[first, default: []].append(Array(words.dropFirst())) }
        }
        self.rests = rests
    }

    private static func forms(_ word: String) -> [String] {
        if word.hasSuffix("~") { return verb(String(word.dropLast())) }
        guard word.hasSuffix("+") else { return [word] }
        let noun = String(word.dropLast())
        return [noun, noun.hasSuffix("y") ? noun.dropLast() + "ies" : noun + "s"]
    }

    private static func verb(_ stem: String) -> [String] {
        if stem.hasSuffix("e") { return [stem, stem + "s", stem + "d", stem.dropLast() + "ing"] }
        let isAfterConsonant = stem.dropLast().last.map { !"aeiou".contains($0) } ?? false
        if stem.hasSuffix("y"), isAfterConsonant {
            return [stem, stem.dropLast() + "ies", stem.dropLast() + "ied", stem + "ing"]
        }
        let takesE = ["s", "x", "sh", "ch"].contains { stem.hasSuffix($0) }
        return [stem, stem + (takesE ? "es" : "s"), stem + "ed", stem + "ing"]
    }

    /// How many words of a text one of the phrases takes up at a place; nil when none begins there.
    func length(at index: Int, in words: ArraySlice<DraftWord>) -> Int? {
        guard let rests = rests[words[index].text] else { return nil }
        return rests.filter { rest in
            rest.indices.allSatisfy { part in
                index + 1 + part < words.endIndex && rest[part].contains(words[index + 1 + part].text)
            }
        }.map { $0.count + 1 }.max()
    }
}

extension ArraySlice<DraftWord> {
    /// Where the phrases stand.
    func places(of phrases: DraftPhrases) -> [Range<Int>] {
        indices.compactMap { index in phrases.length(at: index, in: self).map { index..<index + $0 } }
    }

    /// Where the phrases stand without "not", "no", "never" or "non-" before them.
    func plainPlaces(of phrases: DraftPhrases) -> [Range<Int>] { places(of: phrases).filter { !isDenied(at: $0.lowerBound) } }

    /// Whether any of the phrases stands here, and is not denied.
    func say(_ phrases: DraftPhrases) -> Bool { !plainPlaces(of: phrases).isEmpty }

    /// Whether any of the phrases stands here, whatever is said of it.
    func mention(_ phrases: DraftPhrases) -> Bool { !places(of: phrases).isEmpty }

    /// Whether one of the two words before a place denies what stands there. "Without limitation" denies nothing.
    func isDenied(at index: Int) -> Bool {
        if self[index].isDenied { return true }
        for place in stride(from: index - 1, through: Swift.max(startIndex, index - 2), by: -1) {
            if self[place].isMark { return false }
            if ["limitation", "limited", "only", "obligation"].contains(self[place].text) { return false }
            if ["not", "no", "never", "without", "nor", "neither", "cannot", "excluding"].contains(self[place].text) {
                return true
            }
        }
        return false
    }
}
