/// The declarations of a style: `display: none; color: #fff`.
struct StyleDeclarations: Sendable, Hashable {
    private let values: [String: String]

    init(_ text: String) {
        var values: [String: String] = [:]
        for declaration in text.prefix(4096).split(separator: ";").prefix(64) {
            guard let colon = declaration.firstIndex(of: ":") else { continue }
            let name = declaration[..<colon].lowercased().filter { !$0.isWhitespace }
            var value = declaration[declaration.index(after: colon)...].lowercased()
            if let mark = value.firstIndex(of: "!") { value = String(value[..<mark]) }
            values[name] = value.trimmingSpaces
        }
        self.values = values
    }

    var isEmpty: Bool { values.isEmpty }
    var color: StyleColor? { values["color"].flatMap { StyleColor($0) } }
    var background: StyleColor? {
        (values["background-color"] ?? values["background"]).flatMap { value in
            StyleColor(value) ?? value.split(separator: " ").lazy.compactMap { StyleColor($0) }.first
        }
    }
    /// Whether a ground is named whose colour is not known: a picture, a variable.
    var hasUnknownBackground: Bool {
        (values["background-color"] ?? values["background"] ?? values["background-image"]) != nil && background == nil
    }

    /// By what the style hides words, whatever is around them.
    var hiding: String? {
        if values["display"] == "none" { return "display:none" }
        if let value = values["visibility"], value == "hidden" || value == "collapse" { return "visibility:\(value)" }
        if let value = values["opacity"].flatMap({ Double($0) }), value <= 0.05 { return "opacity:0" }
        if let size = values["font-size"], let points = Self.points(size), points <= 2 { return "font-size:\(size)" }
        let isClipped = values["overflow"] == "hidden" || values["overflow-y"] == "hidden"
        for side in ["height", "width", "max-height", "max-width"] where isClipped {
            if let value = values[side], let points = Self.points(value), points <= 1 { return "\(side):\(value)" }
        }
        for side in ["left", "top", "right", "bottom", "text-indent", "margin-left", "margin-top"] {
            if let value = values[side], let points = Self.points(value), points <= -700 { return "\(side):\(value)" }
        }
        if let value = values["clip"], value.hasPrefix("rect(0") { return "clip:\(value)" }
        return nil
    }

    /// A length in points; `nil` for one that depends on what is around.
    private static func points(_ text: String) -> Double? {
        let digits = text.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == "-" || $0 == "+") }
        guard let number = Double(digits), number.isFinite else { return nil }
        switch text[digits.endIndex...] {
        case "pt": return number
        case "px": return number * 0.75
        case "em", "rem": return number * 12
        case "%" where number == 0: return 0
        case "" where number == 0: return 0
        default: return nil
        }
    }
}

extension String {
    fileprivate var trimmingSpaces: String {
        var text = self[...]
        while text.first?.isWhitespace == true { text = text.dropFirst() }
        while text.last?.isWhitespace == true { text = text.dropLast() }
        return String(text)
    }
}
