import Testing
import Transparency

@testable import Provenance

/// Each record is read as it was written, and nothing near it is.
@Suite struct ScopeLinesTests {
    private static let term: JSON = [
        "id": "t1", "effect": "permit", "clause": "12.2", "quote": "may analyse", "start": 10, "end": 21,
        "actions": ["analyse", "train"],
        "objects": ["derived", "work"], "purposes": ["improve-service"], "recipients": ["self"], "form": ["aggregated"],
        "who": ["party"],
        "exclusive": ["purpose"], "requires": ["opt-in"], "notwithstanding": ["t2"], "subjectTo": ["t3"], "reading": "general",
        "after": "survives", "from": "2025-01-01", "until": "2025-12-31",
    ]

    private static let records: [(String, JSON)] = [
        ("term", term), ("party", ["party": "brand", "name": "Brand Ltd", "role": "other", "affiliatesIncluded": false]),
        ("dates", ["from": "2025-01-01", "until": "2025-12-31", "governingLaw": "England"]),
        ("dates", ["from": "2025-01-01", "until": .null]),
        ("execution", ["by": "brand", "on": "2024-12-20", "how": "signed", "basis": "recorded"]),
        ("execution", ["by": "brand", "on": .null, "how": "continued-use", "basis": "declared"]),
        ("pays", ["content": "500 USD", "derived": "none"]), ("pays", [:]),
        ("precedence", ["over": ["a", "b"], "clause": "1.3", "quote": "prevails", "start": 0, "end": 8]),
        ("fact", ["field": "action", "value": "train", "basis": "observed"]),
    ]

    private static func read(_ list: String, _ line: JSON) throws -> JSON {
        switch list {
        case "term": .object(try Term(line: line).members)
        case "party": .object(try Party(line: line).members)
        case "dates": .object(try AgreementDates(line: line).members)
        case "execution": .object(try Execution(line: line).members)
        case "pays": .object(try Payment(line: line).members)
        case "precedence": .object(try Precedence(line: line).members)
        default: .object(try Fact(line: line).members)
        }
    }

    private static func with(_ line: JSON, _ key: String, _ value: JSON?) -> JSON {
        var members = line.object ?? [:]
        members[key] = value
        return .object(members)
    }

    @Test(arguments: records.indices) func `a record is read as it was written`(index: Int) throws {
        let (list, line) = Self.records[index]
        #expect(try Self.read(list, line) == line)
        let kept = Self.with(Self.with(line, "list", .string(list)), "salt", "00112233445566778899aabbccddeeff")
        #expect(try Self.read(list, kept) == line)
    }

    @Test(arguments: records.indices) func `a member more, of another type, or in another list is refused`(index: Int) throws {
        let (list, line) = Self.records[index]
        func refuses(_ line: JSON) { #expect(throws: ProvenanceError.self) { try Self.read(list, line) } }
        refuses(Self.with(line, "extra", 1))
        refuses(Self.with(line, "list", "file"))
        refuses([line])
        refuses(.null)
        for key in (line.object ?? [:]).keys {
            refuses(Self.with(line, key, ["nested": []]))
            refuses(Self.with(line, key, .string("")))
            refuses(Self.with(line, key, -1))
        }
    }

    @Test(arguments: ["id", "effect", "quote", "start", "end", "actions", "objects", "reading", "after"])
    func `a term without a member it needs is refused`(member: String) {
        #expect(throws: ProvenanceError.self) { try Term(line: Self.with(Self.term, member, nil)) }
    }

    @Test(
        arguments: [
            ("actions", ["train", "analyse"]), ("actions", ["train", "train"]), ("actions", []), ("actions", ["fly"]),
            ("objects", ["work", 1]),
            ("purposes", []), ("id", "no spaces"), ("id", .string(String(repeating: "a", count: 65))), ("effect", "allow"),
            ("start", 21),
            ("start", 9), ("end", 22), ("from", "2026-01-01"), ("until", "2025-02-29"), ("unless", ["opt-in"]),
            ("exclusive", ["form", "action"]),
            ("notwithstanding", ["t3"]), ("notwithstanding", ["t1"]), ("subjectTo", ["t1"]),
        ] as [(String, JSON)])
    func `a term that is not written in the one way, or contradicts itself, is refused`(member: String, value: JSON) {
        #expect(throws: ProvenanceError.self) { try Term(line: Self.with(Self.term, member, value)) }
    }

    @Test func `only closes a list that is there`() throws {
        for (exclusive, open) in [("purpose", "purposes"), ("recipient", "recipients"), ("form", "form")] {
            let line = Self.with(Self.with(Self.term, "exclusive", [.string(exclusive)]), open, nil)
            #expect { try Term(line: line) } throws: { ($0 as? ProvenanceError)?.code == .contradiction }
        }
        let any = Self.with(Self.with(Self.term, "exclusive", ["action"]), "actions", ["any"])
        #expect(throws: ProvenanceError.self) { try Term(line: any) }
    }

    @Test func `text without end is refused`() {
        let long = JSON.string(String(repeating: "a", count: 65_536))
        #expect(throws: ProvenanceError.self) { try Payment(line: ["content": long]) }
        let many = JSON.array((0..<257).map { .string("n\(1000 + $0)") })
        #expect(throws: ProvenanceError.self) { try Term(line: Self.with(Self.term, "requires", many)) }
    }

    // MARK: - Agreements

    @Test func `an agreement whose parts do not hold together is refused`() throws {
        let good = try ScopeStories.brand(narrowed: true)
        try good.check()
        func refuses(_ change: (inout AgreementTerms) throws -> Void) rethrows {
            var agreement = good
            try change(&agreement)
            #expect { try agreement.check() } throws: { ($0 as? ProvenanceError)?.code == .contradiction }
        }
        refuses { $0.terms = [] }
        refuses { $0.terms.append($0.terms[0]) }
        refuses { $0.parties.removeAll { $0.role == .creator } }
        refuses { $0.parties.append($0.parties[1]) }
        try refuses { $0.dates.until = try CalendarDay("2024-12-31") }
        refuses { $0.terms[0].notwithstanding = ["nowhere"] }
        refuses { $0.executions = [Execution(by: "brnad", on: nil, how: .signed, basis: .declared)] }
        refuses { agreement in
            var other = agreement.terms[0]
            other.id = "other"
            other.subjectTo = ["measure"]
            agreement.terms[0].subjectTo = ["other"]
            agreement.terms.append(other)
        }
    }

    // MARK: - Uses

    @Test func `a use is its facts, in any order`() throws {
        var use = try ScopeStories.use("brand", .licenseOut, nil, for: .commercialiseData) {
            $0.recipient = .known(.partners)
            $0.conditions = ["opt-in": false, "cover": true]
            $0.bases = ["action": .observed, "by": .recorded]
        }
        for days in [
            UseDays.on(try CalendarDay("2025-01-01")), .unknown, .span(try CalendarDay("2025-01-01"), nil),
            .span(try CalendarDay("2025-01-01"), try CalendarDay("2025-02-01")),
            .between(try CalendarDay("2025-01-01"), try CalendarDay("2025-02-01")),
        ] {
            use.days = days
            let facts = use.facts
            let read = try UseFact(facts: facts.reversed())
            #expect(read.facts == facts)
            #expect(read.days == days)
            #expect(read.object == .unknown && read.form == .notRecorded)
        }
    }

    @Test(arguments: [
        [("action", "train")], [("by", "p"), ("by", "q")], [("by", "p"), ("action", "fly")], [("by", "p"), ("colour", "red")],
        [("by", "p"), ("on", "2025-01-01"), ("from", "2025-01-01")], [("by", "p"), ("until", "2025-01-01")],
        [("by", "p"), ("earliest", "2025-01-01")],
        [("by", "p"), ("from", "2025-02-01"), ("until", "2025-01-01")],
        [("by", "p"), ("earliest", "2025-02-01"), ("latest", "2025-01-01")],
        [("by", "p"), ("condition.opt-in", "maybe")], [("by", "p"), ("condition.", "yes")], [("by", "p"), ("recipient", "any")],
        [("by", "p"), ("purpose", "any")], [("by", "p"), ("action", "any")], [("by", "No Handle")],
        [("by", "p"), ("on", "some day")],
    ])
    func `facts that are missing, doubled, unknown or at odds are refused`(facts: [(String, String)]) {
        #expect(throws: ProvenanceError.self) {
            try UseFact(facts: facts.map { Fact(field: $0.0, value: $0.1, basis: .declared) })
        }
    }

    @Test func `bytes changed at random are read whole or refused, and never trap`() throws {
        var random = ScopeRandom(seed: 11)
        let original = Self.term.canonicalBytes
        var accepted = 0
        for _ in 0..<4000 {
            var bytes = original
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                let index = Int.random(in: bytes.indices, using: &random)
                switch Int.random(in: 0..<3, using: &random) {
                case 0: bytes[index] = UInt8.random(in: 0x20...0x7E, using: &random)
                case 1: bytes.remove(at: index)
                default: bytes.insert(bytes[Int.random(in: bytes.indices, using: &random)], at: index)
                }
            }
            guard let json = try? JSON(canonical: bytes), let term = try? Term(line: json) else { continue }
            accepted += 1
            #expect(JSON.object(term.members).canonicalBytes == bytes)
        }
        #expect(accepted > 0)
    }
}
