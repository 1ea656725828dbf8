/// References to characters in XML and HTML: numbers, the five names of XML, and the space that does not break.
///
/// Others stay as they are written. An entity that a document declares is never resolved, so none can grow.
enum CharacterReferences {
    /// The longest reference is `&#x10FFFF;`, with a few leading zeros.
    private static let byteCountLimit = 16

    private static let names: [String: Unicode.Scalar] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
    ]

    /// The text with its references replaced.
    static func resolved(_ bytes: ArraySlice<UInt8>) -> String {
        guard var ampersand = bytes.firstIndex(of: UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var start = bytes.startIndex
        while true {
            let window = bytes[ampersand...].prefix(byteCountLimit)
            if let semicolon = window.firstIndex(of: UInt8(ascii: ";")), let scalar = scalar(bytes[(ampersand + 1)..<semicolon]) {
                result.append(contentsOf: bytes[start..<ampersand])
                result.append(contentsOf: String(Character(scalar)).utf8)
                start = semicolon + 1
            } else {
                result.append(contentsOf: bytes[start...ampersand])
                start = ampersand + 1
            }
            guard let next = bytes[start...].firstIndex(of: UInt8(ascii: "&")) else { break }
            ampersand = next
        }
        result.append(contentsOf: bytes[start...])
        return String(decoding: result, as: UTF8.self)
    }

    private static func scalar(_ reference: ArraySlice<UInt8>) -> Unicode.Scalar? {
        let text = String(decoding: reference, as: UTF8.self)
        guard text.first == "#" else { return names[text] }
        let digits = text.dropFirst()
        let isHexadecimal = digits.first == "x" || digits.first == "X"
        guard let value = UInt32(isHexadecimal ? digits.dropFirst() : digits, radix: isHexadecimal ? 16 : 10), value > 0 else {
            return nil
        }
        return Unicode.Scalar(value)
    }
}
