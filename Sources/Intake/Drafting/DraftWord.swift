/// One word of a document, or one mark between words, as a draft reads it.
struct DraftWord: Sendable, Equatable {
    /// In small letters; marks as they are.
    var text: String
    /// Whether "non-" stands before it, so that it says the opposite.
    var isDenied = false
    /// Whether it was written with a capital.
    var isCapital = false
    /// Its place in the document.
    var range: Range<Int>

    var isMark: Bool { text.utf8.first.map { !DraftWordReader.isWordByte($0) } ?? true }
}

/// Takes words from the bytes of a document: tags, addresses of links and emphasis marks are no words.
///
/// "non-sublicensable" is one word that is denied, "sub-license" the same as "sublicense", and other hyphens part words, so that
/// "opt-in" and "opt in" are the same two.
struct DraftWordReader {
    private let bytes: ArraySlice<UInt8>
    private var words: [DraftWord] = []
    /// A tag or an address longer than this is text.
    private static let longestMarkup = 300

    static func words(in bytes: [UInt8], _ range: Range<Int>) -> [DraftWord] {
        var reader = DraftWordReader(bytes: bytes[range])
        reader.read()
        return reader.words
    }

    private init(bytes: ArraySlice<UInt8>) { self.bytes = bytes }

    static func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        case 0xC3...0xF4, 0x80...0xBF: true
        default: false
        }
    }

    private mutating func read() {
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            if byte == UInt8(ascii: "<"), let end = markupEnd(from: index, UInt8(ascii: ">"), isTag: true) {
                index = end
            } else if byte == UInt8(ascii: "]"), index + 1 < bytes.endIndex, bytes[index + 1] == UInt8(ascii: "("),
                let end = markupEnd(from: index + 1, UInt8(ascii: ")"), isTag: false)
            {
                index = end
            } else if byte == 0xC2 {
                // The signs that begin with this byte are blanks and marks.
                index += 2
            } else if startsWord(index) {
                index = takeWord(from: index)
            } else {
                if ",;:.!?()\"/".utf8.contains(byte) {
                    words.append(DraftWord(text: String(UnicodeScalar(byte)), range: index..<index + 1))
                }
                index += 1
            }
        }
    }

    /// Typographic quotation marks and dashes, which begin with the same byte, are not part of words.
    private func startsWord(_ index: Int) -> Bool { Self.isWordByte(bytes[index]) && !isPunctuation(index) }

    private func isPunctuation(_ index: Int) -> Bool {
        bytes[index] == 0xE2 && index + 1 < bytes.endIndex && bytes[index + 1] == 0x80
    }

    private func isApostrophe(_ index: Int) -> Int? {
        if bytes[index] == UInt8(ascii: "'") { return 1 }
        let isCurly = isPunctuation(index) && index + 2 < bytes.endIndex && bytes[index + 2] == 0x99
        return isCurly ? 3 : nil
    }

    private mutating func takeWord(from start: Int) -> Int {
        var index = start
        var text: [UInt8] = []
        while index < bytes.endIndex {
            if isPunctuation(index) || !Self.isWordByte(bytes[index]) {
                if let length = isApostrophe(index), index + length < bytes.endIndex, Self.isWordByte(bytes[index + length]) {
                    text.append(UInt8(ascii: "'"))
                    index += length
                } else if bytes[index] == UInt8(ascii: "-"), index + 1 < bytes.endIndex, Self.isWordByte(bytes[index + 1]) {
                    text.append(UInt8(ascii: "-"))
                    index += 1
                } else {
                    break
                }
            } else {
                text.append(bytes[index])
                index += 1
            }
        }
        add(text, start..<index)
        return index
    }

    private mutating func add(_ text: [UInt8], _ range: Range<Int>) {
        let isCapital = text.first.map { (65...90).contains($0) } ?? false
        var parts = String(decoding: text, as: UTF8.self).lowercased().split(separator: "-").map(String.init)
        let isDenied = parts.count > 1 && parts[0] == "non"
        if isDenied { parts.removeFirst() }
        if parts.count > 1, ["sub", "de", "re"].contains(parts[0]) { parts.replaceSubrange(0...1, with: [parts[0] + parts[1]]) }
        for part in parts { words.append(DraftWord(text: part, isDenied: isDenied, isCapital: isCapital, range: range)) }
    }

    private func markupEnd(from start: Int, _ close: UInt8, isTag: Bool) -> Int? {
        guard start + 1 < bytes.endIndex else { return nil }
        let next = bytes[start + 1]
        guard !isTag || next == UInt8(ascii: "/") || (65...122).contains(next) else { return nil }
        return bytes[start..<min(bytes.endIndex, start + Self.longestMarkup)].firstIndex(of: close).map { $0 + 1 }
    }
}
