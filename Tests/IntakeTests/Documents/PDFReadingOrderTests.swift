import Testing

@testable import Intake

@Suite struct PDFReadingOrderTests {
    /// Lines of words, each letter five points wide, eleven points high and fourteen apart.
    private func words(_ lines: [String], left: Double, top: Double) -> [PDFWord] {
        lines.enumerated().flatMap { index, line in
            var place = left
            return line.split(separator: " ").map { word in
                defer { place += 5 * Double(word.count + 1) }
                let y = top + 14 * Double(index)
                return PDFWord(
                    text: String(word), box: PDFBox(left: place, top: y, right: place + 5 * Double(word.count), bottom: y + 11))
            }
        }
    }

    private func read(_ words: [PDFWord]) -> [String] {
        let page = PDFPage(width: 595, height: 842, blocks: [[words]])
        return PDFReadingOrder.arranged(page).blocks.joined().map { $0.map(\.text).joined(separator: " ") }
    }

    private let left = [
        "the left side is here to be read", "before all that stands on the right", "as people do with two columns of",
        "text that are set side by side on", "a page of a contract and ends here",
    ]
    private let right = [
        "then comes the right side with its", "own lines that may stand a little", "lower than those of the other one",
        "and say something else altogether", "until at last they come to an end",
    ]

    @Test(arguments: [0, 3, 7.0])
    func `columns are read one after the other, also when their lines are not level`(shift: Double) {
        let mixed = zip(words(left, left: 50, top: 100), words(right, left: 300, top: 100 + shift)).flatMap { [$0, $1] }
        let rest =
            Array(words(left, left: 50, top: 100).dropFirst(mixed.count / 2))
            + words(right, left: 300, top: 100 + shift).dropFirst(mixed.count / 2)
        #expect(read(mixed + rest) == left + right)
    }

    @Test func `what stands over both columns comes before, and what stands under them behind`() {
        let title = words(["A title that runs over the whole width of the page and both of its columns"], left: 50, top: 70)
        let foot = words(["and a line that runs below the whole of the page and both of its columns too"], left: 50, top: 190)
        let all = foot + words(right, left: 300, top: 100) + words(left, left: 50, top: 100) + title
        let lines = read(all)
        #expect(lines.first?.hasPrefix("A title") == true && lines.last?.hasPrefix("and a line") == true)
        #expect(lines.dropFirst().dropLast().elementsEqual(left + right))
    }

    @Test func `a table is read row by row`() {
        let names = ["Territory", "Europe", "Asia", "Africa", "America", "Oceania"]
        let fees = ["Fee", "100", "200", "300", "400", "500"]
        let lines = read(words(names, left: 50, top: 100) + words(fees, left: 300, top: 100))
        #expect(lines == zip(names, fees).map { "\($0) \($1)" })
    }

    @Test func `numbers before the lines of a list stay with them`() {
        let numbers = ["1.", "2.", "3.", "4.", "5."]
        #expect(
            read(words(numbers, left: 50, top: 100) + words(left, left: 90, top: 100)) == zip(numbers, left).map { "\($0) \($1)" }
        )
    }

    @Test func `words from right to left stay in the order they came in`() {
        let words = words(["\u{05D0}\u{05D1} \u{05D2}\u{05D3}", "one two"], left: 50, top: 100)
        #expect(read(words.reversed()) == [words.reversed().map(\.text).joined(separator: " ")])
    }

    @Test func `a page of anything is bounded, and loses no word`() {
        var state: UInt64 = 7
        let scattered = (0..<2000).map { index in
            state = state &* 6_364_136_223_846_793_005 &+ 1
            let left = Double((state >> 40) % 590)
            let top = Double((state >> 20) % 830)
            return PDFWord(text: "w\(index)", box: PDFBox(left: left, top: top, right: left + 12, bottom: top + 9))
        }
        #expect(read(scattered).flatMap { $0.split(separator: " ") }.count == 2000)
        let empty = PDFPage(width: 595, height: 842)
        #expect(PDFReadingOrder.arranged(empty) == empty)
    }

    @Test func `an order is the same for the same words`() {
        let all = words(left, left: 50, top: 100) + words(right, left: 300, top: 100)
        #expect(read(all) == read(all.reversed()))
    }
}
