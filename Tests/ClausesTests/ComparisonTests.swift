import Testing

@testable import Clauses

@Suite struct ComparisonTests {
    private static let mild = """
        # Terms

        ## Content

        We may use your content only to provide the service to you.

        We will not use your content to train machine learning models.

        You grant us a royalty-free licence to show your content, which ends when you delete the content.

        We may share aggregated data with our partners.
        """
    private static let broad = """
        # Terms

        ## Content

        You grant us a perpetual, irrevocable and royalty-free licence to use and modify your content for any purpose.

        We may use your content to train machine learning models.

        ## Data

        We may share aggregated data with our partners.
        """

    private func compare(_ old: String, _ new: String) -> ReviewComparison {
        ReviewComparison(old: review(old), new: review(new))
    }

    @Test func `training that was refused and is now granted is new, and the promise is gone`() throws {
        let comparison = compare(Self.mild, Self.broad)
        let training = try #require(comparison.changes.first { $0.category == .aiTraining && $0.polarity == .grant })
        #expect(training.kind == .new && training.effect == .worse && training.old == nil)
        #expect(training.new?.quote.contains("train machine learning models") == true)
        #expect(training.sentence.hasPrefix("new: the other side may "))
        let promise = try #require(comparison.changes.first { $0.category == .noTrainingPromise })
        #expect(promise.kind == .gone && promise.effect == .worse && promise.new == nil)
        #expect(comparison.answers.first { $0.key == "training" }.map { [$0.old, $0.new] } == [.no, .yes])
    }

    @Test func `the gravest change comes first and what stayed comes last`() throws {
        let changes = compare(Self.mild, Self.broad).changes
        let first = try #require(changes.first)
        #expect(first.effect == .worse && first.severity == .high)
        let kinds = changes.map { $0.kind == .same }
        #expect(kinds == kinds.filter { !$0 } + kinds.filter { $0 })
    }

    @Test func `the same words under another heading are the same`() throws {
        let change = try #require(compare(Self.mild, Self.broad).changes.first { $0.category == .aggregatedData })
        #expect(change.kind == .same && change.isMoved && !change.isReworded)
        #expect(change.sentence.contains("another heading"))
    }

    @Test func `a limit taken away widens, and one put in narrows`() throws {
        let narrow = "We may use data derived from your content solely to measure this campaign."
        let wide = "We may use data derived from your content to measure this campaign and for any purpose."
        let widened = try #require(compare(narrow, wide).changes.first { $0.category == .derivedData })
        #expect(widened.kind == .widened && widened.effect == .worse)
        let narrowed = try #require(compare(wide, narrow).changes.first { $0.category == .derivedData })
        #expect(narrowed.kind == .narrowed && narrowed.effect == .better)
        #expect(narrowed.sentence.hasPrefix("narrowed: derived data"))
    }

    @Test func `a promise that gets an exception leaves the other side more room`() throws {
        let firm = "We will not use your recordings to train machine learning models."
        let weak = "We will not use your recordings to train machine learning models unless you opt in or consent."
        let change = try #require(compare(firm, weak).changes.first { $0.category == .noTrainingPromise })
        #expect(change.kind == .widened && change.effect == .worse)
    }

    @Test(arguments: [mild, broad, Fixture.misleadingTerms, Fixture.brand, Fixture.sync, Fixture.plain, ""])
    func `a text compared with itself is the same throughout`(_ text: String) {
        let changes = compare(text, text).changes
        #expect(changes.count == review(text).findings.count)
        #expect(changes.allSatisfy { $0.kind == .same && !$0.isMoved && !$0.isReworded && $0.effect == .none })
    }

    @Test func `swapping the sides swaps new with gone and widened with narrowed`() {
        let sentences = [
            "We may share your content with partners.",
            "We may share your content and data with partners and affiliates for any purpose.",
            "We may share your content only with partners.", "We will not sell your personal data.",
            "We will not sell your personal data except with your consent.",
            "You grant us a perpetual licence to modify your content.",
            "You grant us a licence to modify your content, which ends when you delete it.",
            "We may use your content to train our machine learning models.", "We may analyse your content to gain insights.",
            "We may change these terms at any time.", "We may change these terms at any time without notice.",
        ]
        var state: UInt64 = 7
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        func text() -> String { (0..<(1 + next(6))).map { _ in sentences[next(sentences.count)] }.joined(separator: "\n\n") }
        let opposite: [ProvisionChange.Kind: ProvisionChange.Kind] = [
            .new: .gone, .gone: .new, .widened: .narrowed, .narrowed: .widened, .same: .same,
        ]
        struct Seen: Hashable { let kind: ProvisionChange.Kind?, first: ClauseFinding?, second: ClauseFinding? }
        for _ in 0..<40 {
            let (one, two) = (review(text()), review(text()))
            let there = ReviewComparison(old: one, new: two).changes
            let back = ReviewComparison(old: two, new: one).changes
            #expect(there.count == back.count)
            #expect(
                Set(there.map { Seen(kind: opposite[$0.kind], first: $0.new, second: $0.old) })
                    == Set(back.map { Seen(kind: $0.kind, first: $0.old, second: $0.new) }))
            #expect(there.compactMap(\.old).count == one.findings.count && there.compactMap(\.new).count == two.findings.count)
        }
    }

    @Test func `a text in another language is compared with nothing, and that is said`() {
        let german = String(
            repeating: "Der Künstler räumt dem Verlag das Recht ein, die Werke zu nutzen und die Daten zu verwenden. ", count: 3)
        let comparison = compare(german, Self.broad)
        #expect(comparison.notes.first?.hasPrefix("the older text was not read") == true)
        #expect(comparison.answers.isEmpty)
    }
}
