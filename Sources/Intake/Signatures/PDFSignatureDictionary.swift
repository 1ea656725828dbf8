/// What a signature dictionary says (ISO 32000-2, section 12.8.1), read without believing it.
struct PDFSignatureDictionary {
    let place: Range<Int>
    /// The format, such as `ETSI.CAdES.detached`.
    let format: String?
    /// Whether it is a time-stamp of the document and not somebody's signature.
    let isTimeStamp: Bool
    /// The bytes that are signed, if they can be: two ranges, of which the first begins the file and the second ends in it, and between
    /// which nothing stands but the string of this very dictionary.
    let ranges: (Range<Int>, Range<Int>)?
    /// What is wrong with the ranges, when they are nil.
    let rangeProblem: String
    /// The content of the signature's string, if it is one of hexadecimal digits and nothing else.
    let contents: [UInt8]?
    /// When the signer says that it was signed, in seconds since 1970.
    let claimedTime: Int?
    /// What the signer allows to be changed afterwards: 1 nothing, 2 filling in, 3 also annotations. Nil when that is not said here.
    let permission: Int?
    /// Whether it refers to rules about changes that are written in another object.
    let hasUnreadPermission: Bool
    /// A key that stands there twice, so that two readers see two signatures.
    let doubledKey: String?

    init(_ dictionary: PDFDictionary, in bytes: [UInt8]) {
        place = dictionary.place
        let format = dictionary["SubFilter"]?.name
        self.format = format
        isTimeStamp = format == "ETSI.RFC3161" || dictionary["Type"]?.name == "DocTimeStamp"
        doubledKey =
            (["Type", "Filter", "SubFilter", "ByteRange", "Contents", "M", "Reference"] as [StaticString])
            .first { dictionary.values($0).count > 1 }?.description
        var string: Range<Int>?
        if case .hexadecimal(let place) = dictionary["Contents"] { string = place }
        contents = string.flatMap { Self.decode(bytes[$0].dropFirst().dropLast()) }
        (ranges, rangeProblem) = Self.ranges(dictionary["ByteRange"], around: string, fileByteCount: bytes.count)
        if case .string(let place) = dictionary["M"] {
            claimedTime = PDFDate.seconds(PDFLiteral.decoded(bytes[place])[...])
        } else {
            claimedTime = nil
        }
        permission = Self.permission(dictionary["Reference"])
        hasUnreadPermission = Self.isElsewhere(dictionary["Reference"])
    }

    /// The place of the first byte that is not signed any more.
    var end: Int? { ranges?.1.upperBound }

    /// Digits only: white space in between would let the same signature be written in many ways.
    private static func decode(_ digits: ArraySlice<UInt8>) -> [UInt8]? {
        guard digits.count.isMultiple(of: 2) else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(digits.count / 2)
        var index = digits.startIndex
        while index < digits.endIndex {
            guard let high = PDFCharacter.digit(digits[index]), let low = PDFCharacter.digit(digits[index + 1]) else {
                return nil
            }
            bytes.append(high << 4 | low)
            index += 2
        }
        return bytes
    }

    private static func ranges(
        _ value: PDFValue?, around string: Range<Int>?, fileByteCount: Int
    ) -> ((Range<Int>, Range<Int>)?, String) {
        guard let string else { return (nil, "there is no string of hexadecimal digits that holds the signature") }
        guard let numbers = value?.array?.map(\.integer), numbers.count == 4, numbers.allSatisfy({ $0 != nil }) else {
            return (nil, "the range of signed bytes is not four numbers")
        }
        let values = numbers.compactMap { $0 }
        guard values.allSatisfy({ (0...fileByteCount).contains($0) }), values[2] + values[3] <= fileByteCount else {
            return (nil, "the range of signed bytes goes beyond the file")
        }
        guard values[0] == 0 else { return (nil, "the signed bytes do not begin where the file begins") }
        guard values[1] == string.lowerBound, values[2] == string.upperBound else {
            return (nil, "the bytes left out are not exactly the signature itself")
        }
        return ((0..<values[1], values[2]..<values[2] + values[3]), "")
    }

    /// Whether part of the rules is a reference, which is not followed here.
    private static func isElsewhere(_ references: PDFValue?) -> Bool {
        guard let references else { return false }
        guard let list = references.array else { return true }
        return list.contains { reference in
            guard let dictionary = reference.dictionary else { return true }
            guard dictionary["TransformMethod"]?.name == "DocMDP" else { return dictionary["TransformMethod"]?.name == nil }
            guard let parameters = dictionary["TransformParams"] else { return false }
            return parameters.dictionary.map { !$0.values("P").isEmpty && $0["P"]?.integer == nil } ?? true
        }
    }

    private static func permission(_ references: PDFValue?) -> Int? {
        for reference in references?.array ?? [] {
            guard let dictionary = reference.dictionary, dictionary["TransformMethod"]?.name == "DocMDP" else { continue }
            let level = dictionary["TransformParams"]?.dictionary?["P"]?.integer ?? 2
            return (1...3).contains(level) ? level : nil
        }
        return nil
    }
}
