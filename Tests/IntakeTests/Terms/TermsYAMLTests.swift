import Provenance
import Testing

@testable import Intake

/// YAML that nobody would write by hand, and much that somebody might mistype.
@Suite struct TermsYAMLTests {
    private func refusal(_ text: String) -> IntakeError? {
        do {
            _ = try TermsFile(Array(text.utf8))
            return nil
        } catch {
            return error
        }
    }

    @Test(
        arguments: [
            ("a: &x 1\nb: *x\n", IntakeError.Code.unsafeYAML, "line 2"), ("a: &x 1\n", .unsafeYAML, "line 1"),
            ("b: *x\n", .malformedYAML, "line 1"),
            ("a: !!str 1\n", .unsafeYAML, "line 1"), ("a: !foo bar\n", .unsafeYAML, "line 1"),
            ("!!map\na: 1\n", .unsafeYAML, "line 1"),
            ("a: [[[[[[[[[[1]]]]]]]]]]\n", .unsafeYAML, "line 1"), ("a: 1\na: 2\n", .malformedYAML, "line 1"),
            ("a: 1\n\"a\": 2\n", .malformedYAML, "line "),
            ("? [a]\n: 1\n", .wrongType, "line 1"), ("[a]: 1\n", .wrongType, "line 1"),
            ("a: 1\n---\nb: 2\n", .malformedYAML, "line"), ("- a\n", .wrongType, "the terms file"),
            ("", .wrongType, "the terms file"), ("# nothing\n", .wrongType, "the terms file"),
            ("just words\n", .wrongType, "the terms file"),
            ("a: \"unclosed\n", .malformedYAML, "line"), ("a: b: c\n", .malformedYAML, "line 1"),
            ("a:\n\t- b\n", .malformedYAML, "line 2"), ("%YAML 9.9\n---\na: 1\n", .malformedYAML, "line 1"),
            ("<<: {a: 1}\n", .unknownKey, "line 1"), ("a: \u{0}\n", .malformedYAML, "line 1"),
            ("a: \u{1B}[2J\n", .malformedYAML, ""),
        ] as [(String, IntakeError.Code, String)])
    func `it is refused in one line`(text: String, code: IntakeError.Code, start: String) throws {
        let error = try #require(refusal(text))
        #expect(error.code == code, "\(error.reason)")
        #expect(error.reason.hasPrefix(start), "\(error.reason)")
        #expect(!error.reason.contains("\n") && error.reason.utf8.count < 300)
        #expect(error.reason.unicodeScalars.allSatisfy { $0.value >= 0x20 })
    }

    @Test func `what unfolds to more than memory is refused before it is parsed`() throws {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...40 {
            text += "a\(level): &a\(level) [\(Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", "))]\n"
        }
        text += "? *a40\n: 1\n"
        #expect(refusal(text)?.code == .unsafeYAML)
    }

    @Test(arguments: ["[", "{", "- ", "? ", "a:\n ", "[a, ", "{a: ", "? - "])
    func `a file that goes ever deeper is refused`(opening: String) throws {
        var text = ""
        for _ in 0..<100_000 where text.utf8.count < 400_000 { text += opening }
        #expect(refusal(text) != nil)
    }

    @Test func `keys that are lists in lists are refused before they are compared`() {
        let text = String(repeating: "{", count: 900) + "a" + String(repeating: "}: 1", count: 900)
        #expect(refusal(text)?.code == .unsafeYAML)
    }

    @Test func `a file of more than a mebibyte is refused`() {
        let text = "title: \"" + String(repeating: "a", count: 1 << 20) + "\"\n"
        #expect(refusal(text)?.code == .tooLarge)
    }

    @Test func `bytes that are not text are refused`() {
        #expect { try TermsFile([0x61, 0x3A, 0x20, 0xFF]) } throws: { ($0 as? IntakeError)?.code == .unreadableText }
        #expect { try TermsFile([0xFF, 0xFE, 0x61, 0x00]) } throws: { ($0 as? IntakeError)?.code == .unreadableText }
    }

    @Test func `stars and ampersands in contract words are only letters`() throws {
        for words in ["Research & Development", "R&D *and* sales", "**bold** & *italic*", "a *b c"] {
            let file = try TermsFile(TermsFixtures.terms("title: \"Brand agreement 2025\"", "title: |\n  \(words)"))
            #expect(file.title == words + "\n")
        }
    }

    @Test func `a quote may be written in any way that YAML has`() throws {
        let line = "quote: \"internal analytics for measuring campaign performance, and nothing else\""
        for other in [
            "quote: internal analytics for measuring campaign performance, and nothing else",
            "quote: 'internal analytics for measuring campaign performance, and nothing else'",
            "quote: |\n      internal analytics for measuring\n      campaign performance, and nothing else",
            "quote: >\n      internal analytics for measuring\n      campaign performance, and nothing else",
            "quote: \"internal analytics for measuring\\\n      \\ campaign performance, and nothing else\"",
        ] {
            let agreement = try TermsFile(TermsFixtures.terms(line, other)).agreement(in: TermsFixtures.document)
            #expect(agreement.terms[0].range.count == 75, "\(other)")
        }
    }

    @Test func `a file changed at random is read or refused, and never traps`() {
        var state: UInt64 = 42
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        let original = Array(TermsFixtures.terms.utf8)
        let letters = Array("&*!?|>[]{}:-#\"'\n\t ,%@`~0a\u{E9}".utf8)
        var read = 0
        for _ in 0..<1500 {
            var bytes = original
            for _ in 0...next(3) {
                let index = next(bytes.count)
                switch next(4) {
                case 0: bytes[index] = letters[next(letters.count)]
                case 1: bytes.remove(at: index)
                case 2: bytes.insert(letters[next(letters.count)], at: index)
                default: bytes.removeSubrange(index..<min(bytes.count, index + next(40)))
                }
            }
            if let error = TermsFixtures.refusal(bytes) {
                #expect(!error.reason.contains("\n"))
            } else {
                read += 1
            }
        }
        #expect(read > 20)
    }
}
