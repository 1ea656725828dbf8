/// Looks at an RTF for words that are marked as hidden, and for open changes.
///
/// Only the control words are looked at that turn hiding on and off, with the groups they hold in (RTF 1.9.1, "Associated character
/// properties"). Other words pass.
struct RTFCheck {
    private(set) var passages: [HiddenPassage] = []
    private(set) var hasChanges = false

    private struct State {
        var isHidden = false
        /// In half points.
        var size = 24
        /// A group that holds no words of the document, as a table of fonts.
        var isDestination = false
    }

    /// - Throws: An ``IntakeError`` when groups are nested too deeply.
    init(_ bytes: [UInt8]) throws(IntakeError) {
        var states = [State()]
        var position = 0
        var continues = false
        var text: [UInt8] = []
        func hiding() -> String? {
            guard let state = states.last, !state.isDestination else { return nil }
            return state.isHidden ? "hidden text" : state.size <= 4 ? "letters of \(Double(max(0, state.size)) / 2) points" : nil
        }
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}"), !text.isEmpty {
                if let hiding = hiding() {
                    passages.add(
                        String(decoding: text, as: UTF8.self), .hiddenByStyle, "the document's style hides words (\(hiding))",
                        continues: continues)
                    continues = true
                } else if text.contains(where: { $0 > 0x20 }) {
                    continues = false
                }
                text = []
            }
            switch byte {
            case UInt8(ascii: "{"):
                guard states.count < PandocText.depthLimit else {
                    throw IntakeError(.unsafeDocument, "the document nests its parts more than \(PandocText.depthLimit) deep")
                }
                states.append(states.last ?? State())
                position += 1
            case UInt8(ascii: "}"):
                if states.count > 1 { states.removeLast() }
                position += 1
            case UInt8(ascii: "\\"):
                let (word, number, next) = Self.control(bytes, position + 1)
                position = next
                switch word {
                case "v": states[states.count - 1].isHidden = number != 0
                case "plain":
                    states[states.count - 1].isHidden = false
                    states[states.count - 1].size = 24
                case "fs": states[states.count - 1].size = number ?? 24
                case "fonttbl", "colortbl", "stylesheet", "info", "*", "pict": states[states.count - 1].isDestination = true
                case "deleted", "revised": hasChanges = true
                case "bin": position = min(bytes.count, position + max(0, number ?? 0))
                default: break
                }
            case 10, 13: position += 1
            default:
                if text.count < HiddenPassage.byteCountLimit { text.append(byte) }
                position += 1
            }
        }
        passages = passages.withWords
    }

    /// A control word or symbol with its number, and where the next thing starts.
    static func control(_ bytes: [UInt8], _ start: Int) -> (word: String, number: Int?, next: Int) {
        var position = start
        while position < bytes.count, position - start < 32, (97...122).contains(bytes[position] | 0x20) { position += 1 }
        guard position > start else {
            let symbol = start < bytes.count ? String(decoding: [bytes[start]], as: UTF8.self) : ""
            // A byte in hexadecimal digits follows an apostrophe.
            return (symbol, nil, min(bytes.count, start + (symbol == "'" ? 3 : 1)))
        }
        let word = String(decoding: bytes[start..<position], as: UTF8.self)
        let first = position
        if position < bytes.count, bytes[position] == UInt8(ascii: "-") { position += 1 }
        while position < bytes.count, position - first < 10, (48...57).contains(bytes[position]) { position += 1 }
        let number = Int(String(decoding: bytes[first..<position], as: UTF8.self))
        if position < bytes.count, bytes[position] == 32 { position += 1 }
        return (word, number, position)
    }
}
