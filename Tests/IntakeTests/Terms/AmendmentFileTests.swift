import Provenance
import Testing

@testable import Intake

/// An amendment file is read key by key, and every word it rests on is found in its document.
@Suite struct AmendmentFileTests {
    private static let letter = """
        Dear Ana,

        from 1 March 2026 the Brand may keep the figures for two years.
        Example Host Ltd stores them for the Brand.
        The Brand has passed this agreement to Example Heir AG.
        You may object until 31 March 2026.

        """

    private static let text = #"""
        agreement: brand-2025
        revision:
          id: "2026"
          from: 2026-03-01
          until: 2027-12-31
          reaches: new-deliveries
          accepted: {how: signed, on: 2026-02-20}
          replaces: [measure]
        parties:
          processors:
            - {handle: host, name: Example Host Ltd, clause: "2", quote: Example Host Ltd stores them}
          assignees:
            - {handle: heir, name: Example Heir AG, of: brand, from: 2026-04-01, quote: passed this agreement to Example Heir AG}
        executed:
          - {by: brand, on: 2026-02-20, how: signed, basis: recorded}
        deadlines:
          - {id: object, what: opt-out, until: 2026-03-31, quote: You may object until 31 March 2026}
        terms:
          - id: keep
            effect: permit
            quote: may keep the figures for two years
            actions: [keep-data]
            objects: [derived]
            confirmed: true
        """#

    private static var document: DocumentText {
        get throws { try DocumentText(named: "letter.txt", bytes: Array(letter.utf8)) }
    }

    private static func located(_ text: String = text) throws -> AmendmentFile.Located {
        try AmendmentFile(Array(text.utf8)).located(in: document)
    }

    @Test func `every part is read, and its words are found`() throws {
        let file = try Self.located()
        let day = try CalendarDay("2026-02-20")
        #expect(
            file.revision
                == RevisionLine(
                    id: "2026", from: try CalendarDay("2026-03-01"), until: try CalendarDay("2027-12-31"), reach: .newDeliveries,
                    acceptance: .accepted(on: day), how: .signed, replaces: ["measure"]))
        #expect(file.parties.map(\.handle) == ["host", "heir"])
        #expect(file.parties.map(\.role) == [.processor, .assignee])
        #expect(file.parties.map { $0.from?.description } == ["2026-03-01", "2026-04-01"])
        #expect(file.parties[1].of == "brand" && file.parties[0].words?.clause == "2")
        #expect(file.executions == [Execution(by: "brand", on: day, how: .signed, basis: .recorded)])
        #expect(file.deadlines.map(\.what) == [.optOut] && file.terms.map(\.id) == ["keep"])
        let bytes = Array(Self.letter.utf8)
        let words = file.parties.compactMap(\.words) + file.deadlines.map(\.words)
        #expect(words.count == 3)
        for words in words { #expect(bytes[words.range].elementsEqual(words.quote.utf8)) }
    }

    @Test(arguments: [
        ("refused", Revision.Acceptance.refused, nil as ExecutionMethod?), ("no", .refused, nil), ("unknown", .unknown, nil),
        ("yes", .accepted(on: nil), nil), ("continued-use", .accepted(on: nil), .continuedUse),
        ("{how: clicked}", .accepted(on: nil), .clicked),
    ])
    func `acceptance has few spellings`(text: String, acceptance: Revision.Acceptance, how: ExecutionMethod?) throws {
        let file = try Self.located(Self.text.replacing("{how: signed, on: 2026-02-20}\n  replaces", with: "\(text)\n  replaces"))
        #expect(file.revision.acceptance == acceptance && file.revision.how == how)
    }

    @Test func `a change may bring duties and an order of agreements, and take a party and the last day away`() throws {
        let text = """
            revision: {from: 2026-03-01, until: none, leaves: [sister]}
            duties:
              - {id: gone, what: delete, objects: [derived], due: at-end, within: 0, quote: for two years, confirmed: true}
            prevails: {over: [platform], quote: passed this agreement}
            """
        let change = try Self.located(text)
        #expect(change.revision.isOpenEnded && change.revision.until == nil && change.revision.leaves == ["sister"])
        #expect(change.duties.map(\.within) == [0] && change.precedence?.over == ["platform"])
        let bytes = Array(Self.letter.utf8)
        let duty = try #require(change.duties.first)
        #expect(bytes[duty.words.range].elementsEqual("for two years".utf8))
        #expect(bytes[try #require(change.precedence).range].elementsEqual("passed this agreement".utf8))
        for (old, new) in [
            ("confirmed: true", "confirmed: no"), ("two years", "three years"), ("passed this", "passed that"),
            ("[sister]", "sister"),
        ] {
            #expect(throws: IntakeError.self, "\(new)") { try Self.located(text.replacing(old, with: new)) }
        }
    }

    @Test func `a change that is only proposed may still hold what the template has`() throws {
        let text = Self.text.replacing("may keep the figures for two years", with: "THE EXACT WORDS")
            .replacing("confirmed: true", with: "confirmed: false")
        #expect(throws: IntakeError.self) { try AmendmentFile(Array(text.utf8)) }
        let proposal = try AmendmentFile(proposal: Array(text.utf8))
        #expect(proposal.terms.map(\.term.quote) == ["THE EXACT WORDS"])
        #expect(try AmendmentFile.isOne(Array(text.utf8), named: "it"))
        #expect(try !AmendmentFile.isOne(Array(TermsFixtures.terms.utf8), named: "it"))
    }

    @Test func `what is left out has its usual meaning`() throws {
        let file = try AmendmentFile(Array("revision: {from: 2026-03-01, replaces: [measure]}".utf8))
        #expect(file.revision.id == "2026-03-01" && file.revision.reach == .all && !file.saysAcceptance)
        #expect(file.terms.isEmpty && file.handle == nil)
    }

    /// What is replaced by what, and how the refusal begins.
    private static let mistakes: [(String, String, String)] = [
        ("revision:\n", "revisions:\n", "line 2: unknown key “revisions” in the amendment file"),
        ("  from: 2026-03-01\n", "", "line 3: “revision” has no “from”"),
        ("from: 2026-03-01", "from: 2026-3-1", "line 4: “2026-3-1” is not a day"),
        ("until: 2027-12-31", "until: 2026-02-28", "line 3: revision “2026” ends the agreement on 2026-02-28"),
        ("id: \"2026\"", "id: original", "line 3: a revision cannot be named “original”"),
        ("new-deliveries", "new-delivery", "line 6: “new-delivery” is not a reach"),
        ("how: signed, on: 2026-02-20}\n  replaces", "on: 2026-02-20}\n  replaces", "line 7: “accepted” has no “how”"),
        (
            "{how: signed, on: 2026-02-20}\n  replaces", "perhaps\n  replaces",
            "line 7: “perhaps” says neither how it was accepted nor that it was not"
        ),
        ("[measure]", "measure", "line 8: “replaces” of “revision” is not a list"),
        ("processors:", "processor:", "line 10: unknown key “processor” in “parties”"),
        ("of: brand, from: 2026-04-01", "of: brand, from: 2026-02-28", "line 13: “heir” comes on 2026-02-28, before"),
        ("clause: \"2\", quote", "of: brand, quote", "line 11: “of” says whose place an assignee took"),
        ("handle: heir", "handle: host", "line 13: two parties have the handle “host”"),
        ("quote: Example Host Ltd stores them", "name2: x", "line 11: unknown key “name2”"),
        ("stores them}", "keeps them}", "line 11: party “host”: the quote is not in letter.txt"),
        ("what: opt-out", "what: holiday", "line 17: “holiday” is not a deadline"),
        (", until: 2026-03-31, quote: You", ", quote: You", "line 17: deadline “object” names no day"),
        (
            "object until 31 March 2026}", "object until 1 April 2026}",
            "line 17: deadline “object”: the quote is not in letter.txt"
        ),
        ("confirmed: true", "confirmed: false", "line 19: term “keep” is not confirmed"),
        ("confirmed: true", "confirmed: true\neffective: {from: 2026-01-01}", "line 25: unknown key “effective”"),
    ]

    @Test(arguments: mistakes.indices) func `a mistake is named with its line`(index: Int) throws {
        let (old, new, reason) = Self.mistakes[index]
        try #require(Self.text.contains(old), "\(old)")
        let error = #expect(throws: IntakeError.self) { try Self.located(Self.text.replacing(old, with: new)) }
        #expect(error?.reason.hasPrefix(reason) == true, "\(error?.reason ?? "")")
    }

    @Test func `a change of nothing is none`() {
        let error = #expect(throws: IntakeError.self) {
            try AmendmentFile(Array("revision: {from: 2026-03-01, accepted: unknown}".utf8))
        }
        #expect(error?.reason.contains("changes nothing") == true)
    }

    @Test func `another document than the one it was written for is refused`() {
        let digest = String(repeating: "0", count: 64)
        let error = #expect(throws: IntakeError.self) { try Self.located("document: {sha256: \(digest)}\n" + Self.text) }
        #expect(error?.code == .otherDocument)
    }

    @Test func `the template explains every key, and parses once it is filled in`() throws {
        let template = TermsTemplate.amendment
        for keys in [
            AmendmentFileReader.Keys.file.filter { $0 != "document" }, AmendmentFileReader.Keys.revision,
            AmendmentFileReader.Keys.accepted, AmendmentFileReader.Keys.parties,
            AmendmentFileReader.Keys.party.filter { $0 != "occurrence" },
            ["id", "what", "until"],
        ] {
            for key in keys { #expect(template.contains("\(key): ") || template.contains("\(key):\n"), "\(key)") }
        }
        let draft = #expect(throws: IntakeError.self) { try Self.located(template) }
        #expect(draft?.code == .missingKey && draft?.reason.contains("“THE EXACT WORDS”, as the template has it") == true)
        var filled = template.replacing("\"THE EXACT WORDS\"", with: "may keep the figures")
        let quoted = filled
        let unconfirmed = #expect(throws: IntakeError.self) { try Self.located(quoted) }
        #expect(unconfirmed?.code == .unconfirmed)
        for (placeholder, value) in [
            ("confirmed: false", "confirmed: true"), ("SISTER COMPANY", "Sister"), ("HOSTING COMPANY", "Host"),
            ("THE BUYER", "Heir"),
        ] { filled = filled.replacing(placeholder, with: value) }
        #expect(try Self.located(filled).terms.map(\.quote) == ["may keep the figures"])
        let lines = filled.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
            guard let match = line.firstMatch(of: /^( *)# ( *(?:- )?\{.*|  *- .*|  *[a-z]+: .*|  *[a-z]+: *#.*|[a-z]+:.*)$/)
            else {
                return String(line)
            }
            return String(match.1) + String(match.2)
        }
        let whole = try Self.located(lines.joined(separator: "\n").replacing("agreement: name", with: "agreement: brand"))
        #expect(whole.parties.map(\.role) == [.affiliate, .processor, .assignee])
        #expect(whole.revision.until != nil && whole.revision.replaces == ["insights"] && whole.deadlines.count == 1)
        #expect(whole.executions.count == 1)
    }
}
