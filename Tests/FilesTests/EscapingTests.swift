import Files
import Testing

@Suite struct EscapingTests {
    @Test(
        arguments: [
            ("plain name.jpg", "plain name.jpg"), ("日本 é \u{1F3B8}", "日本 é \u{1F3B8}"), ("❤\u{FE0F}", "❤\u{FE0F}"), ("", ""),
            ("a\nb\tc\rd", #"a\nb\tc\rd"#), (#"back\slash"#, #"back\\slash"#), ("\u{1B}[31m", #"\u{1B}[31m"#),
            ("\u{7F}", #"\u{7F}"#),
            ("\u{80}\u{9F}", #"\u{80}\u{9F}"#), ("gpj.\u{202E}exe", #"gpj.\u{202E}exe"#),
            ("\u{2066}x\u{2069}", #"\u{2066}x\u{2069}"#),
            ("a\u{200B}b", #"a\u{200B}b"#), ("\u{FEFF}x", #"\u{FEFF}x"#), ("\u{E0041}", #"\u{E0041}"#),
            ("\u{2028}", #"\u{2028}"#),
            ("\u{AD}", #"\u{AD}"#), ("\u{0}", #"\u{0}"#),
        ] as [(String, String)])
    func `what cannot be seen is written out`(text: String, expected: String) {
        #expect(Escaping.visible(text) == expected)
    }

    @Test(
        arguments: [
            ([0xFF], #"\xFF"#), ([0xC0, 0xAF], #"\xC0\xAF"#), ([0xE2, 0x82], #"\xE2\x82"#),
            ([0xED, 0xA0, 0x80], #"\xED\xA0\x80"#),
            ([0xF4, 0x90, 0x80, 0x80], #"\xF4\x90\x80\x80"#), ([0x61, 0x80, 0x62], #"a\x80b"#), ([0xC3, 0xA9, 0xC3], #"é\xC3"#),
            ([0xF0, 0x9F, 0x8E], #"\xF0\x9F\x8E"#), ([0xE0, 0x80, 0x80], #"\xE0\x80\x80"#),
        ] as [([UInt8], String)])
    func `bytes that are not UTF-8 are shown one by one`(bytes: [UInt8], expected: String) {
        #expect(Escaping.visible(bytes) == expected)
    }

    @Test func `lines and tabs stay in text of several lines`() {
        #expect(Escaping.visible("a\n\tb\r\u{1B}", keepsLineBreaks: true) == "a\n\tb\\r\\u{1B}")
    }

    /// Undoes the escapes.
    private func unescape(_ text: String) throws -> [UInt8] {
        var bytes = [UInt8]()
        var rest = Substring(text)
        while let first = rest.unicodeScalars.popFirst() {
            guard first == "\\" else {
                bytes += Array(String(first).utf8)
                continue
            }
            switch rest.unicodeScalars.popFirst() {
            case "\\": bytes.append(0x5C)
            case "n": bytes.append(0x0A)
            case "r": bytes.append(0x0D)
            case "t": bytes.append(0x09)
            case "x":
                bytes.append(try #require(UInt8(rest.prefix(2), radix: 16)))
                rest = rest.dropFirst(2)
            default:
                let digits = rest.dropFirst().prefix { $0 != "}" }
                let scalar = try #require(UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init))
                bytes += Array(String(scalar).utf8)
                rest = rest.dropFirst(digits.count + 2)
            }
        }
        return bytes
    }

    @Test func `every pair of bytes can be read back, so no two look alike`() throws {
        for first in 0...255 {
            for second in stride(from: 0, through: 255, by: first < 0x80 ? 17 : 1) {
                let bytes = [UInt8(first), UInt8(second)]
                guard try unescape(Escaping.visible(bytes)) == bytes else {
                    Issue.record("\(bytes)")
                    return
                }
            }
        }
    }

    @Test func `any bytes can be read back and hold no control`() throws {
        var generator = SeededGenerator(1)
        let tricky: [UInt8] = [0x00, 0x1B, 0x5C, 0x7F, 0x80, 0xC2, 0xE2, 0x80, 0xAE, 0xF3, 0xA0, 0x81, 0x81, 0xF0, 0x9F, 0x61]
        for _ in 0..<2000 {
            let bytes = (0..<Int.random(in: 0...24, using: &generator)).map { _ in tricky.randomElement(using: &generator) ?? 0 }
            let shown = Escaping.visible(bytes)
            #expect(try unescape(shown) == bytes)
            #expect(shown.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F ~= $0.value) && $0 != "\u{202E}" })
        }
    }
}
