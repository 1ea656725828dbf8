/// Finds the signature dictionaries of a PDF file by reading every object that stands openly in it.
///
/// The cross-reference table is not followed: which objects it names is up to whoever wrote the file last. A signature cannot hide in a
/// compressed object, because the bytes it leaves out have to stand in the file as they are. A dictionary that no page refers to is found
/// as well; if its signature is good, it still is one over these bytes.
struct PDFSignatureFinder {
    /// The signature dictionaries in the order they stand in the file.
    private(set) var dictionaries: [PDFDictionary] = []
    /// Where something looks like a signature and cannot be read.
    private(set) var unreadable: [Int] = []
    /// Whether the file has more to look at than is looked at.
    private(set) var isTooMuch = false

    /// The most signatures that are looked at. Contracts with many parties have a dozen.
    static let maximumCount = 64

    /// The beginning of a PDF file, which may follow up to a kilobyte of something else.
    static func isPDF(_ bytes: [UInt8]) -> Bool {
        let head = bytes.prefix(1024 + 5)
        return head.indices.contains { head[$0...].starts(with: "%PDF-".utf8) }
    }

    init(_ bytes: [UInt8]) {
        // Objects do not overlap in an honest file. In a hostile one each could begin inside the one before.
        var budget = 4 * bytes.count + 1_000_000
        var offset = 0
        var places: Set<Range<Int>> = []
        while let keyword = Self.object(in: bytes, from: offset) {
            offset = keyword
            guard budget > 0, dictionaries.count < Self.maximumCount else {
                isTooMuch = true
                break
            }
            var parser = PDFParser(bytes, at: keyword)
            let value = parser.value()
            budget -= parser.offset - keyword
            for dictionary in parser.dictionaries where Self.isSignature(dictionary) && places.insert(dictionary.place).inserted {
                dictionaries.append(dictionary)
            }
            if value != nil { offset = parser.offset }
        }
        dictionaries.sort { $0.place.lowerBound < $1.place.lowerBound }
        findUnreadable(bytes)
    }

    /// Looks for the one key that every signature has, outside what was read.
    private mutating func findUnreadable(_ bytes: [UInt8]) {
        let places = dictionaries.map(\.place)
        var next = 0
        var offset = 0
        let key = Array("/ByteRange".utf8)
        while unreadable.count < Self.maximumCount, let found = bytes[offset...].firstPlace(of: key) {
            offset = found + key.count
            while next < places.count, places[next].upperBound <= found { next += 1 }
            if next < places.count, places[next].contains(found) { continue }
            unreadable.append(found)
        }
    }

    /// A signature has a range of bytes; one that should have and has not, says that it is one.
    private static func isSignature(_ dictionary: PDFDictionary) -> Bool {
        !dictionary.values("ByteRange").isEmpty
            || dictionary.values("Type").contains { ["Sig", "DocTimeStamp"].contains($0.name) }
    }

    /// The place after the next `12 0 obj`.
    private static func object(in bytes: [UInt8], from offset: Int) -> Int? {
        var index = offset
        while index + 3 <= bytes.count {
            guard bytes[index] == UInt8(ascii: "o"), bytes[index + 1] == UInt8(ascii: "b"), bytes[index + 2] == UInt8(ascii: "j")
            else {
                index += 1
                continue
            }
            var before = index - 1
            while before >= 0, PDFCharacter.isSpace(bytes[before]) { before -= 1 }
            index += 3
            if before >= 0, PDFCharacter.isDigit(bytes[before]) { return index }
        }
        return nil
    }
}

extension ArraySlice<UInt8> {
    /// Where these bytes stand first.
    func firstPlace(of pattern: [UInt8]) -> Int? {
        guard let first = pattern.first else { return nil }
        var index = startIndex
        while index + pattern.count <= endIndex {
            if self[index] == first, self[index..<index + pattern.count].elementsEqual(pattern) { return index }
            index += 1
        }
        return nil
    }
}
