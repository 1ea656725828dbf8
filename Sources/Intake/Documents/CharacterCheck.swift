internal import Provenance

/// Finds characters that a reader cannot see and that change what is read: inside words, or around them.
///
/// A character without width in the middle of a word leaves the word as it looks, and no search finds it any more. A character that
/// turns the direction of writing shows words in another order than they stand. Tag characters spell whole sentences that nobody sees
/// (Unicode, chapter 23; the attack is known as "Trojan Source").
enum CharacterCheck {
    /// So many of a kind are shown in full; the rest are counted.
    static let shownCountLimit = 20
    /// How much of a word or a hidden sentence is shown.
    static let wordsScalarCountLimit = 200
    /// How far back the start of a run of such characters is looked for, so that a long run costs no more than it should.
    private static let runLimit = 64

    private enum Kind { case widthless, reordering, tag }

    /// What to say about a text. One sentence for each place, up to a limit, and one for the rest.
    static func warnings(about bytes: [UInt8]) -> [DocumentWarning] {
        // Nearly every text has none of the lead bytes that such characters have.
        guard bytes.contains(where: { $0 == 0xE2 || $0 == 0xEF || $0 == 0xF3 || $0 == 0xC2 || $0 == 0xD8 || $0 == 0xE1 }) else {
            return []
        }
        return scan(bytes)
    }

    /// Whether the character at an index is one of those that ``warnings(about:)`` speaks of.
    static func hides(at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
        let scalar = scalars[index]
        guard scalar.value >= 0x34F, let kind = kind(of: scalar) else { return false }
        guard kind == .widthless else { return true }
        // The first of several decides for all of them.
        var first = index
        while first > 0, index - first < runLimit, self.kind(of: scalars[first - 1]) == kind { first -= 1 }
        let next = first + 1 < scalars.count ? scalars[first + 1] : nil
        return self.kind(of: scalars[first], after: first > 0 ? scalars[first - 1] : nil, before: next) != nil
    }

    private static func scan(_ bytes: [UInt8]) -> [DocumentWarning] {
        var finds: [(kind: Kind, range: Range<Int>, words: String)] = []
        var dropped: [Kind: Int] = [:]
        var counts: [Kind: Int] = [:]
        let scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
        var offset = 0
        var index = 0
        while index < scalars.count {
            let scalar = scalars[index]
            let next = index + 1 < scalars.count ? scalars[index + 1] : nil
            guard let kind = kind(of: scalar, after: index > 0 ? scalars[index - 1] : nil, before: next) else {
                offset += UTF8.width(scalar)
                index += 1
                continue
            }
            // Neighbours of the same kind are one find.
            var end = index + 1
            var byteEnd = offset + UTF8.width(scalar)
            while end < scalars.count, scalars[end].isInvisibleInText, self.kind(of: scalars[end]) == kind {
                byteEnd += UTF8.width(scalars[end])
                end += 1
            }
            counts[kind, default: 0] += 1
            if counts[kind, default: 0] <= shownCountLimit {
                let words = kind == .tag ? tagWords(scalars[index..<end]) : surroundings(of: index..<end, in: scalars)
                finds.append((kind, offset..<byteEnd, words))
            } else {
                dropped[kind, default: 0] += 1
            }
            offset = byteEnd
            index = end
        }
        return finds.map { warning($0.kind, $0.range, $0.words) }
            + [Kind.widthless, .reordering, .tag].compactMap { kind in
                dropped[kind].map { DocumentWarning(code(kind), "\($0) more places hold characters of this kind") }
            }
    }

    private static func code(_ kind: Kind) -> DocumentWarning.Code {
        kind == .reordering ? .reorderingCharacters : .hiddenCharacters
    }

    private static func warning(_ kind: Kind, _ range: Range<Int>, _ words: String) -> DocumentWarning {
        let shown = VisibleText.escaped(words, foldingLineBreaks: true)
        let sentence =
            switch kind {
            case .widthless: "the word '\(shown)' has characters in it that cannot be seen, so that a search misses it"
            case .reordering: "characters near '\(shown)' change the order in which words are shown"
            case .tag: "characters that cannot be seen spell '\(shown)'"
            }
        return DocumentWarning(code(kind), sentence, byteRange: range, words: words)
    }

    private static func kind(
        of scalar: Unicode.Scalar, after previous: Unicode.Scalar?, before next: Unicode.Scalar?
    ) -> Kind? {
        guard scalar.value >= 0xAD, let kind = kind(of: scalar) else { return nil }
        switch kind {
        case .tag, .reordering: return kind
        case .widthless:
            // Joiners are spelling in many scripts and in pictographs; between Latin letters they only hide.
            guard let previous, let next else { return nil }
            return previous.isLatinLetter && (next.isLatinLetter || next.isInvisibleInText) ? .widthless : nil
        }
    }

    private static func kind(of scalar: Unicode.Scalar) -> Kind? {
        switch scalar.value {
        case 0x200B...0x200D, 0x2060...0x2064, 0xFEFF, 0x180E, 0x034F, 0x115F, 0x1160, 0x3164, 0xFFA0: .widthless
        case 0x202A...0x202E, 0x2066...0x2069: .reordering
        case 0xE0000...0xE007F: .tag
        default: nil
        }
    }

    /// Tag characters repeat ASCII, each so much higher.
    private static func tagWords(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var words = String.UnicodeScalarView()
        for scalar in scalars.prefix(wordsScalarCountLimit) {
            if let plain = Unicode.Scalar(scalar.value &- 0xE0000), (0x20..<0x7F).contains(plain.value) { words.append(plain) }
        }
        return String(words)
    }

    private static func surroundings(of range: Range<Int>, in scalars: [Unicode.Scalar]) -> String {
        var start = range.lowerBound
        while start > 0, range.lowerBound - start < 40, !scalars[start - 1].properties.isWhitespace { start -= 1 }
        var end = range.upperBound
        while end < scalars.count, end - range.upperBound < 40, !scalars[end].properties.isWhitespace { end += 1 }
        var words = String.UnicodeScalarView()
        words.append(contentsOf: scalars[start..<min(end, start + wordsScalarCountLimit)])
        return String(words)
    }
}

extension Unicode.Scalar {
    fileprivate var isLatinLetter: Bool {
        switch value {
        case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: true
        default: false
        }
    }

    fileprivate var isInvisibleInText: Bool { properties.isDefaultIgnorableCodePoint || (0x2066...0x2069).contains(value) }
}
