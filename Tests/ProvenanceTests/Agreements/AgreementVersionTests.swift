import Cryptography
import Testing
import Transparency

@testable import Provenance

/// An agreement is put together from its versions, in whatever order they come.
@Suite struct AgreementVersionTests {
    private typealias Stories = ScopeStories

    static func original() throws -> AgreementVersion {
        var version = AgreementVersion(handle: "cloud", number: 1, change: .original)
        version.dates = AgreementDates(from: try CalendarDay("2025-01-01"))
        version.parties = [Stories.creator, Party(handle: "p", name: "P", role: .other)]
        version.terms = [
            Stories.term("old", .forbid, [.train], on: [.work], "We do not train on it.") { $0.after = .ends }
        ]
        return version
    }

    static func amendment(_ number: Int, _ id: String, from: String) throws -> AgreementVersion {
        var version = AgreementVersion(handle: "cloud", number: number, change: .amendment)
        version.revision = RevisionLine(
            id: id, from: try CalendarDay(from), acceptance: .accepted(on: nil), replaces: ["old"])
        version.terms = [Stories.term("new-\(number)", .permit, [.train], on: [.work], "We may train on it.")]
        return version
    }

    static func end(_ number: Int, on day: String, _ how: EndMethod = .termination, by: String? = nil) throws -> AgreementVersion
    {
        var version = AgreementVersion(handle: "cloud", number: number, change: .end)
        version.ending = Ending(on: try CalendarDay(day), how: how, by: by)
        return version
    }

    @Test func `the order in which versions come does not matter`() throws {
        var note = AgreementVersion(handle: "cloud", number: 4, change: .note)
        note.note = "They called."
        var decision = AgreementVersion(handle: "cloud", number: 5, change: .decision)
        decision.decision = DecisionLine(decision: .accepted)
        let versions = try [
            Self.original(), Self.amendment(2, "r2", from: "2026-01-01"), Self.end(3, on: "2026-12-31"), note, decision,
        ]
        let terms = try AgreementTerms(versions: versions)
        #expect(try AgreementTerms(versions: versions.reversed()) == terms)
        #expect(terms.revisions.map(\.id) == ["r2", "end-3"])
        #expect(terms.notes.map(\.text) == ["They called."])
        #expect(terms.decision == .accepted)
        try terms.check()
    }

    @Test func `a gap, a double, another agreement or a version that says nothing is refused`() throws {
        let original = try Self.original()
        let second = try Self.amendment(2, "r2", from: "2026-01-01")
        func refuses(_ versions: [AgreementVersion]) {
            #expect(throws: ProvenanceError.self) { try AgreementTerms(versions: versions) }
        }
        refuses([])
        refuses([second])
        refuses([original, try Self.amendment(3, "r3", from: "2026-01-01")])
        refuses([original, second, second])
        refuses([original, second, try Self.amendment(3, "r2", from: "2026-02-01")])
        var other = second
        other.handle = "sky"
        refuses([original, other])
        for change in [AgreementChange.amendment, .end, .note, .decision] {
            refuses([original, AgreementVersion(handle: "cloud", number: 2, change: change)])
        }
        #expect(throws: Never.self) { try AgreementTerms(versions: [original, second]) }
    }

    @Test func `a change that was open takes its answer from a later version, and keeps its place`() throws {
        var open = try Self.amendment(2, "r2", from: "2026-01-01")
        open.revision?.acceptance = .unknown
        open.onRecord = OnRecord(entry: 5, leaf: "", claimed: nil, stamped: nil)
        let words = QuotedWords(clause: nil, quote: "by May", range: 0..<6)
        open.deadlines = [Deadline(id: "say-no", what: .optOut, until: try CalendarDay("2026-05-31"), words: words)]
        var between = try Self.amendment(3, "r3", from: "2026-01-01")
        between.onRecord = OnRecord(entry: 6, leaf: "", claimed: nil, stamped: nil)
        for acceptance in [Revision.Acceptance.accepted(on: try CalendarDay("2026-02-01")), .refused] {
            var answer = open.settled(acceptance, acceptance == .refused ? nil : .signed)
            answer.number = 4
            answer.onRecord = OnRecord(entry: 9, leaf: "", claimed: nil, stamped: nil)
            #expect(answer.settles(open) && !open.settles(answer) && !open.settles(open))
            let terms = try AgreementTerms(versions: [Self.original(), open, between, answer])
            #expect(terms.revisions.map(\.id) == ["r2", "r3"] && terms.revisions[0].acceptance == acceptance)
            #expect(terms.revisions[0].onRecord?.entry == 9 && terms.deadlines.count == 1)
            // It was recorded before the other change of the same day, and does not overtake it.
            #expect(terms.revisions.sorted(by: Revision.comesBefore).map(\.id) == ["r2", "r3"])
            #expect(try terms.onDay(CalendarDay("2026-03-01")).open.isEmpty)
        }
    }

    @Test func `nothing but an open question is answered, and nothing else changes with it`() throws {
        var open = try Self.amendment(2, "r2", from: "2026-01-01")
        open.revision?.acceptance = .unknown
        var answer = open.settled(.accepted(on: nil), .signed)
        answer.number = 3
        func refuses(_ versions: [AgreementVersion]) {
            #expect(throws: ProvenanceError.self) { try AgreementTerms(versions: versions) }
        }
        #expect(throws: Never.self) { try AgreementTerms(versions: [Self.original(), open, answer]) }
        var changed = answer
        changed.terms[0].objects = [.derived]
        var later = answer
        later.revision?.from = try CalendarDay("2026-01-02")
        var more = answer
        more.parties = [Party(handle: "sister", name: "S", role: .affiliate)]
        var again = answer.settled(.refused, nil)
        again.number = 4
        var still = open
        still.number = 3
        for bad in [changed, later, more, still] { refuses([try Self.original(), open, bad]) }
        refuses([try Self.original(), open, answer, again])
    }

    private static func statement(_ members: [String: JSON]) throws -> RecordedStatement {
        let root = SaltedListBuilder().list.root
        let draft = StatementDraft(.agreement, members, lineCount: 0, listRoot: root)
        let ledger = try #require(LedgerID("00112233445566778899aabbccddeeff"))
        let context = SigningContext(
            ledger: ledger, claimedTime: 1, keyEpoch: 0, previous: TreeHead(size: 0, root: Merkle.emptyRoot))
        return try RecordedStatement(payload: draft.payload(in: context))
    }

    @Test func `what kind of change an entry is, and its number, must go together`() throws {
        func read(_ members: [String: JSON]) throws -> AgreementVersion {
            try AgreementVersion(Self.statement(members), lines: [])
        }
        #expect(try read(["handle": "cloud"]).change == .original)
        #expect(try read(["handle": "cloud", "version": 2, "change": "end"]).change == .end)
        for members: [String: JSON] in [
            [:], ["handle": "cloud", "version": 2], ["handle": "cloud", "change": "end"],
            ["handle": "cloud", "version": 2, "change": "original"], ["handle": "cloud", "version": 2, "change": "repeal"],
            ["handle": "cloud", "version": 0], ["handle": "cloud", "version": 2, "change": 1],
        ] {
            #expect(throws: ProvenanceError.self, "\(members)") { try read(members) }
        }
    }

    @Test func `newcomers come with the first day of the change, or on a later one of their own`() throws {
        var change = try Self.amendment(2, "r2", from: "2026-01-01")
        let later = try CalendarDay("2026-03-01")
        change.parties = [
            Party(handle: "sister", name: "S", role: .affiliate),
            Party(handle: "host", name: "H", role: .processor, from: later),
        ]
        let terms = try AgreementTerms(versions: [Self.original(), change])
        #expect(terms.revisions[0].parties.map(\.from) == [try CalendarDay("2026-01-01"), later])
        #expect(terms.party("host")?.role == .processor)
        var refused = terms
        refused.revisions[0].acceptance = .refused
        #expect(refused.party("host") == nil)
    }
}
