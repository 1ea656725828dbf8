import Foundation
import Testing

/// Two versions of one agreement, held side by side.
@Suite struct ReviewAgainstTests {
    private struct Reply: Decodable {
        struct Change: Decodable {
            let kind: String
            let effect: String
            let category: String
            let sentence: String
        }
        let changes: [Change]
    }

    private func compare(_ desk: Desk, _ new: String, _ old: String) throws -> [Reply.Change] {
        let run = try desk.run("colophon agreement review \(new) --against \(old) --json")
        try #require(run.status == 0, "\(run.errors)")
        return try JSONDecoder().decode(Reply.self, from: Data(run.output.utf8)).changes
    }

    @Test func `a text against itself has changed nothing`() throws {
        let desk = try Desk()
        try desk.write(SampleContracts.platform, to: "a.md")
        let changes = try compare(desk, "a.md", "a.md")
        #expect(!changes.isEmpty && changes.allSatisfy { $0.kind == "same" })
        #expect(try desk.run("colophon agreement review a.md --against a.md").output.contains("no provision changed for you"))
    }

    @Test func `a grant that came is worse, and the other way round it is better`() throws {
        let desk = try Desk()
        try desk.write(SampleContracts.platform, to: "old.md")
        try desk.write(
            SampleContracts.platform + "\n## Models\nWe may use your content to train machine learning models.\n", to: "new.md")
        let there = try compare(desk, "new.md", "old.md").filter { $0.category == "ai-training" }
        #expect(there.map(\.kind) == ["new"] && there.map(\.effect) == ["worse"])
        let back = try compare(desk, "old.md", "new.md").filter { $0.category == "ai-training" }
        #expect(back.map(\.kind) == ["gone"] && back.map(\.effect) == ["better"])
    }

    @Test(.enabled(if: ProcessInfo.processInfo.environment["COLOPHON_CORPUS"] != nil, "COLOPHON_CORPUS is not set"))
    func `the terms of a meeting service came to train models in between`() throws {
        let corpus = try #require(ProcessInfo.processInfo.environment["COLOPHON_CORPUS"])
        let changes = try compare(
            Desk(), "\(corpus)/dev/zoom-tos-2023-07s.md", "\(corpus)/dev/zoom-tos-2023-02s.md")
        #expect(changes.contains { $0.category == "ai-training" && $0.kind == "new" && $0.effect == "worse" })
    }

    @Test func `what only a review does is refused beside a comparison`() throws {
        let desk = try Desk()
        try desk.write(SampleContracts.platform, to: "a.md")
        #expect(try desk.run("colophon agreement review a.md --against a.md --html x.html").status == 64)
    }
}
