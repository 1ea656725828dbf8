import Testing
import Transparency

@testable import Provenance

/// What must hold for every agreement and every use, on random ones.
@Suite struct ScopePropertiesTests {
    private static let rounds = 1500

    private func verdict(_ use: UseFact, _ agreement: AgreementTerms) throws -> Verdict {
        try ScopeEvaluator.verdict(use, links: links(agreement), under: [agreement])
    }

    private func links(_ agreement: AgreementTerms) -> [LinkFact] {
        [LinkFact(agreement: agreement.handle, party: "p", delivered: nil)]
    }

    private func adding(_ term: Term, to agreement: AgreementTerms) -> AgreementTerms {
        var agreement = agreement
        agreement.terms.append(term)
        return agreement
    }

    @Test func `the order of terms never matters, to the last byte`() throws {
        var random = ScopeRandom(seed: 1)
        for _ in 0..<400 {
            let agreement = random.agreement()
            let use = random.use()
            var shuffled = agreement
            shuffled.terms.shuffle(using: &random)
            let work = [WorkLinks(name: "w@1", links: links(agreement))]
            let one = try ScopeEvaluator.assess(use, of: work, under: [agreement])[0]
            let other = try ScopeEvaluator.assess(use, of: work, under: [shuffled])[0]
            #expect(one.json.canonicalBytes == other.json.canonicalBytes)
            #expect(one.text == other.text)
        }
    }

    @Test func `adding a ban never makes a use within scope`() throws {
        var random = ScopeRandom(seed: 2)
        for _ in 0..<Self.rounds {
            let agreement = random.agreement()
            let use = random.use()
            guard try verdict(use, agreement) != .withinScope else { continue }
            #expect(try verdict(use, adding(random.term("extra", .forbid), to: agreement)) != .withinScope)
        }
    }

    @Test func `adding a duty never makes a use within scope`() throws {
        var random = ScopeRandom(seed: 11)
        for _ in 0..<Self.rounds {
            var agreement = random.agreement()
            let use = random.use()
            guard try verdict(use, agreement) != .withinScope else { continue }
            agreement.duties.append(random.duty("extra"))
            #expect(try verdict(use, agreement) != .withinScope)
        }
    }

    @Test func `adding a permission never takes a use out of scope`() throws {
        var random = ScopeRandom(seed: 3)
        for _ in 0..<Self.rounds {
            let agreement = random.agreement()
            let use = random.use()
            guard try verdict(use, agreement) == .withinScope else { continue }
            #expect(try verdict(use, adding(random.term("extra", .permit), to: agreement)) == .withinScope)
        }
    }

    @Test func `adding an unranked permission turns a prohibition at most into undetermined`() throws {
        var random = ScopeRandom(seed: 4)
        for _ in 0..<Self.rounds {
            let agreement = random.agreement()
            let use = random.use()
            guard try verdict(use, agreement) == .prohibited else { continue }
            let after = try verdict(use, adding(random.term("extra", .permit), to: agreement))
            #expect(after == .prohibited || after == .undetermined)
        }
    }

    @Test func `a narrower act under a permitted one is never silent, and under a forbidden one never permitted`() throws {
        var random = ScopeRandom(seed: 5)
        for _ in 0..<Self.rounds {
            let agreement = random.agreement()
            var use = random.use()
            let wider = try verdict(use, agreement)
            guard wider == .withinScope || wider == .prohibited, let action = use.action.value else { continue }
            for narrower in Action.allCases where narrower != action && action.covers(narrower) {
                use.action = .known(narrower)
                let verdict = try verdict(use, agreement)
                let allowed: Set<Verdict> =
                    wider == .withinScope ? [.withinScope, .prohibited, .undetermined] : [.prohibited, .undetermined]
                #expect(allowed.contains(verdict))
            }
        }
    }

    @Test func `a verdict that needs words cites them, and each cited term was considered`() throws {
        var random = ScopeRandom(seed: 6)
        for _ in 0..<600 {
            let agreement = random.agreement()
            let finding = try ScopeEvaluator.assess(
                random.use(), of: [WorkLinks(name: "w@1", links: links(agreement))], under: [agreement])[0]
            #expect(!finding.verdict.needsQuote || !finding.because.isEmpty)
            #expect(Set(finding.because.map(\.term)).isSubset(of: finding.terms.map(\.citation.term)))
            #expect(finding.wouldChange.allSatisfy { $0.verdict != finding.verdict })
            #expect(finding.wouldChange.count <= Counterfactuals.most)
            #expect(finding.verdict == .undetermined || finding.dependsOn.isEmpty)
            #expect(finding.verdict != .undetermined || !finding.dependsOn.isEmpty)
        }
    }

    /// The strongest one: whatever is not known may turn out either way, and the side must stand.
    @Test func `a side is only taken if no unknown fact could change it`() throws {
        var random = ScopeRandom(seed: 7)
        var taken = 0
        for _ in 0..<Self.rounds {
            let agreement = random.agreement()
            let use = random.use(unknown: 30)
            let finding = try verdict(use, agreement)
            guard finding.side != .open else { continue }
            taken += 1
            for settled in Self.settlements(of: use) {
                let verdict = try verdict(settled, agreement)
                #expect(
                    verdict.side == finding.side
                        || (finding == .withinScope && verdict == .undetermined && settled.action != use.action))
            }
        }
        #expect(taken > Self.rounds / 10)
    }

    @Test func `what is silent stays open whatever turns out`() throws {
        var random = ScopeRandom(seed: 8)
        for _ in 0..<Self.rounds {
            let agreement = random.agreement()
            let use = random.use(unknown: 30)
            guard try verdict(use, agreement) == .silent else { continue }
            for settled in Self.settlements(of: use) { #expect(try verdict(settled, agreement).side == .open) }
        }
    }

    @Test func `a side is only taken if no open change of the words could change it`() throws {
        var random = ScopeRandom(seed: 9)
        for _ in 0..<Self.rounds {
            var agreement = random.agreement()
            let use = random.use(unknown: 10)
            let day = agreement.dates.from
            agreement.revisions = [
                Revision(
                    id: "r", from: day, acceptance: .unknown, replaces: [random.pick(agreement.terms).id],
                    terms: [random.term("new")])
            ]
            let open = try verdict(use, agreement)
            agreement.revisions[0].acceptance = .accepted(on: nil)
            let accepted = try verdict(use, agreement)
            agreement.revisions[0].acceptance = .refused
            let refused = try verdict(use, agreement)
            #expect(open == (Judgement.settled([refused, accepted]) ?? .undetermined))
            if accepted.side != .open || refused.side != .open { #expect(open.side == .open || accepted == refused) }
        }
    }

    @Test func `agreements may come in any order, bans of others never permit, and permissions of others never take away`() throws
    {
        var random = ScopeRandom(seed: 10)
        for _ in 0..<Self.rounds {
            let one = random.agreement("a")
            var other = random.agreement("b")
            let use = random.use()
            let both = [one, other]
            let all = both.flatMap(links)
            let together = try ScopeEvaluator.verdict(use, links: all, under: both)
            #expect(try ScopeEvaluator.verdict(use, links: all.reversed(), under: both.reversed()) == together)
            let alone = try verdict(use, one)
            for (effect, forbidden) in [(Effect.forbid, alone != .withinScope), (.permit, false)] {
                other.terms = [random.term("t", effect)]
                let after = try ScopeEvaluator.verdict(use, links: all, under: [one, other])
                if forbidden { #expect(after != .withinScope) }
                if effect == .permit, alone == .withinScope { #expect(after == .withinScope) }
            }
        }
    }

    /// Every way in which one or two unknown facts may turn out.
    private static func settlements(of use: UseFact) -> [UseFact] {
        var all = [use]
        func branch<Value>(_ values: [Value], _ set: (inout UseFact, Value) -> Void) {
            all = all.flatMap { known in
                values.map { value in
                    var settled = known
                    set(&settled, value)
                    return settled
                }
            }
        }
        if use.action == .unknown { branch([Action.trainGenerative, .describe, .sell]) { $0.action = .known($1) } }
        if use.object == .unknown { branch(ScopeRandom.objects) { $0.object = .known($1) } }
        if use.purpose == .unknown { branch([Purpose.improveFeature, .developAI]) { $0.purpose = .known($1) } }
        if use.recipient == .unknown { branch([Recipient.`self`, .public]) { $0.recipient = .known($1) } }
        if use.form == .unknown { branch(DataForm.allCases) { $0.form = .known($1) } }
        for name in ["asked-d", "c1", "c2"] where use.conditions[name] == nil {
            branch([true, false]) { $0.conditions[name] = $1 }
        }
        return all
    }
}
