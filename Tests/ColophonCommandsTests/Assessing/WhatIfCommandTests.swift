import Foundation
import Testing

@Suite struct WhatIfCommandTests {
    private static let generator =
        "--action train-generative --object derived --purpose develop-ai --form aggregated --on 2026-06-01"

    private func story(draft: StoryContract = .photographerNarrow) throws -> StoryDesk {
        let story = try StoryDesk(.photographerBroad)
        try story.desk.write(draft.yaml(isConfirmed: false), to: "draft.yaml")
        return story
    }

    @Test func `a draft changes what a recorded use comes to, and records nothing`() throws {
        let story = try story()
        #expect(try story.assess(Self.generator).status == 0)
        let before = story.desk.ledger
        let run = try story.desk.run("colophon assess --what-if draft.yaml")
        #expect(run.status == 1, "the status is that of the proposed words: \(run.output)\(run.errors)")
        #expect(run.output.hasPrefix("HYPOTHETICAL: as if the terms in draft.yaml stood in place of agreement stock."))
        #expect(run.flat.contains("1 of 1 use would change. seen: within-scope → exceeds-scope"))
        #expect(run.flat.contains("now within-scope: The recorded words permit this use."))
        #expect(run.flat.contains("The proposed words: “may analyse images only for service improvement"))
        #expect(story.desk.ledger == before)
    }

    @Test func `imagined uses are judged against works on record, or against any delivered one`() throws {
        let story = try story()
        try story.desk.write(
            "use: tagging\nby: platform\naction: classify\nobject: work\npurpose: improve-distribution\non: 2026-12-01\n",
            to: "tagging.yaml")
        try story.desk.write(
            "by: platform\naction: sell\nobject: derived\npurpose: commercialise-data\nrecipient: partners\non: 2026-12-01\nworks: [works, unseen]\n",
            to: "sale.yaml")
        let run = try story.desk.run("colophon assess --what-if draft.yaml --use tagging.yaml --use sale.yaml --json")
        #expect(run.status == 1, "\(run.errors)")
        let json = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        #expect(json["hypothetical"] as? Bool == true && json["changed"] as? Int == 1)
        let uses = try #require(json["uses"] as? [[String: Any]])
        // What changes comes first.
        #expect(uses.map { $0["use"] as? String } == ["sale.yaml", "tagging"])
        #expect(uses.allSatisfy { $0["isImagined"] as? Bool == true })
        let sale = try #require(uses[0]["outcomes"] as? [[String: Any]])
        #expect(sale.map { $0["works"] as? [String] } == [["works@1"], ["unseen@1"]])
        let verdicts = sale.map { outcome in ["now", "then"].map { (outcome[$0] as? [String: Any])?["verdict"] as? String } }
        #expect(verdicts == [["within-scope", "exceeds-scope"], ["no-agreement", "no-agreement"]])
        let tagging = try #require(uses[1]["outcomes"] as? [[String: Any]])
        #expect(tagging.map { $0["works"] as? [String] } == [["any work delivered under stock"]])
    }

    @Test func `uses that change are shown in full, and the others in a line each`() throws {
        let story = try story()
        try story.desk.write("by: platform\naction: sell\nobject: derived\non: 2026-12-01\n", to: "sale.yaml")
        let same = "use: tagging\nby: platform\naction: classify\nobject: work\npurpose: improve-distribution\non: 2026-12-01\n"
        try story.desk.write(same, to: "tagging.yaml")
        let run = try story.desk.run("colophon assess --what-if draft.yaml --use tagging.yaml --use sale.yaml")
        let lines = run.output.components(separatedBy: "\n")
        #expect(lines.contains { $0.hasPrefix("sale.yaml (imagined): ") && $0.contains(" → ") })
        let unchanged = lines.filter { $0.hasPrefix("tagging (imagined): ") }
        #expect(unchanged.count == 1 && unchanged[0].hasSuffix(", now and then"), "\(run.output)")
        #expect(lines.count { $0 == "  now" } == 1 && lines.count { $0 == "  then" } == 1)
    }

    @Test func `a draft for a new agreement is one more, and can stand in for another on request`() throws {
        let story = try story()
        try story.desk.write(StoryContract.photographerNarrow.yaml(isConfirmed: false, handle: "new-deal"), to: "new.yaml")
        try story.desk.write("by: platform\naction: sell\nobject: derived\non: 2026-12-01\n", to: "sale.yaml")
        let more = try story.desk.run("colophon assess --what-if new.yaml --use sale.yaml")
        #expect(
            more.flat.contains("were one more agreement, new-deal") && more.flat.contains("no-agreement → exceeds-scope"),
            "\(more.output)")
        let instead = try story.desk.run("colophon assess --what-if new.yaml --instead-of stock --use sale.yaml")
        #expect(
            instead.flat.contains("stood in place of agreement stock") && instead.flat.contains("within-scope → exceeds-scope"),
            "\(instead.output)\(instead.errors)")
    }

    @Test(arguments: [
        (
            "--what-if draft.yaml",
            "error: no use is recorded yet, and none is imagined\nhint: imagine one with --use USE.yaml\n", 2
        ),
        (
            "--what-if draft.yaml --instead-of stok --use u.yaml",
            "error: there is no agreement named stok\nhint: did you mean stock?\n", 2
        ),
        ("--what-if other.yaml --use u.yaml", "error: the proposed terms do not name platform, who is a party of stock\n", 2),
        (
            "--what-if draft.yaml --use nobody.yaml",
            "error: no agreement, recorded or proposed, has a party named platfrom\nhint: did you mean “platform”?\n", 2
        ),
        ("--what-if missing.yaml --use u.yaml", "error: ", 2),
        ("--what-if draft.yaml --record", "error: what is only imagined is not recorded", 64),
        ("--use u.yaml", "error: --instead-of and --use go with --what-if", 64),
        ("--what-if draft.yaml --as-of 3", "error: ", 64),
    ])
    func `what cannot be asked is refused`(arguments: String, message: String, status: Int32) throws {
        let story = try story()
        try story.desk.write("by: platform\naction: sell\nobject: derived\non: 2026-12-01\n", to: "u.yaml")
        try story.desk.write("by: platfrom\naction: sell\nobject: derived\non: 2026-12-01\n", to: "nobody.yaml")
        try story.desk.write(
            StoryContract.photographerNarrow.yaml().replacingOccurrences(of: "handle: platform", with: "handle: someone"),
            to: "other.yaml")
        let run = try story.desk.run("colophon assess \(arguments)")
        #expect(run.status == status && run.errors.hasPrefix(message), "\(run.errors)")
        #expect(run.output.isEmpty)
    }

    @Test func `a draft is still refused where something would be recorded`() throws {
        let run = try story().desk.run("colophon agreement add contract.txt --terms draft.yaml --id other")
        #expect(run.status == 2 && run.errors.contains("is not confirmed"), "\(run.errors)")
    }
}
