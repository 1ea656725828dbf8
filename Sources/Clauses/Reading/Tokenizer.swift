/// Splits bytes into words and marks without changing or copying the text.
///
/// Reading is forgiving and offsets are exact: short forms become two words ("don't" is "do" and "not"), markup and link targets
/// are passed over, and the commonest wrong decoding of an apostrophe is taken as one.
struct Tokenizer {
    private let text: [UInt8]
    private let end: Int
    private var position: Int
    private var tokens: [Token] = []

    private init(_ text: [UInt8], _ range: Range<Int>) {
        self.text = text
        position = range.lowerBound
        end = range.upperBound
    }

    /// The words and marks of a part of a text.
    static func tokens(of text: [UInt8], in range: Range<Int>) -> [Token] {
        var tokenizer = Tokenizer(text, range)
        tokenizer.run()
        return tokenizer.tokens
    }

    private mutating func run() {
        tokens.reserveCapacity((end - position) / 6)
        while position < end {
            let byte = text[position]
            if byte.isASCIILetterOrDigit {
                takeWord()
            } else if byte == UInt8(ascii: "<"), let after = markupEnd() {
                position = after
            } else if byte == UInt8(ascii: "]"), let after = linkTargetEnd() {
                position = after
            } else {
                takeMark(byte)
            }
        }
    }

    // MARK: Words

    private mutating func takeWord() {
        let start = position
        var bytes: [UInt8] = []
        var index = position
        while index < end {
            let byte = text[index]
            if byte.isASCIILetterOrDigit {
                bytes.append(byte.lowercased)
                index += 1
            } else if let after = text.apostropheEnd(at: index, before: end), after < end, text[after].isASCIILetterOrDigit {
                takeShortForm(bytes, start: start, apostrophe: index, suffixStart: after)
                return
            } else if let after = unseenEnd(at: index) {
                index = after
            } else {
                break
            }
        }
        var word = String(decoding: bytes, as: UTF8.self)
        if let domainEnd = domainEnd(at: index) {
            word += String(decoding: text[(index + 1)..<domainEnd].map(\.lowercased), as: UTF8.self)
            index = domainEnd
        } else if bytes.count > 4, let cut = gluedSentence(from: start, to: index) {
            add(String(decoding: text[start..<cut].map(\.lowercased), as: UTF8.self), start, cut)
            tokens.append(Token(word: ".", start: cut, end: cut, isMark: true))
            add(String(decoding: text[cut..<index].map(\.lowercased), as: UTF8.self), cut, index)
            position = index
            return
        }
        add(word, start, index)
        position = index
    }

    /// The byte after what stands inside a word and is not seen there: invisible characters, emphasis, tags of a single letter.
    ///
    /// Asterisks and tags count only when the word goes on behind them.
    private func unseenEnd(at index: Int) -> Int? {
        if text[index] >= 0x80 { return InvisibleCharacters.end(in: text, at: index, before: end) }
        var after = index
        if text[index] == UInt8(ascii: "*") {
            while after < end, text[after] == UInt8(ascii: "*"), after - index < 3 { after += 1 }
        } else if text[index] == UInt8(ascii: "<"), let close = inlineTagEnd(at: index) {
            after = close
        }
        return after > index && after < end && text[after].isASCIILetterOrDigit ? after : nil
    }

    /// "<b>", "</i>", "<!---->": tags that part no words on a page.
    private func inlineTagEnd(at index: Int) -> Int? {
        let limit = min(end, index + 8)
        guard let close = text[index..<limit].firstIndex(of: UInt8(ascii: ">")) else { return nil }
        let name = text[(index + 1)..<close].drop { $0 == UInt8(ascii: "/") }
        return ["b", "i", "u", "em", "wbr", "!----"].contains { name.elementsEqual($0.utf8) } ? close + 1 : nil
    }

    private mutating func takeShortForm(_ stem: [UInt8], start: Int, apostrophe: Int, suffixStart: Int) {
        var after = suffixStart
        while after < end, text[after].isASCIILetterOrDigit { after += 1 }
        let suffix = String(decoding: text[suffixStart..<after].map(\.lowercased), as: UTF8.self)
        let word = String(decoding: stem, as: UTF8.self)
        if suffix == "t", word.hasSuffix("n"), stem.count > 2 {
            let verb = ["won": "will", "can": "can", "shan": "shall"][word] ?? String(word.dropLast())
            add(verb, start, apostrophe)
            add("not", apostrophe, after)
        } else {
            add(word, start, apostrophe)
            if let verb = ["ll": "will", "re": "are", "ve": "have", "d": "would", "m": "am"][suffix] {
                add(verb, apostrophe, after)
            }
        }
        position = after
    }

    private mutating func add(_ word: String, _ start: Int, _ end: Int) {
        tokens.append(Token(word: word, start: start, end: end, isMark: false))
    }

    /// "Name.com" and "Name.ai" are one word: the dot ends no sentence, and the ending names no technology.
    private func domainEnd(at dot: Int) -> Int? {
        guard dot < end, text[dot] == UInt8(ascii: ".") else { return nil }
        var after = dot + 1
        while after < text.count, text[after].isASCIILetterOrDigit, after - dot <= 4 { after += 1 }
        let ending = String(decoding: text[(dot + 1)..<after], as: UTF8.self)
        return ["ai", "AI", "com", "io", "net", "org", "tv", "fm", "app"].contains(ending) ? after : nil
    }

    /// Text taken from web pages sometimes joins a heading to the sentence after it ("TermsWe may …").
    private func gluedSentence(from start: Int, to end: Int) -> Int? {
        var cut = end - 1
        while cut > start, !text[cut].isASCIIUppercase { cut -= 1 }
        guard cut - 2 >= start, text[cut - 1].isASCIILowercase, text[cut - 2].isASCIILowercase else { return nil }
        return Self.sentenceStarts.contains(String(decoding: text[cut..<end], as: UTF8.self)) ? cut : nil
    }

    private static let sentenceStarts: Set<String> = [
        "We", "You", "Your", "Our", "The", "If", "In", "By", "This", "These", "When", "All", "Any", "For", "As", "To", "Please",
        "No",
        "Some", "Upon",
    ]

    // MARK: Marks and markup

    private mutating func takeMark(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: ")"),
            UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "\""):
            tokens.append(
                Token(word: String(UnicodeScalar(byte)), start: position, end: position + 1, isMark: true))
            position += 1
        case 0xE2
        where position + 2 < end && text[position + 1] == 0x80 && (text[position + 2] == 0x9C || text[position + 2] == 0x9D):
            tokens.append(Token(word: "\"", start: position, end: position + 3, isMark: true))
            position += 3
        default:
            position += 1
        }
    }

    private func markupEnd() -> Int? {
        guard position + 1 < end, text[position + 1].isASCIILetter || text[position + 1] == UInt8(ascii: "/") else { return nil }
        let limit = min(end, position + 300)
        guard let close = text[position..<limit].firstIndex(of: UInt8(ascii: ">")) else { return nil }
        return close + 1
    }

    private func linkTargetEnd() -> Int? {
        guard position + 1 < end, text[position + 1] == UInt8(ascii: "(") else { return nil }
        let limit = min(end, position + 400)
        let stop = text[position..<limit].firstIndex { $0 == UInt8(ascii: ")") || $0 == UInt8(ascii: "\n") }
        guard let stop, text[stop] == UInt8(ascii: ")") else { return nil }
        return stop + 1
    }
}
