/// The headings of a text by their numbers, so that "section 9" can be given its name.
struct SectionTitles {
    private var titles: [String: String] = [:]

    init(_ sentences: [SentenceReading], text: [UInt8]) {
        var last: [String] = []
        for sentence in sentences where sentence.unit.headings != last {
            last = sentence.unit.headings
            for heading in last {
                guard let number = Self.leadingNumber(heading), titles[number] == nil else { continue }
                titles[number] = heading
            }
        }
    }

    /// The heading whose number a reference names: of "section 9.2" that of 9.2, else that of 9.
    func title(of name: String) -> String? {
        guard let space = name.lastIndex(of: " ") else { return nil }
        var number = String(name[name.index(after: space)...]).lowercased()
        while !number.isEmpty {
            if let title = titles[number] { return title }
            guard let cut = number.lastIndex(where: { $0 == "." || $0 == "(" }) else { return nil }
            number = String(number[..<cut])
        }
        return nil
    }

    /// The index after "section 9.2 (a)" that begins at a word, or nil.
    static func numberEnd(_ tokens: [Token], _ index: Int) -> Int? {
        guard words.contains(tokens[index].word), index + 1 < tokens.count, isNumber(tokens[index + 1].word) else { return nil }
        var end = index + 2
        while end < tokens.count {
            if tokens[end].word == ".", end + 1 < tokens.count, tokens[end].end == tokens[end + 1].start,
                isNumber(tokens[end + 1].word)
            {
                end += 2
            } else if tokens[end].word == "(", end + 2 < tokens.count, tokens[end + 2].word == ")",
                tokens[end + 1].word.utf8.count <= 3
            {
                end += 3
            } else {
                break
            }
        }
        return end
    }

    /// "section 9.2(a)", however it was written.
    static func name(_ tokens: [Token], _ start: Int, _ end: Int) -> String {
        let kind = tokens[start].word.hasSuffix("s") ? String(tokens[start].word.dropLast()) : tokens[start].word
        return kind + " " + tokens[(start + 1)..<end].map(\.word).joined()
    }

    private static func isNumber(_ word: String) -> Bool {
        guard let first = word.utf8.first, word.utf8.count <= 5 else { return false }
        return first.isASCIIDigit || (word.utf8.allSatisfy { "ivx".utf8.contains($0) } && word != "i")
    }

    private static func leadingNumber(_ heading: String) -> String? {
        var bytes = Array(heading.utf8.prefix(40))
        for word in ["section ", "article ", "clause "] where heading.lowercased().hasPrefix(word) {
            bytes = Array(bytes.dropFirst(word.utf8.count))
        }
        var number = bytes.prefix { $0.isASCIIDigit || $0 == UInt8(ascii: ".") }
        while number.last == UInt8(ascii: ".") { number = number.dropLast() }
        guard let first = number.first, first.isASCIIDigit else { return nil }
        return String(decoding: number, as: UTF8.self)
    }

    private static let words: Set<String> = [
        "section", "sections", "clause", "clauses", "article", "articles", "paragraph", "paragraphs",
    ]
}
