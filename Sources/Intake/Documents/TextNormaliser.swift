/// Brings extracted text to one form: plain spaces, letters instead of ligatures, no characters that cannot be seen.
///
/// The places of pages and warnings move with the text. What was taken out because it hides something is warned of, where it stood.
enum TextNormaliser {
    /// Where a text was changed: how far places behind it move.
    private struct Shift {
        let original: Int
        let moved: Int
    }

    static func normalised(_ extracted: ExtractedText) -> ExtractedText {
        let found = CharacterCheck.warnings(about: extracted.bytes)
        let scalars = Array(String(decoding: extracted.bytes, as: UTF8.self).unicodeScalars)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(extracted.bytes.count)
        var shifts: [Shift] = []
        var offset = 0
        for (index, scalar) in scalars.enumerated() {
            let width = UTF8.width(scalar)
            offset += width
            guard scalar.value >= 0x80 || scalar.value < 0x20, let replacement = replacement(at: index, in: scalars) else {
                bytes.append(contentsOf: UTF8.encode(scalar) ?? .init())
                continue
            }
            bytes.append(contentsOf: replacement.utf8)
            if replacement.utf8.count != width { shifts.append(Shift(original: offset, moved: bytes.count - offset)) }
        }
        var result = extracted
        result.bytes = bytes
        result.pages = extracted.pages.map {
            DocumentPage(number: $0.number, byteRange: moved($0.byteRange, by: shifts), isInferred: $0.isInferred)
        }
        result.warnings = extracted.warnings.map { warning in
            warning.at(warning.byteRange.map { moved($0, by: shifts) })
        }
        result.warnings += found.map { warning in
            warning.at(warning.byteRange.map { word(around: moved($0, by: shifts).lowerBound, in: bytes) })
        }
        return result
    }

    /// What a character becomes, or `nil` when it stays.
    private static func replacement(at index: Int, in scalars: [Unicode.Scalar]) -> String? {
        let scalar = scalars[index]
        switch scalar.value {
        case 0x09, 0x0A: return nil
        case 0x0D: return index + 1 < scalars.count && scalars[index + 1] == "\n" ? "" : "\n"
        case 0x0C, 0x0B, 0x2028, 0x2029, 0x85: return "\n"
        case 0x00..<0x20, 0x7F..<0xA0: return ""
        case 0xA0, 0x2000...0x200A, 0x202F, 0x205F: return " "
        case 0xAD, 0xFEFF: return ""
        case 0xFB00: return "ff"
        case 0xFB01: return "fi"
        case 0xFB02: return "fl"
        case 0xFB03: return "ffi"
        case 0xFB04: return "ffl"
        case 0xFB05, 0xFB06: return "st"
        default: return CharacterCheck.hides(at: index, in: scalars) ? "" : nil
        }
    }

    private static func moved(_ range: Range<Int>, by shifts: [Shift]) -> Range<Int> {
        let lower = moved(range.lowerBound, by: shifts)
        return lower..<max(lower, moved(range.upperBound, by: shifts))
    }

    private static func moved(_ place: Int, by shifts: [Shift]) -> Int {
        var low = 0
        var high = shifts.count
        while low < high {
            let middle = (low + high) / 2
            if shifts[middle].original <= place { low = middle + 1 } else { high = middle }
        }
        return place + (low > 0 ? shifts[low - 1].moved : 0)
    }

    /// The word that a place stands in or before.
    private static func word(around place: Int, in bytes: [UInt8]) -> Range<Int> {
        var start = min(max(0, place), bytes.count)
        var end = start
        while start > 0, place - start < 120, bytes[start - 1] > 0x20 { start -= 1 }
        while end < bytes.count, end - place < 120, bytes[end] > 0x20 { end += 1 }
        return start..<end
    }
}

extension DocumentWarning {
    /// The same warning at another place.
    fileprivate func at(_ range: Range<Int>?) -> DocumentWarning {
        DocumentWarning(code, sentence, byteRange: range, words: words)
    }
}
