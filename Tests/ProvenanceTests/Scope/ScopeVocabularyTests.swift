import Cryptography
import Testing
import Transparency

@testable import Provenance

@Suite struct ScopeVocabularyTests {
    @Test func `every word has a sentence and an example, and stands once in its list`() {
        for entry in Vocabulary.entries {
            #expect(entry.meaning.hasSuffix(".") && entry.meaning.count > 10, "\(entry.word)")
            #expect(!entry.examples.isEmpty && entry.examples.allSatisfy { !$0.isEmpty }, "\(entry.word)")
            #expect(Vocabulary.entries.count { $0.group == entry.group && $0.word == entry.word } == 1)
            #expect(Identifier.isValid(entry.word))
        }
        #expect(Set(Vocabulary.entries.map(\.group)) == Set(WordGroup.allCases))
        #expect(WordGroup.allCases.allSatisfy { !$0.meaning.isEmpty })
    }

    @Test func `every parent is a word of the same list, and no word stands above itself`() {
        for entry in Vocabulary.entries {
            guard let parent = entry.parent else { continue }
            #expect(Vocabulary.entries.contains { $0.group == entry.group && $0.word == parent })
        }
        for action in Action.allCases { #expect(action.ancestry.last == .any) }
        for purpose in Purpose.allCases { #expect(purpose.ancestry.last == .any) }
        #expect(Recipient.`self`.ancestry == [.`self`, .affiliates, .processors, .partners, .public, .any])
    }

    @Test func `the tree of actions is the one that was agreed`() {
        func children(_ action: Action) -> [String] { action.children.map(\.rawValue) }
        #expect(children(.any) == ["use", "transfer"])
        #expect(children(.use) == ["provide", "analyse", "aggregate", "train", "evaluate-model", "infer", "retain"])
        #expect(children(.provide) == ["host", "reproduce", "communicate", "distribute", "adapt", "promote"])
        #expect(children(.analyse) == ["measure", "describe", "classify", "profile"])
        #expect(children(.train) == ["train-ranking", "train-assistive", "train-generative"])
        #expect(children(.retain) == ["keep-copy", "keep-data", "keep-model"])
        #expect(children(.transfer) == ["share", "assign"])
        #expect(children(.share) == ["publish", "license-out", "sell"])
        #expect(Action.allCases.count == 31)
        #expect(Purpose.improveService.children == [.improveDistribution, .improveRecommendation, .improveFeature, .safety])
        #expect(Purpose.developProduct.children == [.developAI])
    }

    @Test func `covering is being the word or standing above it, for every pair`() {
        for wide in Action.allCases {
            for narrow in Action.allCases {
                var above: Action? = narrow
                while let action = above, action != wide { above = action.parent }
                #expect(wide.covers(narrow) == (above == wide))
            }
        }
        #expect(!Action.use.covers(.sell) && !Action.train.covers(.use))
    }

    @Test func `the digest is that of the canonical JSON, and the JSON can be read back`() throws {
        let bytes = Vocabulary.json.canonicalBytes
        #expect(Vocabulary.digest == SHA256.hash(bytes).hex)
        #expect(try JSON(canonical: bytes) == Vocabulary.json)
        #expect(Vocabulary.json.array?.count == Vocabulary.entries.count)
    }

    @Test(arguments: [
        ("trian", "train"), ("lisense-out", "license-out"), ("analyze", "analyse"), ("derivd", "derived"), ("Sell", "sell"),
    ])
    func `a slip of the finger is answered with the nearest word`(typed: String, meant: String) {
        #expect { try Vocabulary.entries(for: typed) } throws: { ($0 as? ProvenanceError)?.hint == "did you mean “\(meant)”?" }
    }

    @Test func `a word that is near nothing is not guessed at`() {
        #expect { try Action(word: "zzzzzzzz") } throws: { ($0 as? ProvenanceError)?.hint == "see “colophon vocabulary”" }
        #expect { try UseObject(word: "zzzzzzzz") } throws: {
            ($0 as? ProvenanceError)?.hint?.hasPrefix("use one of: work") == true
        }
        #expect(NearestWord.nearest(to: String(repeating: "a", count: 65), among: ["a"]) == nil)
        #expect(NearestWord.nearest(to: "", among: ["a"]) == nil)
    }

    @Test func `a word in two lists has both meanings`() throws {
        #expect(Set(try Vocabulary.entries(for: "any").map(\.group)) == [.action, .purpose, .recipient])
        let train = try #require(try Vocabulary.entries(for: "train").first)
        #expect(Vocabulary.children(of: train).map(\.word) == ["train-ranking", "train-assistive", "train-generative"])
    }

    @Test func `of two words equally near the first in the alphabet is taken, in whatever order they come`() {
        #expect(NearestWord.nearest(to: "cat", among: ["rat", "bat"]) == "bat")
        #expect(NearestWord.nearest(to: "cat", among: ["bat", "rat"]) == "bat")
        #expect(NearestWord.nearest(to: "abcd", among: ["abdc"]) == "abdc")
    }

    @Test func `verdicts have the exit status of their side`() {
        #expect(Verdict.allCases.map(\.exitCode) == [0, 1, 1, 1, 3, 3, 3, 3])
        #expect(Set(Verdict.allCases.map(\.gravity)).count == Verdict.allCases.count)
        for verdict in Verdict.allCases where verdict != .withinScope {
            #expect(verdict.gravity > Verdict.withinScope.gravity)
            #expect(verdict.side != .open || verdict.gravity < Verdict.notInForce.gravity)
        }
    }
}
