import Testing

@testable import Intake

/// Headings that a document has only by the look of their letters, and words that only a link shows.
@Suite(.enabled(if: DocumentTools.hasPandoc, "pandoc is not installed")) struct BoldHeadingTests {
    private func text(_ html: String) throws -> String {
        String(decoding: try PandocText.parse(Array(html.utf8)).text, as: UTF8.self)
    }

    @Test(arguments: [
        ("<p><strong>9. SALE OF DATA</strong></p><p>We may sell it.</p>", "###### 9. SALE OF DATA\n\nWe may sell it.\n"),
        (
            "<ol start=\"119\"><li><strong>Pooled data</strong></li></ol><p>We may pool it.</p>",
            "###### 119. Pooled data\n\nWe may pool it.\n"
        ),
        ("<p><b>Sale</b> <b>of data</b></p>", "###### Sale of data\n"),
        ("<h2><strong>Sale</strong></h2>", "## Sale\n"),
    ])
    func `a short paragraph all in bold is a heading`(html: String, expected: String) throws {
        #expect(try text(html) == expected)
    }

    @Test(arguments: [
        "<p><strong>We may sell your data.</strong></p>", "<p><strong>Sale</strong> of data</p>",
        "<p>9. <strong>Sale</strong></p>",
        "<ul><li><strong>Sale</strong></li></ul>", "<table><tr><td><strong>Sale</strong></td><td>12</td></tr></table>",
        "<p><strong>Definitions:</strong></p>", "<p>Sale</p>",
        "<p><strong>We may sell, lend, lease, copy, pool, show, hand on and in any other way use all of the data we hold</strong></p>",
    ])
    func `a sentence, a label, a cell and a paragraph partly in bold are none`(html: String) throws {
        #expect(try !text(html).contains("#"))
    }

    @Test func `a heading in bold is above what follows it, and shuts out no numbered one`() throws {
        let bytes = Array("###### Sale\n\nWe may sell it.\n\n2. Delivery of data\n\nWe deliver it.\n".utf8)
        let outline = DocumentOutline(bytes)
        #expect(outline.path(at: 20) == ["Sale"])
        #expect(outline.path(at: bytes.count - 3).last == "2. Delivery of data")
    }

    @Test(arguments: [
        #"{\field{\*\fldinst HYPERLINK "https://a.example/" }{\fldrslt {\loch\loch\cf9\ul\loch Privacy Statement}{}}}"#,
        #"{\field{\*\fldinst {HYPERLINK "https://a.example/"}}{\fldrslt{Privacy Statement}}}"#,
        #"{\field{\fldinst HYPERLINK "a\}b"}{\fldrslt Privacy Statement}}"#,
        #"{\field\flddirty{\*\fldinst{\field{\*\fldinst X}{\fldrslt Y}}}{\fldrslt{\rtlch Privacy }{\ltrch Statement}}}"#,
    ])
    func `the words of a link in an RTF are in its text`(field: String) async throws {
        let filler = String(repeating: #"The photographer keeps all rights in the pictures.\par "#, count: 6)
        let rtf = #"{\rtf1\ansi "# + filler + "We use it pursuant to its " + field + #".\par}"#
        let document = try await DocumentText.read(named: "a.rtf", bytes: Array(rtf.utf8))
        let text = String(decoding: document.bytes, as: UTF8.self)
        #expect(text.contains("pursuant to its Privacy Statement."), "\(text)")
        #expect(!text.contains("HYPERLINK"))
    }

    @Test(arguments: [
        #"{\rtf1{\*\fldinst "#, #"{\rtf1{\field{\*\fldinst\bin9999 }"#, #"{\rtf1\fldinst{{{"#, #"{\rtf1{\*\fldinst \"#,
    ])
    func `a field without an end takes the rest and no more`(rtf: String) {
        #expect(RTFUnicode.rewritten(Array(rtf.utf8)).count <= rtf.utf8.count)
    }
}
