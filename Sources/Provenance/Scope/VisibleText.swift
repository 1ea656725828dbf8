/// Text from outside, made safe to show.
public enum VisibleText {
    /// Replaces what a terminal would obey, or a reader could not see, by its code point in braces.
    ///
    /// Control characters, bidirectional controls, zero-width and other invisible characters become `\u{202E}` and so on, so
    /// that a title or a quote cannot rearrange the words around it. A line break becomes a space when asked to.
    public static func escaped(_ text: some StringProtocol, foldingLineBreaks: Bool = false) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if foldingLineBreaks, scalar == "\n" || scalar == "\r" || scalar == "\t" {
                result.append(" ")
            } else if isHidden(scalar) {
                result.append(contentsOf: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}".unicodeScalars)
            } else {
                result.append(scalar)
            }
        }
        return String(result)
    }

    /// Whether a reader would not see the character, or a terminal would act on it.
    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: true
        default: scalar.properties.isDefaultIgnorableCodePoint
        }
    }
}
