/// A colour as style sheets and office documents write it.
struct StyleColor: Sendable, Hashable {
    let red: Int
    let green: Int
    let blue: Int
    var isTransparent = false

    static let white = StyleColor(red: 255, green: 255, blue: 255)

    /// Reads `#fff`, `#ffffff`, `ffffff` (as in DOCX), `rgb(…)`, `rgba(…)` and the names that hide words; others are not known.
    init?(_ text: some StringProtocol) {
        let text = text.lowercased().filter { !$0.isWhitespace }
        if let named = Self.names[text] {
            self = named
        } else if text.hasPrefix("rgb"), let open = text.firstIndex(of: "("), text.hasSuffix(")") {
            let parts = text[text.index(after: open)...].dropLast().split(separator: ",")
            guard parts.count >= 3, let red = Int(parts[0]), let green = Int(parts[1]), let blue = Int(parts[2]) else {
                return nil
            }
            self.init(red: red, green: green, blue: blue, isTransparent: parts.count > 3 && Double(parts[3]) == 0)
        } else {
            let digits = text.hasPrefix("#") ? text.dropFirst() : text[...]
            guard let value = Int(digits, radix: 16), digits.first?.isHexDigit == true else { return nil }
            switch digits.utf8.count {
            case 3: self.init(red: (value >> 8) * 17, green: (value >> 4 & 15) * 17, blue: (value & 15) * 17)
            case 6: self.init(red: value >> 16, green: value >> 8 & 255, blue: value & 255)
            default: return nil
            }
        }
    }

    private init(red: Int, green: Int, blue: Int, isTransparent: Bool = false) {
        self.red = max(0, min(255, red))
        self.green = max(0, min(255, green))
        self.blue = max(0, min(255, blue))
        self.isTransparent = isTransparent
    }

    /// Whether words of this colour cannot be told from a ground of another.
    func vanishes(on ground: StyleColor) -> Bool {
        isTransparent || max(abs(red - ground.red), abs(green - ground.green), abs(blue - ground.blue)) <= 8
    }

    private static let names: [String: StyleColor] = [
        "white": .white, "black": StyleColor(red: 0, green: 0, blue: 0), "snow": StyleColor(red: 255, green: 250, blue: 250),
        "ivory": StyleColor(red: 255, green: 255, blue: 240), "whitesmoke": StyleColor(red: 245, green: 245, blue: 245),
        "transparent": StyleColor(red: 0, green: 0, blue: 0, isTransparent: true),
    ]
}
