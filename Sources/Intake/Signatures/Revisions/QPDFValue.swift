internal import FoundationEssentials

/// A value of a PDF file as `qpdf --json` writes it (version 2 of its format).
///
/// There a name begins with `/`, a text with `u:` or `b:`, and a reference is `12 0 R`, so that no two values of different kinds look alike.
indirect enum QPDFValue: Decodable, Hashable, Sendable {
    case null
    case boolean(Bool)
    case number(Double)
    case string(String)
    case array([QPDFValue])
    case dictionary([String: QPDFValue])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let text = try? container.decode(String.self) {
            self = .string(text)
        } else if let values = try? container.decode([QPDFValue].self) {
            self = .array(values)
        } else if let entries = try? container.decode([String: QPDFValue].self) {
            self = .dictionary(entries)
        } else if let number = try? container.decode(Double.self) {
            self = .number(number)
        } else if let answer = try? container.decode(Bool.self) {
            self = .boolean(answer)
        } else {
            guard container.decodeNil() else {
                throw DecodingError.dataCorruptedError(in: container, debugDescription: "no value of a PDF file")
            }
            self = .null
        }
    }

    var entries: [String: QPDFValue]? { if case .dictionary(let entries) = self { entries } else { nil } }
    var array: [QPDFValue]? { if case .array(let values) = self { values } else { nil } }
    var string: String? { if case .string(let text) = self { text } else { nil } }
    var number: Double? { if case .number(let number) = self { number } else { nil } }
    /// A whole number that a flag or an angle can be.
    var integer: Int? { number.flatMap { abs($0) < 1_000_000_000_000 ? Int(exactly: $0) : nil } }
    /// The object that a reference names, as `12 0 R`.
    var reference: String? { string.flatMap { Self.isReference($0) ? $0 : nil } }

    static func isReference(_ text: String) -> Bool {
        guard text.hasSuffix(" R") else { return false }
        let parts = text.split(separator: " ", omittingEmptySubsequences: false)
        return parts.count == 3 && parts.prefix(2).allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(PDFCharacter.isDigit) }
    }

    /// All objects that it names, at any depth.
    func forEachReference(_ body: (String) -> Void) {
        switch self {
        case .string(let text): if Self.isReference(text) { body(text) }
        case .array(let values): for value in values { value.forEachReference(body) }
        case .dictionary(let entries): for value in entries.values { value.forEachReference(body) }
        case .null, .boolean, .number: break
        }
    }
}
