import Testing

@testable import Provenance

/// What the program promises of every judgement, beside the properties in ``ScopePropertiesTests``.
@Suite struct ScopePromisesTests {
    private static let rounds = 1200

    private func verdict(_ use: UseFact, _ agreement: AgreementTerms) throws -> Verdict {
        try ScopeEvaluator.verdict(use, links: [LinkFact(agreement: "a", party: "p", delivered: nil)], under: [agreement])
    }

    /// How far a verdict lets the other side go.
    private func reach(_ verdict: Verdict) -> Int {
        switch verdict.side {
        case .inside: 2
        case .open: 1
        case .outside: 0
        }
    }

    /// A ban may turn a use that is outside into one that is open, where nobody can say which of two limits governs; it never lets more in.
    @Test func `adding a prohibition never widens`() throws {
        var random = ScopeRandom(seed: 21)
        var narrowed = 0
        for _ in 0..<Self.rounds {
            var agreement = random.agreement()
            let use = random.use()
            let before = try verdict(use, agreement)
            agreement.terms.append(random.term("extra", .forbid))
            let after = try verdict(use, agreement)
            #expect(after != .withinScope || before == .withinScope)
            if before == .prohibited { #expect(reach(after) <= 1) }
            if reach(after) < reach(before) { narrowed += 1 }
        }
        #expect(narrowed > Self.rounds / 60, "bans do something")
    }

    @Test func `a narrower use of a permitted one is permitted unless words restrict it`() throws {
        var random = ScopeRandom(seed: 22)
        var narrower = 0
        for _ in 0..<Self.rounds {
            var agreement = random.agreement()
            agreement.terms.removeAll { $0.effect == .forbid }
            guard !agreement.terms.isEmpty else { continue }
            for index in agreement.terms.indices { agreement.terms[index].notwithstanding = [] }
            let use = random.use()
            guard try verdict(use, agreement) == .withinScope else { continue }
            for other in Self.narrower(than: use) {
                narrower += 1
                #expect(try verdict(other, agreement) == .withinScope)
            }
        }
        #expect(narrower > 400)
    }

    @Test func `an unknown never becomes within: forgetting a fact lets nothing in`() throws {
        var random = ScopeRandom(seed: 23)
        for _ in 0..<Self.rounds {
            let agreement = random.agreement()
            let use = random.use(unknown: 10)
            guard try verdict(use, agreement) != .withinScope else { continue }
            for forgetful in Self.forgetting(use) { #expect(try verdict(forgetful, agreement) != .withinScope) }
        }
    }

    private static func narrower(than use: UseFact) -> [UseFact] {
        var uses = [UseFact]()
        func add(_ change: (inout UseFact) -> Void) {
            var other = use
            change(&other)
            uses.append(other)
        }
        if let action = use.action.value {
            for word in Action.allCases where action.covers(word) { add { $0.action = .known(word) } }
        }
        if let purpose = use.purpose.value {
            for word in Purpose.allCases where purpose.covers(word) { add { $0.purpose = .known(word) } }
        }
        if let recipient = use.recipient.value {
            for word in Recipient.allCases where recipient.covers(word) { add { $0.recipient = .known(word) } }
        }
        return uses
    }

    private static func forgetting(_ use: UseFact) -> [UseFact] {
        var uses = [UseFact]()
        func add(_ change: (inout UseFact) -> Void) {
            var other = use
            change(&other)
            uses.append(other)
        }
        add { $0.action = .unknown }
        add { $0.object = .unknown }
        add { $0.purpose = .unknown }
        add { $0.recipient = .unknown }
        add { $0.form = .unknown }
        add { $0.relation = .unknown }
        for name in use.conditions.keys { add { $0.conditions[name] = nil } }
        return uses
    }

    // MARK: - What would settle it

    @Test func `every open point names a document, a record or a person that would settle it`() throws {
        var random = ScopeRandom(seed: 24)
        let settlers = [
            "“contract.pdf”", "document", "clause", "description", "page", "paper", "list", "register", "notice", "note",
            "capture", "person",
        ]
        var seen = 0
        for _ in 0..<Self.rounds {
            var agreement = random.agreement()
            agreement.document = DocumentReference(name: "contract.pdf", sha256: "00", textSHA256: "00", extractor: "t")
            let work = WorkLinks(name: "w@1", links: [LinkFact(agreement: "a", party: "p", delivered: nil)])
            let finding = try ScopeEvaluator.assess(random.use(unknown: 30), of: [work], under: [agreement])[0]
            #expect((finding.verdict == .undetermined) == !finding.open.isEmpty)
            for question in finding.open {
                seen += 1
                #expect(settlers.contains { question.settledBy.contains($0) }, "\(question)")
                #expect(
                    finding.text.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(
                        "settled by: \(question.settledBy)"))
            }
            for change in finding.wouldChange { #expect(!change.settledBy.isEmpty) }
        }
        #expect(seen > 300)
    }

    @Test func `an open reading and an open end name the document whose words they are about`() throws {
        let contested = ScopeStories.term("c", .permit, [.train], on: [.work], "developing the platform") {
            $0.reading = .contested
        }
        var agreement = try ScopeStories.agreement("a", with: "p", from: "2025-01-01", until: "2025-12-31", [contested])
        agreement.document = DocumentReference(name: "terms-2025.pdf", sha256: "00", textSHA256: "00", extractor: "t")
        let use = try ScopeStories.use("p", .train, .work, for: .developAI, on: "2026-06-01")
        let finding = try ScopeStories.finding(use, [agreement])
        #expect(finding.open.count == 2)
        #expect(finding.open.allSatisfy { $0.settledBy.contains("“terms-2025.pdf”") })
        #expect(finding.open.contains { $0.question == "how the words of c are read" })
    }

    @Test func `silence says what the words are not about`() throws {
        let use = try ScopeStories.use("company", .trainAssistive, .process, for: .developAI)
        let finding = try ScopeStories.finding(use, [try ScopeStories.editor(narrowed: true)])
        #expect(
            finding.sentence
                == "No recorded term speaks of how the work was made; words that are not recorded may, and so may other law.")
    }
}
