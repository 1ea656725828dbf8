/// How the items of a list are marked.
enum ListNumbering: Sendable, Hashable {
    case bullets
    case decimal(next: Int)
    case letters(next: Int, isUpper: Bool)
    case roman(next: Int, isUpper: Bool)
    /// Footnotes, which are marked as their references are.
    case notes(next: Int)

    /// Reads the attributes of an `ol`.
    init(_ tag: MarkupTag) {
        let start = max(0, min(Int(tag["start"] ?? "") ?? 1, 100_000))
        let style = tag["style"] ?? ""
        switch tag["type"] {
        case "a"?: self = .letters(next: start, isUpper: false)
        case "A"?: self = .letters(next: start, isUpper: true)
        case "i"?: self = .roman(next: start, isUpper: false)
        case "I"?: self = .roman(next: start, isUpper: true)
        default:
            if style.contains("lower-alpha") {
                self = .letters(next: start, isUpper: false)
            } else if style.contains("upper-alpha") {
                self = .letters(next: start, isUpper: true)
            } else if style.contains("lower-roman") {
                self = .roman(next: start, isUpper: false)
            } else if style.contains("upper-roman") {
                self = .roman(next: start, isUpper: true)
            } else {
                self = .decimal(next: start)
            }
        }
    }

    /// The mark of the next item, with a space behind it.
    mutating func nextMark() -> String {
        switch self {
        case .bullets: return "- "
        case .decimal(let number):
            self = .decimal(next: number + 1)
            return "\(number). "
        case .notes(let number):
            self = .notes(next: number + 1)
            return "[\(number)] "
        case .letters(let number, let isUpper):
            self = .letters(next: number + 1, isUpper: isUpper)
            let letters = Self.letters(number)
            return "(\(isUpper ? letters.uppercased() : letters)) "
        case .roman(let number, let isUpper):
            self = .roman(next: number + 1, isUpper: isUpper)
            let numeral = Self.roman(number)
            return "(\(isUpper ? numeral.uppercased() : numeral)) "
        }
    }

    /// a … z, aa, ab …
    private static func letters(_ number: Int) -> String {
        var rest = max(1, number)
        var letters = ""
        while rest > 0 {
            letters = String(Character(Unicode.Scalar(UInt8(97 + (rest - 1) % 26)))) + letters
            rest = (rest - 1) / 26
        }
        return letters
    }

    private static func roman(_ number: Int) -> String {
        guard (1..<4000).contains(number) else { return "\(number)" }
        var rest = number
        var numeral = ""
        for (value, letters) in [
            (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
            (9, "ix"), (5, "v"),
            (4, "iv"), (1, "i"),
        ] {
            while rest >= value {
                numeral += letters
                rest -= value
            }
        }
        return numeral
    }
}
