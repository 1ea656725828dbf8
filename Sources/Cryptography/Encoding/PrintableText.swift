/// Makes text from outside safe to show.
enum PrintableText {
    /// More would not be read by anybody.
    static let maximumScalarCount = 512

    /// Decodes UTF-8, and spells out what could change how the text around it looks: control characters, bidirectional marks,
    /// zero-width characters, line separators, and characters that have no meaning yet. Bytes that are no UTF-8 become U+FFFD.
    static func make(_ bytes: some Collection<UInt8>) -> String {
        var text = String.UnicodeScalarView()
        for (index, scalar) in String(decoding: bytes, as: UTF8.self).unicodeScalars.enumerated() {
            guard index < maximumScalarCount else {
                text.append("…")
                break
            }
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned:
                text.append(contentsOf: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}".unicodeScalars)
            default:
                text.append(scalar)
            }
        }
        return String(text)
    }
}
