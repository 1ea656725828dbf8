import Testing

@testable import Intake

@Suite struct TermsQuoteLocatorTests {
    private func document(_ text: String) throws -> DocumentText { try DocumentText(named: "d.txt", bytes: Array(text.utf8)) }

    private func locate(_ quote: String, in text: String, occurrence: Int? = nil) throws -> String {
        let document = try document(text)
        let range = try QuoteLocator(document).locate(quote, occurrence: occurrence)
        return String(decoding: document.bytes[range], as: UTF8.self)
    }

    @Test(arguments: [
        ("one two", "one two"), ("one two", "x one  two y"), ("one two", "one\ntwo"), ("one two", "one\r\n\t two"),
        ("one two", "one\u{A0}two"),
        ("one two", "one\u{2003}\u{202F}two"), ("one two", "one\u{3000}two"), ("one two", "one\u{85}two"),
        ("one two", "one\u{2028}two"), ("one two", "one\u{205F}two"),
        ("one two", "one\u{1680}two"), ("  one\n\ntwo\t", "one two"), ("é", "caf\u{E9}"), ("“one”", "the “one”."),
        ("一 二", "一　二。"),
    ])
    func `white space is folded and the place is that of the original bytes`(quote: String, text: String) throws {
        let found = try locate(quote, in: text)
        #expect(found.split(whereSeparator: \.isWhitespace) == quote.split(whereSeparator: \.isWhitespace))
        #expect(text.contains(found))
        #expect(found.first?.isWhitespace == false && found.last?.isWhitespace == false)
    }

    @Test(arguments: [
        ("one two", "onetwo"), ("one two", "One two"), ("\"one\"", "“one”"), ("one-two", "one–two"),
        ("one two", "one\u{200B}two"), ("é", "e\u{301}"),
        ("one two", "one. two"), ("two three", "one two"), ("onetwo", "one two"), ("one two x", "one two"),
    ])
    func `nothing else is folded`(quote: String, text: String) {
        #expect { try locate(quote, in: text) } throws: { ($0 as? IntakeError)?.code == .quoteNotFound }
    }

    @Test func `words that stand twice need to be told apart`() throws {
        let text = "first line\nwe may train here\nand we  may train there\n"
        #expect { try locate("we may train", in: text) } throws: { error in
            let error = error as? IntakeError
            return error?.code == .quoteNotUnique && error?.reason == "the quote is in d.txt 2 times, in lines 2, 3"
        }
        #expect(try locate("we may train", in: text, occurrence: 1) == "we may train")
        #expect(try locate("we may train", in: text, occurrence: 2) == "we  may train")
        #expect { try locate("we may train", in: text, occurrence: 3) } throws: {
            ($0 as? IntakeError)?.reason.hasSuffix("so there is no occurrence 3") == true
        }
        #expect(try locate("first line", in: text, occurrence: 1) == "first line")
        #expect(throws: IntakeError.self) { try locate("first line", in: text, occurrence: 0) }
    }

    @Test func `places that overlap are all counted`() {
        #expect { try locate("a b a", in: "a b a b a") } throws: { ($0 as? IntakeError)?.reason.contains("2 times") == true }
    }

    @Test func `an empty quote is refused`() {
        for quote in ["", " ", "\n\t\u{A0}"] { #expect(throws: IntakeError.self) { try locate(quote, in: "text") } }
    }

    @Test func `what is not there is answered with the nearest passage and its line`() {
        let text = """
            1. The platform may show the images.

            2. The platform may derive aggregate insights from contributor
            content, including composition and colour.
            """
        #expect { try locate("the platform may derive aggregated insights from the contributor content", in: text) } throws: {
            error in
            (error as? IntakeError)?.hint
                == "nearest is line 3: “The platform may derive aggregate insights from contributor content,”"
        }
        #expect { try locate("utterly unrelated sentence about nothing", in: text) } throws: { error in
            (error as? IntakeError)?.hint == "no passage of the document is like it; quote its exact words"
        }
    }

    @Test func `the nearest passage is shown without its control characters`() {
        #expect { try locate("one two three four", in: "one two\u{202E} three four") } throws: { error in
            (error as? IntakeError)?.hint?.contains("\\u{202E}") == true
        }
    }

    /// Against a slow and obvious search, on all short texts of three letters.
    @Test func `every quote of every short text is found where a slow search finds it`() throws {
        let letters = ["a", "b", " "]
        var texts = [""]
        for _ in 0..<7 { texts = texts.flatMap { text in letters.map { text + $0 } } }
        for text in texts where text.contains("a") || text.contains("b") {
            let folded = text.split(separator: " ").joined(separator: " ")
            let locator = QuoteLocator(try document(text))
            for quote in ["a", "ab", "a b", "ba", "aab", "b a b"] {
                var places = [Int]()
                let bytes =
                    Array((text.hasPrefix(" ") ? " " : "").utf8) + Array(folded.utf8)
                    + Array((text.hasSuffix(" ") ? " " : "").utf8)
                let sought = Array(quote.utf8)
                for start in bytes.indices
                where start + sought.count <= bytes.count && Array(bytes[start..<start + sought.count]) == sought {
                    places.append(start)
                }
                for occurrence in 1...places.count + 1 {
                    let range = try? locator.locate(quote, occurrence: occurrence)
                    #expect((range != nil) == (occurrence <= places.count))
                    guard let range else { continue }
                    let found = String(decoding: Array(text.utf8)[range], as: UTF8.self)
                    #expect(found.split(separator: " ").joined(separator: " ") == quote)
                }
            }
        }
    }

    @Test func `a hostile text and quote cost no more than their length`() throws {
        let text = String(repeating: "a", count: 200_000) + "b"
        let locator = QuoteLocator(try document(text))
        let quote = String(repeating: "a", count: 20_000) + "b"
        #expect(try locator.locate(quote) == 180_000..<200_001)
        #expect(throws: IntakeError.self) { try locator.locate(String(repeating: "a", count: 20_000) + "c") }
    }
}
