import Testing

@testable import Intake

@Suite struct PDFLineEndTests {
    /// Each letter is five points wide, and lines are eleven points high.
    private func line(_ text: String, left: Double = 50) -> [PDFWord] {
        var place = left
        return text.split(separator: " ").map { word in
            defer { place += 5 * Double(word.count) + 3 }
            return PDFWord(
                text: String(word), box: PDFBox(left: place, top: 0, right: place + 5 * Double(word.count), bottom: 11))
        }
    }

    private func text(_ lines: [[PDFWord]]) -> String {
        var builder = PDFTextBuilder()
        builder.add(PDFPage(width: 595, height: 842, blocks: [lines]), number: 1) { _ in nil }
        return String(decoding: builder.bytes, as: UTF8.self)
    }

    @Test func `a line of capitals inside a sentence is no line of its own`() {
        let lines = [
            line("You agree that Acme may sell the"), line("Aggregated Anonymous Data Records"), line("to anyone at any time."),
        ]
        #expect(text(lines) == "You agree that Acme may sell the Aggregated Anonymous Data Records to anyone at any time.")
    }

    @Test func `a short line that has room for the next word ends where its writer ended it`() {
        #expect(
            text([line("Sale of Data"), line("We may sell the data that we have")])
                == "Sale of Data\nWe may sell the data that we have")
    }

    @Test(arguments: [
        "1. we may sell it to everybody", "(a) we may sell it to everybody", "• we may sell it to everybody",
        "4.2. we may sell it",
    ])
    func `an item of a list begins a line`(item: String) {
        let first = line("The following holds for us all:")
        #expect(text([first, line(item)]).contains("\n" + item))
    }

    @Test func `rows of a table stay rows`() {
        let rows = [("Territory", "Price"), ("Europe", "10000"), ("Asia", "20000")].map { line($0.0) + line($0.1, left: 300) }
        #expect(text(rows) == "Territory Price\nEurope 10000\nAsia 20000")
    }

    @Test func `words of no width and blocks without words are nothing to stumble over`() {
        let flat = [PDFWord(text: "a", box: PDFBox(left: 0, top: 0, right: 0, bottom: 0))]
        #expect(!text([flat, [], flat]).isEmpty)
        #expect(!PDFLineEnd.isWrapped([], before: flat, right: 10) && !PDFLineEnd.isWrapped(flat, before: [], right: 10))
    }
}
