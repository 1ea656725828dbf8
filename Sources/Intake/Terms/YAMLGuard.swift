/// Looks at the bytes of a YAML file before they are parsed, for the two things that make parsing them expensive.
///
/// It only ever refuses too much: whatever it passes is parsed in time that grows with the length of the file.
enum YAMLGuard {
    /// - Throws: An ``IntakeError`` for an alias with its anchor, for many keys that are lists or groups, and for a control character.
    static func check(_ bytes: [UInt8], nestedKeyLimit: Int) throws(IntakeError) {
        var line = 1
        var anchors = Set<[UInt8]>()
        var nestedKeys = 0
        for index in bytes.indices {
            switch bytes[index] {
            case UInt8(ascii: "\n"): line += 1
            case UInt8(ascii: "&"): if let name = name(after: index, in: bytes) { anchors.insert(name) }
            case UInt8(ascii: "*"):
                // An alias stands for its anchor's whole value, so a few lines can unfold to more than any memory.
                if let name = name(after: index, in: bytes), anchors.contains(name) {
                    throw IntakeError(
                        .unsafeYAML, "line \(line): anchors (&) and aliases (*) are not accepted",
                        hint: "write the value out each time")
                }
            case UInt8(ascii: ":"), UInt8(ascii: "?"): if mayBeNestedKey(index, in: bytes) { nestedKeys += 1 }
            case 0: throw IntakeError(.malformedYAML, "line \(line): holds a NUL byte")
            default: break
            }
            guard nestedKeys <= nestedKeyLimit else {
                throw IntakeError(
                    .unsafeYAML, "line \(line): too many keys that are lists or groups themselves", hint: "a key is a word")
            }
        }
    }

    /// The name of an anchor or alias that may begin at an indicator; nil inside a word, where it is only a letter.
    private static func name(after index: Int, in bytes: [UInt8]) -> [UInt8]? {
        if index > 0, isNameByte(bytes[index - 1]) { return nil }
        let name = bytes[(index + 1)...].prefix(while: isNameByte)
        return name.isEmpty ? nil : Array(name)
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
            UInt8(ascii: "_"), UInt8(ascii: "-"):
            true
        default: false
        }
    }

    /// Whether a colon follows a closing bracket, or a question mark may announce a key.
    private static func mayBeNestedKey(_ index: Int, in bytes: [UInt8]) -> Bool {
        let before = bytes[..<index].last { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
        guard bytes[index] == UInt8(ascii: "?") else { return before == UInt8(ascii: "]") || before == UInt8(ascii: "}") }
        guard let before else { return true }
        return "\n\r-?:{[,".utf8.contains(before)
    }
}
