import Testing
import Transparency

@Suite struct RecoveryWordsTests {
    private static let text =
        "babad bamag bibaj bimal boban bomar bubat bumaz dabid damig dibij dimil dobin domir dubit dumiz zihat"

    @Test(
        arguments: [
            (Array(UInt8(0)..<32), text),
            ([UInt8](repeating: 0, count: 32), String(repeating: "babab ", count: 16) + "nitub"),
            ([UInt8](repeating: 255, count: 32), String(repeating: "zuzuz ", count: 16) + "tizoj"),
            (
                // The addresses that the description of proquints gives as examples.
                [
                    127, 0, 0, 1, 63, 84, 220, 193, 63, 118, 7, 35, 140, 98, 193, 141, 64, 255, 6, 200, 128, 30, 52, 45, 147, 67,
                    119, 2, 212, 58,
                    253, 68,
                ], "lusab babad gutih tugad gutuk bisog mudof sakat haguz biram mabiv gibot natag lisaf tibup zujah tohik"
            ),
        ] as [([UInt8], String)])
    func `a seed has its words and comes back from them`(seed: [UInt8], text: String) throws {
        let words = try RecoveryWords(seed: seed)
        #expect(words.text == text)
        #expect(words.words.count == RecoveryWords.count)
        #expect(try RecoveryWords(text).seed == seed)
    }

    @Test(arguments: [
        text.uppercased(), text.replacing(" ", with: "-"), text.replacing(" ", with: "\n"), text.replacing(" ", with: "  \t"),
        " \r\n\(text)\n",
        text.replacing("babad bamag", with: "Babad-bamag"),
    ])
    func `capitals, spaces and hyphens make no difference`(typed: String) throws {
        #expect(try RecoveryWords(typed).seed == Array(0..<32))
    }

    @Test func `no letter can be wrong and no two neighbouring words changed over`() throws {
        let letters = Array(Self.text.utf8)
        for position in letters.indices where letters[position] != 0x20 {
            for letter in UInt8(ascii: "a")...UInt8(ascii: "z") where letter != letters[position] {
                var typed = letters
                typed[position] = letter
                #expect((try? RecoveryWords(String(decoding: typed, as: UTF8.self))) == nil)
            }
        }
        let words = Self.text.split(separator: " ")
        for position in 1..<words.count {
            var typed = words
            typed.swapAt(position - 1, position)
            #expect((try? RecoveryWords(typed.joined(separator: " "))) == nil)
        }
    }

    @Test(arguments: [
        "", " ", "babad", String(text.dropLast(6)), String(text.dropFirst(6)), text + " babab", text + "b",
        String(text.dropLast()),
        text.replacing(" ", with: ""), text.replacing(" ", with: ","), text.replacing(" ", with: "\u{A0}"),
        text.replacing("babad", with: "b\u{E1}bad"),
        text.replacing("babad", with: "\u{FF42}abad"), text + String(repeating: " ", count: 1024),
    ])
    func `other words are refused`(typed: String) {
        let error = #expect(throws: TransparencyError.self) { try RecoveryWords(typed) }
        #expect(error?.code == .malformedRecoveryWords)
    }

    @Test func `a wrong word is named by its number and not repeated`() throws {
        let error = #expect(throws: TransparencyError.self) { try RecoveryWords(Self.text.replacing("bibaj", with: "bibxj")) }
        #expect(error?.position == 3)
        #expect(error?.reason.contains("bibxj") == false)
        #expect(try "\(RecoveryWords(seed: Array(0..<32)))" == "recovery words")
    }

    @Test(arguments: [0, 31, 33]) func `a seed of another length has no words`(count: Int) {
        #expect(throws: TransparencyError.self) { try RecoveryWords(seed: [UInt8](repeating: 0, count: count)) }
    }

    @Test func `words of many values come back`() throws {
        for start in stride(from: 0, to: 65_536, by: 256) {
            let seed = (0..<16).flatMap { [UInt8(start >> 8), UInt8(truncatingIfNeeded: 16 * $0 + start >> 8)] }
            let words = try RecoveryWords(seed: seed)
            #expect(try RecoveryWords(words.text).seed == seed)
        }
    }

    @Test func `damaged words are refused or stand for the same seed`() {
        var mutator = Mutator(seed: 11, dictionary: [" ", "-", "babad ", "\n", "B"])
        for _ in 0..<4_000 {
            guard let text = String(validating: mutator.mutated(Array(Self.text.utf8)), as: UTF8.self),
                let words = try? RecoveryWords(text)
            else { continue }
            #expect(words.seed == Array(0..<32))
        }
    }
}
