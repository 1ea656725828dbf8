/// Finds the names by which a text calls the other side ("Acme may …", "grants to Acme").
enum CompanyNames {
    /// A name counts when it is used this often as one who acts or is granted something.
    private static let fewest = 2

    static func names(in units: [[Token]], text: [UInt8]) -> Set<String> {
        var counts: [String: Int] = [:]
        for tokens in units {
            for index in tokens.indices {
                let token = tokens[index]
                guard !token.isMark, token.word.utf8.count >= 2, !common.contains(token.word) else { continue }
                let first = text[token.start]
                let digitName = first.isASCIIDigit && text[token.end - 1].isASCIILetter
                guard first.isASCIIUppercase || digitName else { continue }
                if index + 1 < tokens.count, actions.contains(tokens[index + 1].word) { counts[token.word, default: 0] += 1 }
                if index > 1, isGranted(previous: tokens[index - 1].word, before: tokens[index - 2].word) {
                    counts[token.word, default: 0] += 1
                }
            }
        }
        return Set(counts.filter { $0.value >= fewest }.keys)
    }

    /// The names that a text was found to use, those that stand in it most often first.
    static func mostUsedFirst(_ reading: TextReading) -> [String] {
        var counts: [String: Int] = [:]
        for sentence in reading.sentences {
            for token in sentence.words.tokens[sentence.ownStart...] where reading.companies.contains(token.word) {
                counts[token.word, default: 0] += 1
            }
        }
        return reading.companies.sorted { (counts[$1] ?? 0, $0) < (counts[$0] ?? 0, $1) }
    }

    private static func isGranted(previous: String, before: String) -> Bool {
        guard ["grant", "grants", "to", "granting", "permit", "authorize", "allow"].contains(previous) else { return false }
        return ["grant", "licens", "hereby"].contains { before.hasPrefix($0) }
            || ["grant", "permit", "author"].contains { previous.hasPrefix($0) }
    }

    private static let actions: Set<String> = [
        "may", "will", "shall", "does", "reserves", "grants", "owns", "collects", "has", "provides", "uses", "can", "retains",
    ]

    /// Words that often begin a sentence or name the creator's side, and are no company.
    private static let common: Set<String> = Set(
        """
        you your user users customer i the this these those that it they he she we us our any such each all no if and or but as in on \
        at by for to of with a an neither nor not nothing there here some when while where upon during after before under unless \
        until both either please content service services site platform terms agreement party parties provider section customers \
        member members subscriber artist creator licensee licensor client contributor recipient discloser application software \
        information however additionally further data also who what which third google facebook apple visitor visitors fan fans \
        seller campaign operator personal claims law fees arbitrator jams aaa court claim license partner feedback confidential \
        form order dpa properties outputs output input material materials business students editor influencer use subscription transactions track version
        """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
}
