import Foundation
import Testing

/// The page and the letter that a review writes.
@Suite struct ReviewPageTests {
    @Test func `the page holds the whole text, marks the passages, and runs and loads nothing`() throws {
        let desk = try Desk()
        let hostile =
            SampleContracts.brand + "\n## <script>alert(1)</script>\nWe may sell \"insights\" & data to <b>third parties</b>.\n"
        try desk.write(hostile, to: "contract.md")
        #expect(try desk.run("colophon agreement review contract.md --html page.html").status == 0)
        let page = String(decoding: try desk.read("page.html"), as: UTF8.self)
        #expect(page.contains("default-src 'none'") && !page.contains("<script") && !page.contains("<b>third"))
        #expect(page.contains("&lt;script&gt;") && page.contains("<mark class=\"high\">"))
        let body = try #require(
            page.components(separatedBy: "<div class=\"text\">").last?.components(separatedBy: "</div>").first)
        let text = body.replacing(/<a class="anchor"[^>]*>[0-9]+<\/a>/, with: "").replacing(/<[^>]+>/, with: "")
            .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"").replacing(
                "&#39;", with: "'"
            )
            .replacing("&amp;", with: "&")
        #expect(text == hostile)
        // Every link of the page leads to a finding on it.
        let targets = Set(page.matches(of: /href="#(f[0-9]+)"/).map { String($0.output.1) })
        let ids = Set(page.matches(of: /id="(f[0-9]+)"/).map { String($0.output.1) })
        #expect(!targets.isEmpty && targets.isSubset(of: ids))
    }

    @Test func `a page is not written over another file`() throws {
        let desk = try Desk()
        try desk.write(SampleContracts.brand, to: "contract.md")
        try desk.write("mine", to: "page.html")
        let run = try desk.run("colophon agreement review contract.md --html page.html")
        let kept = String(decoding: try desk.read("page.html"), as: UTF8.self)
        #expect(run.status == 2 && kept == "mine")
    }

    @Test func `the letter asks what the words grant or leave open, and quotes them`() throws {
        let desk = try Desk()
        try desk.write(SampleContracts.tool, to: "contract.md")
        #expect(try desk.run("colophon agreement review contract.md --questions letter.txt --creator 'Ana Ruiz'").status == 0)
        let letter = String(decoding: try desk.read("letter.txt"), as: UTF8.self)
        let words = letter.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(
            words.contains("train machine learning models") && words.contains("Feature analytics") && words.contains("Ana Ruiz"))
        for word in ["illegal", "breach", "infring", "unfair", "lawyer"] { #expect(!letter.lowercased().contains(word)) }
        for line in letter.components(separatedBy: "\n") { #expect(line.count <= 78, "\(line)") }
    }
}
