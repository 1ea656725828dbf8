import Foundation
import Testing

/// What somebody sees who reviews an agreement before signing it.
@Suite struct ReviewCommandTests {
    @Test func `each finding quotes the very bytes it points at`() throws {
        for text in [SampleContracts.brand, SampleContracts.platform, SampleContracts.tool] {
            let bytes = Array(text.utf8)
            let review = try Desk().review(text)
            #expect(!review.findings.isEmpty)
            for finding in review.findings {
                #expect(Array(finding.quote.utf8) == Array(bytes[finding.start..<finding.end]))
                #expect(!finding.meaning.isEmpty && !finding.question.isEmpty && !finding.narrowerWording.isEmpty)
            }
        }
    }

    @Test func `a grant that hides among operations is flagged, and its heading is named`() throws {
        let review = try Desk().review(SampleContracts.platform)
        let finding = try #require(review.findings("aggregated-data").first)
        #expect(finding.section.last == "Service operations")
        #expect(finding.whereItStands.contains("outside the content-rights sections"))
    }

    @Test(arguments: [
        ("brand", SampleContracts.brand, "Performance measurement"), ("platform", SampleContracts.platform, ""),
        ("production", SampleContracts.production, "Project analysis"), ("sync", SampleContracts.sync, "Catalogue analysis"),
        ("tool", SampleContracts.tool, "Usage data"),
    ])
    func `the kind of agreement is found or taken, and its usual sections are searched first`(
        type: String, text: String, heading: String
    ) throws {
        let desk = try Desk()
        let guessed = try desk.review(text)
        #expect(guessed.type.type == type && !guessed.type.isStated && guessed.type.why.contains("words"))
        let stated = try desk.review(text, "--type \(type)")
        #expect(stated.type.isStated)
        #expect(stated.searchedFirst.count >= 2)
        if !heading.isEmpty {
            #expect(stated.searchedFirst.contains { $0.headings.contains { $0.hasSuffix(heading) } && !$0.findings.isEmpty })
        }
    }

    @Test func `counting views is ordinary`() throws {
        let review = try Desk().review(SampleContracts.platform)
        for finding in review.findings where finding.quote.contains("count views") {
            #expect(finding.category == "usage-tracking" && finding.severity == "low")
        }
    }

    @Test func `the medium decides what the explanation names`() throws {
        let desk = try Desk()
        let music = try desk.review(SampleContracts.sync, "--medium music").findings.map(\.meaning).joined()
        #expect(music.contains("tempo") && music.contains("processing chains"))
        let video = try desk.review(SampleContracts.sync, "--medium video").findings.map(\.meaning).joined()
        #expect(video.contains("pacing") && video.contains("grading") && !video.contains("tempo"))
    }

    @Test func `the three questions are answered from the words, or said to be open`() throws {
        let desk = try Desk()
        let tool = try desk.review(SampleContracts.tool)
        #expect(Set(tool.answers.keys) == ["training", "aggregated-sale", "compensation"])
        #expect(tool.answers["training"]?.answer == "yes" && tool.answers["training"]?.findings.isEmpty == false)
        let protective = try desk.review(SampleContracts.protective)
        #expect(protective.answers["training"]?.answer == "no" && protective.answers["aggregated-sale"]?.answer == "no")
        let harmless = try desk.review(SampleContracts.harmless).answers.values
        #expect(harmless.count == 3 && harmless.allSatisfy { $0.answer == "not-said" })
    }

    @Test func `other words are offered, and whether they can be proposed depends on the kind`() throws {
        let desk = try Desk()
        let brand = try desk.review(SampleContracts.brand).findings
        #expect(!brand.isEmpty && brand.allSatisfy { $0.negotiability == "negotiable" })
        let tool = try desk.review(SampleContracts.tool).findings
        #expect(!tool.isEmpty && tool.allSatisfy { $0.negotiability == "standard-terms" })
    }

    @Test func `derived data without a word about pay brings up the three ways of being paid`() throws {
        let offer = try #require(try Desk().review(SampleContracts.production).payOffer)
        #expect(offer.structures.map(\.code) == ["royalties", "licensing-tiers", "profit-sharing"])
        #expect(offer.sentence.contains("none is promised"))
    }

    @Test func `protections that are absent are listed apart from the flags`() throws {
        let codes = try Set(Desk().review(SampleContracts.brand).silences.map(\.code))
        #expect(codes.isSuperset(of: ["no-training-promise", "no-opt-out", "no-sale-limit", "no-end-date"]))
    }

    @Test func `a promise is shown as protection with its limits, and what binds the creator is not`() throws {
        let review = try Desk().review(SampleContracts.protective)
        let promise = try #require(review.findings("no-training-promise", "restriction").first { !$0.bindsUser })
        #expect(promise.limits.joined(separator: " ").contains("unless you opt in"))
        #expect(review.findings("ai-training").isEmpty)
        for finding in review.findings where finding.quote.contains("You shall not train") { #expect(finding.bindsUser) }
    }

    @Test(arguments: ["aggregate liability", "derived from net income", "opt out of"])
    func `words that only sound alike are not flagged`(trap: String) throws {
        let review = try Desk().review(SampleContracts.protective)
        #expect(!review.findings.contains { $0.quote.contains(trap) })
    }

    @Test func `no finding is no clearance`() throws {
        let desk = try Desk()
        #expect(try desk.review(SampleContracts.harmless).findings.isEmpty)
        let run = try desk.run("colophon agreement review contract.md")
        #expect(run.status == 0 && run.output.contains("not advice to sign") && run.output.contains("searched"))
    }

    @Test func `what was found fails a script that asks for it`() throws {
        let desk = try Desk()
        try desk.write(SampleContracts.brand, to: "brand.md")
        try desk.write(SampleContracts.harmless, to: "room.md")
        #expect(try desk.run("colophon agreement review brand.md --fail-on high").status == 1)
        #expect(try desk.run("colophon agreement review room.md --fail-on low").status == 0)
        #expect(try desk.run("colophon agreement review brand.md --fail-on huge").status == 64)
    }

    @Test(arguments: [
        ("short.txt", "We may train models.", "readable characters"), ("german.md", SampleContracts.german, "German"),
        ("empty.txt", "", "empty.txt is empty"), ("blank.txt", " \n", "no words"),
        ("binary.xyz", "\u{1}\u{2}\u{3}", "binary.xyz"),
    ])
    func `what cannot be reviewed is refused, and never called clean`(name: String, text: String, reason: String) throws {
        let desk = try Desk()
        try desk.write(text, to: name)
        let run = try desk.run("colophon agreement review \(name)")
        #expect(run.status == 2 && run.output.isEmpty)
        #expect(run.errors.contains(reason) && run.errors.contains("hint: "), "\(run.errors)")
    }

    @Test func `nothing is written outside the output, and no ledger is needed`() throws {
        let desk = try Desk()
        _ = try desk.review(SampleContracts.tool)
        let run = try desk.run("find . -type f")
        #expect(run.output == "./contract.md\n")
    }

    @Test(.enabled(if: Powers.canLeaveTheNetwork, "needs the right to leave the network"))
    func `without any network the review is the same`() throws {
        let desk = try Desk()
        try desk.write(SampleContracts.tool, to: "contract.md")
        let here = try desk.run("colophon agreement review contract.md --all")
        let there = try desk.run("unshare -n colophon agreement review contract.md --all")
        #expect(there.status == 0 && there.output == here.output && there.errors.isEmpty)
    }

    @Test func `the same text gives the same answer, whatever its name`() throws {
        let desk = try Desk()
        try desk.write(SampleContracts.brand, to: "a.md")
        try desk.write(SampleContracts.brand, to: "b.md")
        let first = try desk.run("colophon agreement review a.md --all --explain").output
        #expect(try desk.run("colophon agreement review b.md --all --explain").output == first.replacing("a.md", with: "b.md"))
    }
}
