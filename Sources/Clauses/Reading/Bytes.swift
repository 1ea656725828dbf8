extension UInt8 {
    var isASCIIUppercase: Bool { self >= 65 && self <= 90 }
    var isASCIILowercase: Bool { self >= 97 && self <= 122 }
    var isASCIILetter: Bool { isASCIIUppercase || isASCIILowercase }
    var isASCIIDigit: Bool { self >= 48 && self <= 57 }
    var isASCIILetterOrDigit: Bool { isASCIILetter || isASCIIDigit }
    var isASCIIBlank: Bool { self == 32 || (self >= 9 && self <= 13) }
    var lowercased: UInt8 { isASCIIUppercase ? self | 32 : self }
}

extension [UInt8] {
    /// The byte after an apostrophe that begins here: straight, curly, or a curly one that was decoded wrongly.
    func apostropheEnd(at index: Int, before end: Int) -> Int? {
        switch self[index] {
        case 39: return index + 1
        case 0xE2 where starts(with: [0x80, 0x99], at: index + 1): return index + 3
        case 0xC3 where starts(with: [0xA2, 0xC2, 0x80, 0xC2, 0x99], at: index + 1): return index + 6
        case 0xC3 where starts(with: [0xA2, 0xE2, 0x82, 0xAC, 0xE2, 0x84, 0xA2], at: index + 1): return index + 8
        default: return nil
        }
    }

    func starts(with bytes: [UInt8], at index: Int) -> Bool {
        guard index >= 0, index + bytes.count <= count else { return false }
        for offset in 0..<bytes.count where self[index + offset] != bytes[offset] { return false }
        return true
    }

    /// The range without blanks at either end.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var low = range.lowerBound
        var high = range.upperBound
        while low < high, self[low].isASCIIBlank { low += 1 }
        while high > low, self[high - 1].isASCIIBlank { high -= 1 }
        return low..<high
    }
}
