import Testing
import Transparency

@testable import Provenance

/// The lines of changes to an agreement are read as they were written, and nothing near them is.
@Suite struct AgreementLinesTests {
    private static let records: [(String, JSON)] = [
        (
            "revision",
            [
                "id": "2026", "from": "2026-01-15", "until": "2027-12-31", "reach": "new-deliveries", "acceptance": "accepted",
                "acceptedOn": "2026-02-01", "acceptedHow": "continued-use", "replaces": ["a", "b"],
            ]
        ),
        ("revision", ["id": "r", "from": "2026-01-15", "reach": "all", "acceptance": "refused"]),
        ("revision", ["id": "r", "from": "2026-01-15", "reach": "all", "acceptance": "unknown"]),
        (
            "ending",
            [
                "on": "2026-12-31", "how": "superseded", "by": "brand-2027", "reach": "all", "clause": "9", "quote": "replaces",
                "start": 4, "end": 12,
            ]
        ),
        ("ending", ["on": "2026-12-31", "how": "termination", "reach": "all", "reason": "we left"]),
        (
            "deadline",
            [
                "id": "no", "what": "opt-out", "from": "2026-01-01", "until": "2026-03-31", "quote": "object", "start": 0,
                "end": 6,
            ]
        ),
        ("decision", ["decision": "pending"]),
        ("flag", ["category": "ai-training", "polarity": "grant", "severity": "high", "start": 3, "end": 9]),
        ("review", ["sha256": "ab", "textSha256": "cd", "reviewer": "colophon 1", "flags": 2]),
        (
            "party",
            [
                "party": "seine", "name": "Seine AG", "role": "assignee", "of": "driftnet", "from": "2026-07-01",
                "clause": "12", "quote": "to Seine AG", "start": 0, "end": 11,
            ]
        ),
        (
            "duty",
            [
                "id": "gone", "what": "delete", "by": "driftnet", "objects": ["derived", "work"], "due": "at-end", "within": 30,
                "clause": "14", "quote": "delete", "start": 2, "end": 8,
            ]
        ),
        ("duty", ["id": "fee", "what": "pay", "until": "2026-03-31", "amount": "500 USD", "quote": "pay", "start": 0, "end": 3]),
        (
            "revision",
            ["id": "r", "from": "2026-01-15", "reach": "all", "acceptance": "unknown", "openEnded": true, "leaves": ["seine"]]
        ),
    ]

    private static func read(_ list: String, _ line: JSON) throws -> JSON {
        switch list {
        case "revision": .object(try RevisionLine(line: line).members)
        case "ending": .object(try Ending(line: line).members)
        case "deadline": .object(try Deadline(line: line).members)
        case "duty": .object(try Duty(line: line).members)
        case "decision": .object(try DecisionLine(line: line).members)
        case "flag": .object(try ReviewFlag(line: line).members)
        case "review": .object(try ReviewLine(line: line).members)
        default: .object(try Party(line: line).members)
        }
    }

    private static func with(_ line: JSON, _ key: String, _ value: JSON?) -> JSON {
        var members = line.object ?? [:]
        members[key] = value
        return .object(members)
    }

    @Test(arguments: records.indices) func `a line is read as it was written`(index: Int) throws {
        let (list, line) = Self.records[index]
        #expect(try Self.read(list, line) == line)
        let kept = Self.with(Self.with(line, "list", .string(list)), "salt", "00112233445566778899aabbccddeeff")
        #expect(try Self.read(list, kept) == line)
    }

    @Test(arguments: records.indices) func `a member more, or of another type, is refused`(index: Int) throws {
        let (list, line) = Self.records[index]
        func refuses(_ line: JSON) { #expect(throws: ProvenanceError.self) { try Self.read(list, line) } }
        refuses(Self.with(line, "extra", 1))
        refuses(Self.with(line, "list", "file"))
        refuses([line])
        for key in (line.object ?? [:]).keys { refuses(Self.with(line, key, [true])) }
    }

    /// Which line, which member, and what it must not be.
    private static let mistakes: [(Int, String, JSON?)] = [
        (0, "from", nil), (0, "from", "2026-02-30"), (0, "until", "2026-01-14"), (0, "id", "original"), (0, "id", "a b"),
        (0, "reach", "some"), (0, "acceptance", "maybe"), (0, "acceptedHow", "nodded"), (0, "replaces", ["b", "a"]),
        (0, "replaces", []), (1, "acceptedOn", "2026-02-01"), (2, "acceptedHow", "signed"), (3, "by", nil), (3, "end", 13),
        (3, "start", 12), (3, "quote", nil), (4, "by", "brand"), (4, "how", "superseded"), (4, "clause", "9"),
        (5, "until", "2025-12-31"), (5, "quote", nil), (5, "what", "party"), (6, "decision", "perhaps"), (7, "end", 3),
        (7, "category", "two words"), (8, "flags", -1), (9, "of", nil), (9, "role", "affiliate"), (9, "of", "Two Words"),
        (10, "objects", nil), (10, "objects", []), (10, "due", nil), (10, "within", -1), (10, "within", 4000),
        (10, "what", "pray"),
        (10, "until", "2026-03-31"), (10, "quote", nil), (11, "within", 3), (11, "what", "delete"), (12, "until", "2026-12-31"),
        (12, "leaves", ["Two Words"]), (12, "leaves", ["b", "a"]),
    ]

    @Test(arguments: mistakes.indices) func `what cannot be is refused`(index: Int) {
        let (record, key, value) = Self.mistakes[index]
        let (list, line) = Self.records[record]
        #expect(throws: ProvenanceError.self, "\(list) \(key)") { try Self.read(list, Self.with(line, key, value)) }
    }

    @Test func `a deadline without any day is none`() {
        let line = Self.with(Self.with(Self.records[5].1, "from", nil), "until", nil)
        #expect(throws: ProvenanceError.self) { try Deadline(line: line) }
    }
}
