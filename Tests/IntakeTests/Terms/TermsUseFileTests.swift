import Provenance
import Testing

@testable import Intake

@Suite struct TermsUseFileTests {
    private static let text = """
        use: brand-dataset
        by: brand
        action: license-out
        object: derived
        purpose: commercialise-data
        recipient: partners
        form: unknown
        on: 2025-06-01
        conditions: {opt-in: no, cover-page: unknown}
        basis: {action: observed, condition.opt-in: recorded}
        works: [sunsets@1, "portraits:*.jpg"]
        evidence: [capture.html]
        note: "seen on their site"
        """

    private func read(_ old: String = "", _ new: String = "") throws -> UseFile {
        try #require(old.isEmpty || Self.text.contains(old))
        return try UseFile(Array((old.isEmpty ? Self.text : Self.text.replacing(old, with: new)).utf8))
    }

    @Test func `a use file becomes a use with the basis of each fact`() throws {
        let file = try read()
        #expect(file.handle == "brand-dataset" && file.works == ["sunsets@1", "portraits:*.jpg"])
        #expect(file.evidence == ["capture.html"] && file.note == "seen on their site")
        #expect(file.use.action == .known(.licenseOut) && file.use.form == .unknown && file.use.relation == .notRecorded)
        #expect(file.use.conditions == ["opt-in": false])
        #expect(file.use.days == .on(try CalendarDay("2025-06-01")))
        let bases = Dictionary(file.use.facts.map { ($0.field, $0.basis) }) { first, _ in first }
        #expect(bases["action"] == .observed && bases["condition.opt-in"] == .recorded && bases["object"] == .declared)
        #expect(
            try read("basis: {action: observed, condition.opt-in: recorded}", "basis: observed").use.facts.allSatisfy {
                $0.basis == .observed
            })
    }

    @Test func `days can be said in three ways, or be unknown`() throws {
        let first = try CalendarDay("2025-06-01")
        let last = try CalendarDay("2025-08-31")
        #expect(try read("on: 2025-06-01", "from: 2025-06-01\nuntil: 2025-08-31").use.days == .span(first, last))
        #expect(try read("on: 2025-06-01", "from: 2025-06-01").use.days == .span(first, nil))
        #expect(
            try read("on: 2025-06-01", "between: {earliest: 2025-06-01, latest: 2025-08-31}").use.days == .between(first, last))
        #expect(try read("on: 2025-06-01", "on: unknown").use.days == .unknown)
        #expect(try read("on: 2025-06-01\n", "").use.days == .unknown)
    }

    @Test(arguments: [
        ("on: 2025-06-01", "on: 2025-06-01\nfrom: 2025-06-01", "line 1: the use says its days in more than one way"),
        ("on: 2025-06-01", "until: 2025-06-01", "line 1: the use has a last day and no first one"),
        (
            "on: 2025-06-01", "from: 2025-06-02\nuntil: 2025-06-01",
            "line 1: the use ends on 2025-06-01, before it starts on 2025-06-02"
        ),
        ("on: 2025-06-01", "between: {earliest: 2025-06-01}", "line 8: “between” has no “latest”"),
        ("action: license-out", "action: lisense-out", "line 3: “lisense-out” is not an action"),
        ("action: license-out", "action: [license-out]", "line 3: “action” of the use file is a list, not text"),
        ("recipient: partners", "recipient: any", "line 1: “any” is no recipient that can be seen"),
        ("by: brand\n", "", "line 1: the use file has no “by”"),
        ("by: brand", "by: The Brand", "line 2: “The Brand” is not a short name for “by”"),
        ("opt-in: no", "opt-in: perhaps", "line 9: “opt-in” of “conditions” is “perhaps”"),
        ("opt-in: no", "\"opt in\": no", "line 9: “opt in” is not a name for a condition"),
        ("{action: observed, ", "{colour: observed, ", "line 10: unknown key “colour” in “basis”"),
        ("note:", "notes:", "line 13: unknown key “notes” in the use file"),
    ])
    func `a mistake is answered in one line`(old: String, new: String, reason: String) throws {
        #expect { try read(old, new) } throws: { error in
            let error = error as? IntakeError
            if error?.reason.hasPrefix(reason) != true { Issue.record("\(error?.reason ?? "no error")") }
            return error?.reason.hasPrefix(reason) == true
        }
    }

    @Test func `the template explains every key and can be read`() throws {
        for key in UseFile.keys {
            #expect(TermsTemplate.use.contains("\(key): ") || TermsTemplate.use.contains("\(key):"), "\(key)")
        }
        var text = TermsTemplate.use
        for (placeholder, value) in [("use: name ", "use: seen "), ("by: their-short-name ", "by: brand ")] {
            let bytes = Array(text.utf8)
            let error = #expect(throws: IntakeError.self) { try UseFile(bytes) }
            #expect(error?.code == .missingKey && error?.reason.contains("as the template has it") == true)
            text = text.replacing(placeholder, with: value)
        }
        let file = try UseFile(Array(text.utf8))
        #expect(file.use.action == .unknown && file.use.days == .unknown)
    }
}
