/// What a string in parentheses says (ISO 32000-2, section 7.3.4.2): `D\07220260801` is `D:20260801`.
enum PDFLiteral {
    /// The bytes that stand for themselves, and those that a backslash names. A backslash before anything else is passed over, and so is a
    /// line end behind one.
    static func decoded(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count)
        var rest = text
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "\\") else {
                bytes.append(byte)
                continue
            }
            guard let next = rest.popFirst() else { break }
            switch next {
            case UInt8(ascii: "0")...UInt8(ascii: "7"):
                var value = Int(next) - 48
                for _ in 0..<2 {
                    guard let digit = rest.first, (48...55).contains(digit) else { break }
                    value = value * 8 + Int(digit) - 48
                    rest = rest.dropFirst()
                }
                bytes.append(UInt8(truncatingIfNeeded: value))
            case UInt8(ascii: "n"): bytes.append(0x0A)
            case UInt8(ascii: "r"): bytes.append(0x0D)
            case UInt8(ascii: "t"): bytes.append(0x09)
            case UInt8(ascii: "b"): bytes.append(0x08)
            case UInt8(ascii: "f"): bytes.append(0x0C)
            case 0x0A: break
            case 0x0D: if rest.first == 0x0A { rest = rest.dropFirst() }
            default: bytes.append(next)
            }
        }
        return bytes
    }
}
