/// Writes the characters beyond ASCII of an RTF in the one spelling that `pandoc` reads right.
///
/// `\u8220"word` is a quotation mark, with `"` behind it for programs that know no Unicode (RTF 1.9.1, "Unicode RTF"). When nothing stands
/// between the number and the replacement, some versions of `pandoc` also pass over the character behind it, and a word of the contract
/// loses a letter. Here each becomes `\u8220 ?`. Footnotes that are marked as something to be passed over are unmarked.
///
/// A field, as a link is one, holds an instruction and what it shows. `pandoc` drops what some writers put there, and a sentence that
/// points "pursuant to its Privacy Statement" loses the words. Here the instruction is left out, and what is shown stands in its place.
enum RTFUnicode {
    static func rewritten(_ bytes: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count + bytes.count / 8)
        // How many characters replace one, in each group.
        var counts = [1]
        var position = 0
        while position < bytes.count {
            let start = position
            switch bytes[position] {
            case UInt8(ascii: "{"):
                if counts.count < PandocText.depthLimit { counts.append(counts.last ?? 1) }
                position += 1
            case UInt8(ascii: "}"):
                if counts.count > 1 { counts.removeLast() }
                position += 1
            case UInt8(ascii: "\\"):
                let (word, number, next) = RTFCheck.control(bytes, position + 1)
                position = next
                switch word {
                case "uc": counts[counts.count - 1] = max(0, min(number ?? 1, 16))
                case "u":
                    guard let number else { break }
                    position = replacementEnd(bytes, next, counts.last ?? 1)
                    output.append(contentsOf: "\\uc1\\u\(number) ?".utf8)
                    continue
                case "*":
                    let (following, _, _) =
                        bytes[next...].first == UInt8(ascii: "\\") ? RTFCheck.control(bytes, next + 1) : ("", nil, 0)
                    if following == "footnote" { continue }
                    if following == "fldinst" {
                        position = groupEnd(bytes, next)
                        continue
                    }
                case "field", "fldrslt": continue
                case "fldinst":
                    position = groupEnd(bytes, next)
                    continue
                case "bin": position = min(bytes.count, next + max(0, number ?? 0))
                default: break
                }
            default: position += 1
            }
            output.append(contentsOf: bytes[start..<position])
        }
        return output
    }

    /// The place of the brace that closes the group in which a place stands; the end, when none does.
    private static func groupEnd(_ bytes: [UInt8], _ start: Int) -> Int {
        var position = start
        var depth = 0
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: "}"):
                if depth == 0 { return position }
                depth -= 1
            case UInt8(ascii: "\\"):
                let (word, number, next) = RTFCheck.control(bytes, position + 1)
                position = word == "bin" ? min(bytes.count, next + max(0, min(number ?? 0, bytes.count))) : next
                continue
            default: break
            }
            position += 1
        }
        return bytes.count
    }

    /// The end of so many characters: bytes, bytes in digits, or control words. A group's border ends them.
    private static func replacementEnd(_ bytes: [UInt8], _ start: Int, _ count: Int) -> Int {
        var position = start
        for _ in 0..<count {
            while position < bytes.count, bytes[position] == 10 || bytes[position] == 13 { position += 1 }
            guard position < bytes.count, bytes[position] != UInt8(ascii: "{"), bytes[position] != UInt8(ascii: "}") else {
                break
            }
            guard bytes[position] == UInt8(ascii: "\\") else {
                position += 1
                continue
            }
            let (word, _, next) = RTFCheck.control(bytes, position + 1)
            // A letter in Unicode replaces none.
            if word == "u" { break }
            position = next
        }
        return position
    }
}
