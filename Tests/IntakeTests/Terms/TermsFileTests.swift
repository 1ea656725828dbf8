import Cryptography
import Foundation
import Provenance
import Testing

@testable import Intake

@Suite struct TermsFileTests {
    @Test func `a terms file becomes an agreement with the document's own words at their place`() throws {
        let document = try TermsFixtures.document
        let agreement = try TermsFile(Array(TermsFixtures.terms.utf8)).agreement(in: document)
        #expect(agreement.handle == "brand-2025")
        #expect(agreement.title == "Brand agreement 2025")
        #expect(
            agreement.parties == [
                Party(handle: "ana-ruiz", name: "Ana Ruiz", role: .creator),
                Party(handle: "brand", name: "Example Brand Ltd", role: .other, affiliatesIncluded: false),
            ])
        #expect(
            agreement.dates
                == AgreementDates(
                    from: try CalendarDay("2025-01-01"), until: try CalendarDay("2025-12-31"), governingLaw: "as stated"))
        #expect(agreement.payment == Payment(content: "500 USD", derived: "none"))
        #expect(
            agreement.executions == [Execution(by: "brand", on: try CalendarDay("2024-12-20"), how: .signed, basis: .recorded)])
        let term = try #require(agreement.terms.first)
        #expect(term.quote == "internal analytics for measuring\n    campaign performance, and nothing else")
        #expect(Array(document.bytes[term.range]) == Array(term.quote.utf8))
        #expect(term.clause == "3.2")
        #expect(
            term.actions == [.analyse] && term.objects == [.derived, .usage, .work]
                && term.exclusive == [.action, .purpose, .recipient])
        #expect(term.reading == .express && term.after == .ends && term.form == nil)
        #expect(agreement.document?.extractor == "utf-8/1")
        #expect(agreement.document?.textSHA256 == document.digest.hex)
    }

    private static let duty =
        "duties:\n  - {id: report, what: report, by: brand, due: each-use, within: 30, amount: monthly, quote: use the Posts for reports, confirmed: true}\nrevisions: []"

    @Test func `a duty is found in the document, and nothing near one passes`() throws {
        let file = try TermsFile(TermsFixtures.terms("revisions: []", Self.duty)).agreement(in: TermsFixtures.document)
        let duty = try #require(file.duties.first)
        #expect(
            duty.by == "brand" && duty.due == .eachUse && duty.within == 30 && duty.amount == "monthly" && duty.objects == nil)
        #expect(try Array(TermsFixtures.document.bytes[duty.words.range]) == Array("use the Posts for reports".utf8))
        for (old, new, message) in [
            ("confirmed: true", "confirmed: false", "duty “report” is not confirmed"), (", confirmed: true", "", "“confirmed”"),
            ("by: brand", "by: nobody", "nobody"), ("within: 30", "within: -1", "is not a number of days"),
            ("due: each-use, ", "", "counts days from nothing"), ("what: report", "what: repent", "repent"),
            ("id: report", "id: measure", "two terms or duties"),
            ("use the Posts for reports", "use the Posts for fun", "report"),
        ] {
            try #require(Self.duty.contains(old))
            let refusal = TermsFixtures.refusal(try TermsFixtures.terms("revisions: []", Self.duty.replacing(old, with: new)))
            #expect(refusal?.reason.contains(message) == true, "\(new): \(refusal?.reason ?? "")")
        }
    }

    @Test func `an agreement may have duties and no terms, and not neither`() throws {
        let head = String(TermsFixtures.terms[..<(try #require(TermsFixtures.terms.range(of: "revisions:")).lowerBound)])
        let file = try TermsFile(Array((head + Self.duty).utf8)).agreement(in: TermsFixtures.document)
        #expect(file.terms.isEmpty && file.duties.count == 1)
        #expect(TermsFixtures.refusal(Array((head + "duties: []\n").utf8))?.reason.contains("neither terms nor duties") == true)
        #expect(TermsFixtures.refusal(Array(head.utf8))?.reason.contains("terms") == true)
    }

    @Test(arguments: ["null", "~", "", "NULL"]) func `an end that is not there is no end`(end: String) throws {
        let file = try TermsFile(TermsFixtures.terms("until: 2025-12-31", "until: \(end)"))
        #expect(file.dates.until == nil)
    }

    @Test(
        arguments: [
            ("no", false), ("No", false), ("false", false), ("yes", true), ("TRUE", true), ("\"no\"", false), ("null", nil),
        ] as [(String, Bool?)])
    func `yes and no are what people mean by them`(text: String, value: Bool?) throws {
        let file = try TermsFile(TermsFixtures.terms("affiliates-included: no", "affiliates-included: \(text)"))
        #expect(file.parties[1].affiliatesIncluded == value)
    }

    @Test func `words that look like other things stay words`() throws {
        let file = try TermsFile(TermsFixtures.terms("title: \"Brand agreement 2025\"", "title: 2025"))
        #expect(file.title == "2025")
        #expect(file.terms[0].term.clause == "3.2")
        #expect(try TermsFile(TermsFixtures.terms("title: \"Brand agreement 2025\"", "title: no")).title == "no")
    }

    @Test func `the handle can come from elsewhere and must come from somewhere`() throws {
        let file = try TermsFile(TermsFixtures.terms("agreement: brand-2025\n", ""))
        #expect(try file.agreement(in: TermsFixtures.document, handle: "other").handle == "other")
        #expect { try file.agreement(in: TermsFixtures.document) } throws: { ($0 as? IntakeError)?.code == .missingKey }
    }

    @Test func `a document that the terms were not written for is refused`() throws {
        let right = try TermsFixtures.document.digest.hex
        let wrong = String(right.reversed())
        func file(_ digest: String) throws -> TermsFile {
            try TermsFile(
                TermsFixtures.terms(
                    "revisions: []", "document: {file: brand.txt, sha256: \(digest), text-sha256: \(right), extractor: utf-8/1}"))
        }
        _ = try file(right).agreement(in: TermsFixtures.document)
        #expect { try file(wrong).agreement(in: TermsFixtures.document) } throws: { ($0 as? IntakeError)?.code == .otherDocument }
    }

    @Test func `words that put an agreement before others are quoted too`() throws {
        let prevails =
            #"prevails: {over: [platform-2024], clause: "9.1", quote: "This Agreement prevails over the platform's terms"}"#
        let agreement = try TermsFile(TermsFixtures.terms("revisions: []", prevails)).agreement(in: TermsFixtures.document)
        #expect(agreement.precedence?.over == ["platform-2024"])
        #expect(agreement.precedence?.quote == "This Agreement prevails over the platform's terms")
        let missing = TermsFixtures.refusal(
            try TermsFixtures.terms("revisions: []", prevails.replacing("platform's", with: "label's")))
        #expect(missing?.code == .quoteNotFound)
        #expect(missing?.reason.hasPrefix("line 8: “prevails”") == true)
    }

    // MARK: - Refusals, each of one line with its number

    @Test(
        arguments: [
            ("actions: [analyse]", "actions: [analyze]", "line 14: “analyze” is not an action", "did you mean “analyse”?"),
            (
                "actions: [analyse]", "action: [analyse]", "line 14: unknown key “action” in term “measure”",
                "did you mean “actions”?"
            ),
            (
                "actions: [analyse]", "actions: analyse", "line 14: “actions” of term “measure” is not a list",
                "write actions: [analyse]"
            ),
            (
                "actions: [analyse]", "actions: []", "line 14: “actions” of term “measure” is an empty list",
                "leave the key out if nothing is to be said"
            ),
            (
                "actions: [analyse]", "actions: [analyse, analyse]",
                "line 14: “analyse” is there twice in “actions” of term “measure”", nil
            ),
            ("actions: [analyse]", "actions: {a: b}", "line 14: “actions” of term “measure” is a group of keys, not a list", nil),
            ("actions: [analyse]", "actions: [[analyse]]", "line 14: “actions” of term “measure” is a list, not a word", nil),
            (
                "            actions: [analyse]\n", "", "line 10: term “measure” has no “actions”",
                "“colophon agreement template” explains every key"
            ),
            ("confirmed: true", "confirmed: false", "line 10: term “measure” is not confirmed", nil),
            ("    confirmed: true", "", "line 10: term “measure” has no “confirmed”", nil),
            ("confirmed: true", "confirmed: perhaps", "line 20: “confirmed” of term “measure” is “perhaps”", "write yes or no"),
            (
                "from: 2025-01-01", "from: 2026-01-01",
                "line 4: the agreement ends on 2025-12-31, before it starts on 2026-01-01", nil
            ),
            ("from: 2025-01-01", "from: 2025-02-29", "line 4: there is no day 2025-02-29", nil),
            (
                "from: 2025-01-01", "from: 01/01/2025", "line 4: “01/01/2025” is not a day",
                "write it as YYYY-MM-DD, such as 2026-06-01"
            ),
            ("from: 2025-01-01, ", "", "line 4: “effective” has no “from”", nil),
            (
                "effect: permit", "effect: forbid", "line 10: term “measure” has “exclusive” but permits nothing",
                "“only” closes the list of a permission"
            ),
            (
                "purposes: [measure-performance]", "purposes: [any]",
                "line 10: term “measure” says “exclusive: purpose” but sets no limit there", nil
            ),
            (
                "            purposes: [measure-performance]\n", "",
                "line 10: term “measure” says “exclusive: purpose” but sets no limit there", nil
            ),
            (
                "after: ends", "after: ends\n            unless: [opt-in]",
                "line 10: term “measure” has “unless” but forbids nothing", nil
            ),
            (
                "after: ends", "after: ends\n            notwithstanding: [measur]",
                "line 10: term “measure” is ranked against “measur”, which is no term of this file", "did you mean “measure”?"
            ),
            (
                "after: ends", "after: ends\n            from: 2025-06-01\n            until: 2025-05-01",
                "line 10: term “measure” ends on 2025-05-01, before it starts on 2025-06-01", nil
            ),
            (
                "by: brand", "by: brnad", "line 7: “brnad” executed the agreement but is not among its parties",
                "did you mean “brand”?"
            ),
            ("handle: brand", "handle: ana-ruiz", "line 3: two parties have the handle “ana-ruiz”", nil),
            ("handle: brand", "handle: The Brand", "line 3: “The Brand” is not a short name for “handle”", nil),
            ("creator: \"Ana Ruiz\", ", "", "line 3: “parties” has no “creator”", nil),
            ("revisions: []", "revisions: [{}]", "line 8: revisions do not stand in the terms file of the first agreement", nil),
            ("revisions: []", "revision: []", "line 8: unknown key “revision” in the terms file", "did you mean “revisions”?"),
            ("id: measure", "id: \"the measure\"", "line 10: “the measure” is not a name for “id”", nil),
            ("quote: \"internal", "quote: \"external", "line 10: term “measure”: the quote is not in brand.txt", nil),
            ("terms:\n", "terms: []\nother:\n", "line 10: unknown key “other” in the terms file", nil),
            ("pays: {content: \"500 USD\", derived: none}", "pays: [500]", "line 5: “pays” is a list, not a group of keys", nil),
        ] as [(String, String, String, String?)])
    func `a mistake is answered in one line`(old: String, new: String, reason: String, hint: String?) throws {
        let old = old.hasPrefix("            ") ? String(old.dropFirst(8)) : old
        let bytes = try TermsFixtures.terms(old, new.replacing("\n            ", with: "\n    "))
        let error = try #require(TermsFixtures.refusal(bytes))
        #expect(error.reason.hasPrefix(reason), "\(error.reason)")
        #expect(!error.reason.contains("\n") && error.hint?.contains("\n") != true)
        if let hint { #expect(error.hint == hint) }
    }

    @Test func `a term named twice is refused with both lines`() throws {
        let term = try #require(TermsFixtures.terms.split(separator: "terms:\n").last)
        let error = TermsFixtures.refusal(Array((TermsFixtures.terms + "\n" + term).utf8))
        #expect(error?.reason == "line 21: the term “measure” is there already, in line 10")
    }

    // MARK: - The template

    @Test func `the template explains every key, and parses once it is filled in`() throws {
        let template = TermsTemplate.agreement
        for keys in [
            TermsFileReader.Keys.file, TermsFileReader.Keys.document, TermsFileReader.Keys.parties, TermsFileReader.Keys.party,
            TermsFileReader.Keys.effective, TermsFileReader.Keys.executed, TermsFileReader.Keys.pays,
            TermsFileReader.Keys.prevails,
            TermsFileReader.Keys.term, TermsFileReader.dutyKeys,
        ] {
            for key in keys { #expect(template.contains("\(key): ") || template.contains("\(key):\n"), "\(key)") }
        }
        var filled = template
        // Whatever is left of the template is refused, with the line it stands on.
        for (placeholder, value) in [
            ("agreement: name ", "agreement: brand "), ("TITLE OF THE CONTRACT", "Contract"), ("\"YOUR NAME\"", "Ana"),
            ("other: \"THEIR NAME\" ", "other: Brand "), ("\"THE EXACT WORDS\"", "internal analytics"),
        ] {
            let refused = TermsFixtures.refusal(Array(filled.utf8))
            #expect(refused?.code == .missingKey && refused?.reason.contains("as the template has it") == true, "\(placeholder)")
            #expect(refused?.reason.hasPrefix("line ") == true && refused?.hint != nil)
            filled = filled.replacing(placeholder, with: value)
        }
        #expect(TermsFixtures.refusal(Array(filled.utf8))?.code == .unconfirmed)
        filled = filled.replacing("confirmed: false", with: "confirmed: true")
        let agreement = try TermsFile(Array(filled.utf8)).agreement(in: TermsFixtures.document)
        #expect(agreement.terms.map(\.quote) == ["internal analytics"])
    }

    @Test func `the template parses with every key that it explains`() throws {
        var lines = TermsTemplate.agreement.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        // Keys that are commented out begin with “# ” and a word with a colon, or a dash, or a deeper key below one of those.
        lines = lines.map { line in
            guard let match = line.firstMatch(of: /^( *)# ( *(?:- )?[a-z0-9-]+:.*|  - .*)$/) else { return line }
            return String(match.1) + String(match.2)
        }
        var text = lines.joined(separator: "\n")
        let digest = try TermsFixtures.document.digest.hex
        for (old, new) in [
            ("64 hexadecimal digits of the file", digest), ("64 hexadecimal digits of its text", digest),
            ("file: contract.txt", "file: brand.txt"),
            ("clause: \"14.3\"\n    quote: \"THE EXACT WORDS\"", "clause: \"14.3\"\n    quote: for reports"),
            // The words of the deadline stand there once, those of the others are the first of two.
            ("clause: \"9.2\"\n    quote: \"THE EXACT WORDS\"", "clause: \"9.2\"\n    quote: for the Campaign"),
            ("\"THE EXACT WORDS\"", "may use the Posts"), ("confirmed: false", "confirmed: true"),
            ("agreement: name ", "agreement: brand-1 "), ("TITLE OF THE CONTRACT", "Contract"), ("YOUR NAME", "Ana"),
            ("SISTER COMPANY", "Sister"), ("HOSTING COMPANY", "Host"),
            ("other: \"THEIR NAME\" ", "other: {handle: brand, name: B} "),
            ("unless: [opt-in]", "# "), ("notwithstanding: [no-training]", "# "), ("subject-to: [no-training]", "# "),
            ("id: insights", "id: insights"),
        ] { text = text.replacing(old, with: new) }
        let agreement = try TermsFile(Array(text.utf8)).agreement(in: TermsFixtures.document)
        #expect(agreement.executions.count == 1 && agreement.precedence?.over == ["platform-2024"])
        #expect(agreement.parties.map(\.role) == [.creator, .other, .affiliate, .processor])
        #expect(agreement.terms[0].exclusive == [.purpose] && agreement.terms[0].requires == ["opt-in"])
        #expect(agreement.terms[0].until?.description == "2026-09-01")
        #expect(agreement.deadlines.map(\.what) == [.optOut])
        #expect(
            agreement.duties.map(\.what) == [.delete] && agreement.duties[0].by == "brand" && agreement.duties[0].within == 30)
    }
}
