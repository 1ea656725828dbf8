/// Text from outside, made fit for a report.
enum Shown {
    /// A recorded file name. Bytes that are no text are shown as such, so that nothing is lost and nothing pretends.
    static func name(_ bytes: [UInt8]) -> String {
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        var result = ""
        for byte in bytes {
            if byte >= 0x20, byte < 0x7F {
                result.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                result += "⟨\(digits.count == 1 ? "0" : "")\(digits)⟩"
            }
        }
        return result
    }
}
