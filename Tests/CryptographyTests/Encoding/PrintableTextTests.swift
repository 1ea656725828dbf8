import Testing

@testable import Cryptography

struct PrintableTextTests {
    @Test(arguments: [
        ("DFN-Verein", "DFN-Verein"), ("Société Générale 中", "Société Générale 中"), ("a\nb", "a\\u{A}b"),
        ("\u{1B}[2J", "\\u{1B}[2J"),
        ("x\u{202E}fdp", "x\\u{202E}fdp"), ("a\u{200B}b", "a\\u{200B}b"), ("a\u{2028}b", "a\\u{2028}b"),
        ("\u{E0041}", "\\u{E0041}"),
    ])
    func `what could change the text around it is spelled out`(text: String, shown: String) {
        #expect(PrintableText.make(Array(text.utf8)) == shown)
    }

    @Test func `bytes that are no UTF-8 are shown as such, and long text ends`() {
        #expect(PrintableText.make([0x41, 0xFF, 0x42]) == "A\u{FFFD}B")
        #expect(
            PrintableText.make([UInt8](repeating: 0x41, count: 10_000)).unicodeScalars.count == PrintableText.maximumScalarCount
                + 1)
    }
}
