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
