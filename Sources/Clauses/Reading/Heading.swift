/// Tells headings from text: Markdown, bold lines, capitals, title case, numbered titles.
enum Heading {
    /// Longer lines are text, whatever their letters.
    static let longest = 90

    /// A line that is marked as a heading can be as long as it likes; so many bytes of it are kept.
    static let longestTitle = 300

    /// Whether the line is a heading.
    static func isHeading(_ line: ArraySlice<UInt8>) -> Bool {
        let bare = strip(line)
        guard let first = bare.first else { return false }
        if first == UInt8(ascii: "#") { return true }
        let plain = plainText(bare)
        guard !plain.isEmpty, plain.count <= longest else { return false }
        if isBold(bare) { return true }
        if let last = plain.last, [UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ",")].contains(last),
            !isNumberedTitle(plain)
        {
            return false
        }
        return hasTitleLetters(plain)
    }

    /// The heading's depth: the count of its number signs, or below all of those.
    static func level(_ line: ArraySlice<UInt8>) -> Int {
        let depth = strip(line).prefix { $0 == UInt8(ascii: "#") }.count
        return depth == 0 ? 7 : depth
    }

    /// The words of a heading without markup; of an endless one, the beginning.
    static func title(_ line: ArraySlice<UInt8>) -> String {
        String(decoding: plainText(strip(line).prefix(longestTitle)), as: UTF8.self)
    }

    static func strip(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var line = line
        while let first = line.first, first.isASCIIBlank { line = line.dropFirst() }
        while let last = line.last, last.isASCIIBlank { line = line.dropLast() }
        return line
    }

    static func plainText(_ line: ArraySlice<UInt8>) -> [UInt8] {
        var plain: [UInt8] = []
        var index = line.startIndex
        while index < line.endIndex {
            let byte = line[index]
            if byte == UInt8(ascii: "<"), let close = line[index...].prefix(202).firstIndex(of: UInt8(ascii: ">")) {
                index = close + 1
                continue
            }
            switch byte {
            case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "\\"): break
            default: plain.append(byte)
            }
            index += 1
        }
        return Array(strip(plain[...]))
    }

    private static func isBold(_ line: ArraySlice<UInt8>) -> Bool {
        var end = line
        while let last = end.last, last == 58 || last == 32 || last == 46 { end = end.dropLast() }
        let stars: [UInt8] = [42, 42]
        guard line.count > 4, line.starts(with: stars), end.suffix(2).elementsEqual(stars) else { return false }
        let inner = Array(line.dropFirst(2).dropLast(3))
        return !zip(inner, inner.dropFirst()).contains { $0 == 42 && $1 == 42 }
    }

    /// "4.2 Licence." may end in a full stop and is still a title.
    private static func isNumberedTitle(_ plain: [UInt8]) -> Bool {
        var index = 0
        var numbers = 0
        while index < plain.count, plain[index].isASCIIDigit {
            while index < plain.count, plain[index].isASCIIDigit { index += 1 }
            guard index < plain.count, plain[index] == UInt8(ascii: ".") else { return false }
            index += 1
            numbers += 1
        }
        guard numbers > 0, plain.last == UInt8(ascii: ".") else { return false }
        while index < plain.count, plain[index].isASCIIBlank { index += 1 }
        let words = plain[index...].dropLast()
        guard let first = words.first, first.isASCIIUppercase, words.count >= 3, words.count <= 51 else { return false }
        return words.dropFirst().allSatisfy { $0.isASCIILetterOrDigit || [32, 38, 44, 47, 45, 95].contains($0) }
    }

    static func hasTitleLetters(_ plain: [UInt8]) -> Bool {
        let words = plain.split { !$0.isASCIILetter }
        guard !words.isEmpty, words.count <= 10 else { return false }
        if !plain.contains(where: \.isASCIILowercase) { return true }
        let allTitled = words.allSatisfy { word in
            word.first?.isASCIIUppercase == true || small.contains(String(decoding: word.map(\.lowercased), as: UTF8.self))
        }
        return allTitled && (plain.last != UInt8(ascii: ":") || words.count <= 6)
    }

    private static let small: Set<String> = [
        "and", "or", "of", "the", "to", "for", "in", "on", "with", "a", "an", "by", "your", "our", "from", "as", "at",
    ]
}
