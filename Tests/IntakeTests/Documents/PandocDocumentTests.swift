import Testing

@testable import Intake

/// Real documents, made and read by the real program.
@Suite(.enabled(if: DocumentTools.hasPandoc, "pandoc is not installed")) struct PandocDocumentTests {
    private func read(_ name: String, _ bytes: [UInt8]) async throws -> DocumentText {
        try await DocumentText.read(named: name, bytes: bytes)
    }

    private func failure(_ name: String, _ bytes: [UInt8]) async -> IntakeError? {
        do {
            _ = try await read(name, bytes)
            return nil
        } catch { return error as? IntakeError }
    }

    private func text(_ document: DocumentText) -> String { String(decoding: document.bytes, as: UTF8.self) }

    @Test(arguments: ["docx", "odt", "rtf", "epub", "html"])
    func `a document of each format gives its text with its headings`(ending: String) async throws {
        let bytes = try DocumentTools.document(ending, from: DocumentTools.contract)
        let document = try await read("contract.\(ending)", bytes)
        #expect("\(document.format)" == ending && document.pages == [])
        let text = text(document)
        for words in [
            "non-exclusive", "“aggregated data”", "We may share it", "with partners;", "insights of any kind", "Europe",
        ] {
            #expect(text.contains(words), "\(words)\n\(text)")
        }
        let offset = try #require(document.bytes.lastRange(of: "We may share it")).lowerBound
        #expect(document.place(at: offset).headingPath.suffix(2) == ["Licence", "1. Grant"])
        #expect(document.extractor.hasPrefix("pandoc ") && document.extractor.hasSuffix("+colophon-html/2"))
        #expect(document.warnings == [])
        #expect(try await read("contract.\(ending)", bytes).digest == document.digest)
    }

    @Test func `lists, tables and notes stand on lines of their own`() async throws {
        let document = try await read("a.docx", try DocumentTools.document("docx", from: DocumentTools.contract))
        let lines = text(document).split(separator: "\n").map(String.init)
        #expect(lines.contains("1. We may use it for analytics.") && lines.contains("   (a) with partners;"))
        #expect(lines.contains("Territory | Fee") && lines.contains("Europe | 100"))
        #expect(
            lines.contains { $0.hasSuffix("derived from your content.[1]") }
                && lines.contains("[1] This includes insights of any kind."))
    }

    @Test func `words that a page of HTML hides are reported with their place`() async throws {
        let html = """
            <!DOCTYPE html><html><head><title>T</title><style>.gone { display: none } @media print { #n { color: #fff } }</style></head><body>
            <p>You grant us a licence. <span style="display:none">We own derived data.</span> It ends in May.</p>
            <p class="gone">Forever and ever.</p><p style="color:#fffffe">Same as the paper.</p>
            <div style="background:black"><p style="color:white">White on black is read.</p></div>
            <p style="font-size:0">Nothing to see.</p><p hidden>An attribute.</p><font color="white">Old way.</font>
            <div style="position:absolute;left:-9999px">Far away.</div><p style="opacity:0">As glass.</p>
            <p style="visibility: hidden">Out of sight.</p><p>The end of it.</p></body></html>
            """
        let document = try await read("a.html", Array(html.utf8))
        let hidden = document.warnings.filter { $0.code == .hiddenByStyle }
        #expect(
            hidden.map { $0.words ?? "" } == [
                "We own derived data.", "Forever and ever.", "Same as the paper.", "Nothing to see.", "An attribute.", "Old way.",
                "Far away.",
                "As glass.", "Out of sight.",
            ])
        for warning in hidden {
            let range = try #require(warning.byteRange)
            #expect(String(decoding: document.bytes[range], as: UTF8.self) == warning.words)
        }
    }

    @Test func `open changes of a DOCX are told, insertions are text and deletions are not`() async throws {
        let body = """
            <w:p><w:r><w:t xml:space="preserve">The fee is </w:t></w:r><w:del w:id="1" w:author="A" w:date="2026-01-01T00:00:00Z"><w:r>\
            <w:delText>one hundred</w:delText></w:r></w:del><w:ins w:id="2" w:author="A" w:date="2026-01-01T00:00:00Z"><w:r>\
            <w:t>nothing</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> for ever.</w:t></w:r></w:p>
            """
        let document = try await read("a.docx", try OfficeMaker.docx(body))
        #expect(text(document) == "The fee is nothing for ever.\n")
        let warning = try #require(document.warnings.first)
        #expect(
            warning.code == .trackedChanges && warning.sentence.contains("'one hundred'")
                && warning.sentence.contains("'nothing'"))
    }

    @Test func `comments of a DOCX are kept at the end`() async throws {
        let body = """
            <w:p><w:r><w:t xml:space="preserve">We share </w:t></w:r><w:commentRangeStart w:id="0"/><w:r><w:t>data</w:t></w:r>\
            <w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r><w:r><w:t>.</w:t></w:r></w:p>
            """
        let document = try await read("a.docx", try OfficeMaker.docx(body, comment: "Really all of it?"))
        #expect(text(document) == "We share data.\n\n# Comments in the margin\n\nAnna: Really all of it?\n")
        #expect(document.warnings.map(\.code) == [.comments])
    }

    @Test(arguments: [
        (#"<w:vanish/>"#, true), (#"<w:vanish w:val="false"/>"#, false), (#"<w:color w:val="FFFFFF"/>"#, true),
        (#"<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="000000"/>"#, false), (#"<w:sz w:val="2"/>"#, true),
        (#"<w:sz w:val="16"/>"#, false), (#"<w:color w:val="auto"/>"#, false), (#"<w:rStyle w:val="Secret"/>"#, true),
    ])
    func `hidden words of a DOCX are reported`(properties: String, isHidden: Bool) async throws {
        let body = """
            <w:p><w:r><w:t xml:space="preserve">We may use your works. </w:t></w:r>\
            <w:r><w:rPr>\(properties)</w:rPr><w:t>And own what we learn.</w:t></w:r></w:p>
            """
        let styles = #"<w:style w:type="character" w:styleId="Secret"><w:rPr><w:vanish/></w:rPr></w:style>"#
        let document = try await read("a.docx", try OfficeMaker.docx(body, styles: styles))
        let hidden = document.warnings.filter { $0.code == .hiddenByStyle }
        #expect(hidden.map(\.words) == (isHidden ? ["And own what we learn."] : []))
    }

    @Test func `words in boxes and margins that are not in the text are told`() async throws {
        let body = """
            <w:p><w:r><w:t>We may use your works.</w:t></w:r></w:p><w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml">\
            <v:textbox><w:txbxContent><w:p><w:r><w:t>Boxed grant of everything.</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape>\
            </w:pict></w:r></w:p>
            """
        let document = try await read("a.docx", try OfficeMaker.docx(body, header: "Subject to the terms overleaf"))
        let inText = text(document).contains("Boxed grant of everything.")
        let leftOut = document.warnings.filter { $0.code == .textLeftOut }.compactMap(\.words)
        #expect(inText != leftOut.contains { $0.contains("Boxed grant of everything.") })
        #expect(leftOut.contains { $0.contains("overleaf") })
    }

    @Test func `hidden words and open changes of an ODT are told`() async throws {
        let content = """
            <office:automatic-styles><style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/>\
            </style:style></office:automatic-styles><office:body><office:text><text:tracked-changes><text:changed-region text:id="c1">\
            <text:deletion><text:p>Fee of one hundred.</text:p></text:deletion></text:changed-region></text:tracked-changes>\
            <text:p>We may use it. <text:span text:style-name="T1">And sell insights.</text:span></text:p></office:text></office:body>
            """
        let document = try await read("a.odt", try OfficeMaker.odt(content))
        #expect(Set(document.warnings.map(\.code)) == [.hiddenByStyle, .trackedChanges])
        #expect(document.warnings.contains { $0.words == "And sell insights." })
        #expect(document.warnings.contains { $0.sentence.contains("Fee of one hundred.") })
        #expect(!text(document).contains("one hundred"))
    }

    @Test func `rows that head a table of an ODT are text`() async throws {
        let document = try await read("a.odt", try DocumentTools.document("odt", from: DocumentTools.contract))
        #expect(text(document).contains("Territory | Fee\nEurope | 100"))
    }

    @Test func `an RTF loses no letter behind a character beyond ASCII, and no note`() async throws {
        let rtf = #"{\rtf1\ansi\uc1 use \u8220"data\u8221"; caf\u233?t, \uc2\u8212\'97\'97x{\*\footnote Of any kind.}\par}"#
        #expect(text(try await read("a.rtf", Array(rtf.utf8))) == "use “data”; cafét, —x[1]\n\n[1] Of any kind.\n")
    }

    @Test func `hidden words of an RTF are reported`() async throws {
        let rtf = #"{\rtf1\ansi{\fonttbl{\f0 Arial;}}\f0\fs24 We may use it. {\v And sell insights.} The end.\par}"#
        let document = try await read("a.rtf", Array(rtf.utf8))
        #expect(document.warnings.map(\.code) == [.hiddenByStyle])
        #expect(document.warnings.first?.words?.contains("And sell insights.") == true)
    }

    @Test func `characters without width are taken out of words and reported`() async throws {
        let html = "<html><body><p>We share aggre\u{200B}gated data, and \u{202E}words\u{202C} turned.</p></body></html>"
        let document = try await read("a.html", Array(html.utf8))
        #expect(text(document) == "We share aggregated data, and words turned.\n")
        #expect(document.warnings.map(\.code) == [.hiddenCharacters, .reorderingCharacters, .reorderingCharacters])
        let range = try #require(document.warnings.first?.byteRange)
        #expect(String(decoding: document.bytes[range], as: UTF8.self) == "aggregated")
    }

    @Test func `scripts and frames are not followed, and told`() async throws {
        let html = """
            <html><body><p>We may use your works for everything.</p><script>document.write('x')</script>
            <iframe src="http://192.0.2.1/terms"></iframe></body></html>
            """
        let document = try await read("a.html", Array(html.utf8))
        #expect(text(document) == "We may use your works for everything.\n")
        #expect(document.warnings.map(\.code) == [.scripts, .remoteContent])
    }

    @Test func `text in an older encoding is read, and what has none is refused`() async throws {
        let latin =
            Array("<html><head><meta charset=\"iso-8859-1\"></head><body><p>Vergr".utf8) + [0xF6]
            + Array("ert</p></body></html>".utf8)
        #expect(text(try await read("a.html", latin)) == "Vergrößert\n".replacing("ß", with: ""))
        let unknown = Array("<html><head><meta charset=\"no; such\"></head><body>".utf8) + [0xF6] + Array("</body></html>".utf8)
        #expect(await failure("a.html", unknown)?.code == .unreadableText)
    }

    @Test func `a page that is nested too deeply is refused without a program`() async {
        let html = "<html>" + String(repeating: "<div>", count: 100_000) + "words" + "</html>"
        #expect(await failure("a.html", Array(html.utf8))?.code == .unsafeDocument)
    }

    @Test func `a document without words is refused`() async {
        #expect(await failure("a.html", Array("<html><body><p> </p></body></html>".utf8))?.code == .emptyDocument)
    }
}
