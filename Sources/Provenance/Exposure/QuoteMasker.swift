/// Takes out of a quote what must not leave with it: names, amounts and addresses.
///
/// A machine cannot know everything that is private, so whoever hands the clauses on is told to read them first.
struct QuoteMasker {
    /// Names as runs of words in small letters, by their first word, the longest first.
    private let names: [String: [[String]]]

    /// Shorter names are parts of ordinary words.
    private static let shortestName = 3

    /// - Parameters:
    ///   - people: Names of which each part is taken out too: a creator is also called by the family name alone.
    ///   - titles: Names of works. One that is a single word is left, because contracts are full of words such as “Content”.
    init(people: [String], titles: some Sequence<String> = []) {
        var names = [String: [[String]]]()
        func add(_ words: [String]) {
            guard let first = words.first else { return }
            names[first, default: []].append(words)
        }
        for person in people {
            let words = Self.words(of: person).map(\.text)
            add(words)
            for word in words where word.count >= Self.shortestName { add([word]) }
        }
        for title in titles {
            let words = Self.words(of: title).map(\.text)
            if words.count > 1 { add(words) }
        }
        self.names = names.mapValues { $0.sorted { $0.count > $1.count } }
    }

    func masked(_ quote: String) -> String {
        var text = quote.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        text = text.replacing(/[A-Za-z0-9._%+\-]+@[A-Za-z0-9.\-]+/, with: "[address]")
        text = text.replacing(Self.amountAfterSign, with: "[amount]").replacing(Self.amountBeforeSign, with: "[amount]")
        return withoutNames(text)
    }

    private static var amountAfterSign: Regex<Substring> { /(?:[€$£¥]|\b(?:USD|EUR|GBP|CHF|JPY))\s?[0-9](?:[0-9.,]*[0-9])?/ }
    private static var amountBeforeSign: Regex<Substring> {
        /[0-9](?:[0-9.,]*[0-9])?\s?(?:[€$£¥%]|(?:USD|EUR|GBP|CHF|JPY|dollars?|euros?|pounds?|francs?|percent|per\scent)\b)/
    }

    private func withoutNames(_ text: String) -> String {
        let words = Self.words(of: text)
        var result = ""
        var position = text.startIndex
        var index = 0
        while index < words.count {
            let name = names[words[index].text]?.first { name in
                index + name.count <= words.count && zip(name, words[index...]).allSatisfy { $0 == $1.text }
            }
            guard let name else {
                index += 1
                continue
            }
            result += text[position..<words[index].range.lowerBound] + "[name]"
            position = words[index + name.count - 1].range.upperBound
            index += name.count
        }
        return result + text[position...]
    }

    /// The runs of letters and digits of a text, in small letters, with their places.
    private static func words(of text: String) -> [(text: String, range: Range<String.Index>)] {
        var words = [(text: String, range: Range<String.Index>)]()
        var start: String.Index?
        for index in text.indices {
            let isPart = text[index].isLetter || text[index].isNumber
            if isPart, start == nil { start = index }
            if !isPart, let begun = start {
                words.append((text[begun..<index].lowercased(), begun..<index))
                start = nil
            }
        }
        if let begun = start { words.append((text[begun...].lowercased(), begun..<text.endIndex)) }
        return words
    }
}
