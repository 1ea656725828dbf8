import Testing

@testable import Intake

/// The parsers of what programs and documents say, on what they should read and on what nobody should write.
@Suite struct DocumentParserTests {
    // MARK: Markup

    private func tokens(_ text: String, _ dialect: MarkupScanner.Dialect = .html) -> [MarkupToken] {
        var scanner = MarkupScanner(Array(text.utf8), dialect)
        var tokens: [MarkupToken] = []
        while let token = scanner.next() { tokens.append(token) }
        return tokens
    }

    @Test func `markup is read piece by piece`() {
        #expect(
            tokens("<!DOCTYPE html><P Class=a id='b' hidden>x &amp; y<br/><!-- <p> -->z</P >") == [
                .start(MarkupTag(name: "p", attributes: [("class", "a"), ("id", "b"), ("hidden", "")], isEmpty: false)),
                .text("x & y"),
                .start(MarkupTag(name: "br", attributes: [], isEmpty: true)), .text("z"), .end("p"),
            ])
        #expect(
            tokens("<?xml version='1.0'?><w:T a=\"&#65;&#x42;\"><![CDATA[<x>&amp;]]></w:T>", .xml) == [
                .start(MarkupTag(name: "w:T", attributes: [("a", "AB")], isEmpty: false)), .text("<x>&amp;"), .end("w:T"),
            ])
        #expect(
            tokens("<script>if (a<b) '</p>'</SCRIPT>t") == [
                .start(MarkupTag(name: "script", attributes: [], isEmpty: false)), .raw("script", content: "if (a<b) '</p>'"),
                .end("script"),
                .text("t"),
            ])
    }

    @Test(arguments: [
        "<", "<a", "<a ", "<a b", "<a b=", "<a b='", "<a b=\"x", "</", "</a", "<!", "<!--", "<!-->", "<![CDATA[", "<![CDATA[x]",
        "<?", "<?x",
        "<<<<", "a<", "<script>", "<script></", "<style><", "&", "&;", "&#;", "&#x;", "&#xD800;", "&#99999999999;", "&#0;",
        "<a/b/>", "<a<b>",
    ])
    func `markup that breaks off is read to its end`(text: String) {
        for dialect in [MarkupScanner.Dialect.html, .xml] { #expect(tokens(text, dialect).count <= text.utf8.count) }
    }

    @Test func `an entity that a document declares is not resolved`() {
        let bomb = #"<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>"#
        #expect(tokens(bomb, .xml).contains(.text("&b;")))
    }

    // MARK: What the programs for PDF say

    private static let layout = """
        <page width="100" height="200"><flow><block xMin="1"><line><word xMin="1.5" yMin="2" xMax="30" yMax="12">One &amp;</word>
        <word xMin="nan" yMin="inf" xMax="1e300" yMax="">two</word></line></block></flow></page><page width="1" height="1"></page>
        """

    @Test func `the words of pages are read with their places`() throws {
        let pages = PDFLayoutParser.parse(Array(Self.layout.utf8))
        #expect(pages.count == 2 && pages[1].hasText == false)
        let words = Array(try #require(pages.first).words)
        #expect(words.map(\.text) == ["One &", "two"])
        #expect(words[0].box == PDFBox(left: 1.5, top: 2, right: 30, bottom: 12))
        #expect(words[1].box == PDFBox(left: 0, top: 0, right: 0, bottom: 0))
    }

    private static let info = """
        Title:           x
        JavaScript:      yes
        Pages:           2
        Encrypted:       yes (print:yes copy:no change:no)
        Page    1 rot:   0
        Page    1 MediaBox:      0.00     0.00   595.00   842.00
        Page    1 CropBox:      10.00    20.00   595.00   800.00
        Page    2 rot:   90
        Page    2 MediaBox:      0.00     0.00   595.00   842.00
        Page    2 CropBox:      10.00    20.00   595.00   800.00
        """

    @Test func `what a PDF says about itself is read`() throws {
        let info = try #require(PDFInfo.parse(Array(Self.info.utf8)))
        #expect(info.pageCount == 2 && info.hasScripts && info.isEncrypted && !info.allowsCopying)
        #expect(info.shownParts == [1: PDFBox(left: 10, top: 42, right: 595, bottom: 822)])
        #expect(PDFInfo.parse([]) == nil && PDFInfo.parse(Array("Pages: x".utf8)) == nil)
        #expect(PDFInfo.parse(Array("Pages: 99999999999999999999999".utf8))?.pageCount == 999_999_999)
    }

    @Test func `pictures are read one behind another, and only whole ones`() {
        let picture = Array("P5\n2 3\n255\n".utf8) + [0, 9, 1, 8, 2, 7]
        #expect(GrayImage.parse(picture + picture).count == 2)
        #expect(GrayImage.parse(picture).first?.contrast(left: -5, top: -5, right: 50, bottom: 50) == 9)
        #expect(GrayImage.parse(picture).first?.contrast(left: 0, top: 1, right: 1, bottom: 3) == 1)
        for count in 0..<picture.count { #expect(GrayImage.parse(Array(picture.prefix(count))).isEmpty) }
        for bad in ["P5\n0 3\n255\n", "P5\n2 3\n65535\n", "P5\n99999 99999\n255\n", "P5\n2\n3\n255\n", "P6\n2 3\n255\n"] {
            #expect(GrayImage.parse(Array(bad.utf8) + [UInt8](repeating: 0, count: 64)).isEmpty, "\(bad)")
        }
    }

    // MARK: What pandoc says

    @Test func `lists are numbered as they say`() throws {
        let html = """
            <ol type="a" start="26"><li>x</li><li>y</li></ol><ol start="3" type="1"><li><p>p</p><p>q</p></li></ol>
            <ol type="I"><li>m<ul><li>n</li></ul></li><li>o</li></ol>
            """
        let text = String(decoding: try PandocText.parse(Array(html.utf8)).text, as: UTF8.self)
        #expect(text == "(z) x\n(aa) y\n\n3. p\n\nq\n\n(I) m\n   - n\n(II) o\n")
    }

    // MARK: Anything

    /// A hundred changes of each: cut, turned, doubled, at places that a fixed sequence gives.
    private func mutations(of bytes: [UInt8]) -> [[UInt8]] {
        var state: UInt64 = 0x9E37_79B9_7F4A_7C15
        func next(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % max(1, limit)
        }
        return (0..<100).map { round in
            var changed = bytes
            for _ in 0...(round % 4) where !changed.isEmpty {
                let place = next(changed.count)
                switch next(5) {
                case 0: changed[place] = UInt8(truncatingIfNeeded: next(256))
                case 1: changed.removeLast(changed.count - place)
                case 2: changed.insert(contentsOf: changed[place..<min(changed.count, place + 20)], at: place)
                case 3: changed.remove(at: place)
                default: changed[place] = [0x3C, 0x3E, 0x26, 0x22, 0x7B, 0x7D, 0x5C, 0x0A][next(8)]
                }
            }
            return changed
        }
    }

    @Test func `no parser stops the program, whatever it is given`() throws {
        let html = Array(
            """
            <html><style>.a,#b{display:none;color:rgb(1,2,3)}</style><ol type=i start=3><li class=a>x<a class="footnote-ref">1</a></li></ol>
            <span class="comment-start" data-author="A">c</span><span class="deletion">d</span><p style="color:#fff;font-size:0.1px">w</p></html>
            """.utf8)
        let rtf = Array(#"{\rtf1\ansi{\v h\u233 ?i}\uc2\u8220\'93\'94 {\*\footnote x}\fs2 small\bin3 abc\'e9\par}"#.utf8)
        let docx = Array(
            """
            <w:document><w:tbl><w:tc><w:tcPr><w:shd w:fill="00FF00"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="a"/></w:pPr><w:r><w:rPr>
            <w:vanish/><w:sz w:val="3"/></w:rPr><w:t>x</w:t></w:r></w:p></w:tc></w:tbl></w:document>
            """.utf8)
        let mail = Array(
            "From: =?utf-8?q?a=20?=\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n=41=\r\nx\r\n--b--\r\n".utf8)
        for sample in mutations(of: html) {
            _ = try? PandocText.parse(sample)
            _ = try? HTMLCheck(sample)
            _ = HTMLCharset.declared(in: sample)
        }
        for sample in mutations(of: rtf) {
            _ = try? RTFCheck(sample)
            _ = RTFUnicode.rewritten(sample)
        }
        for sample in mutations(of: docx) {
            _ = try? DOCXCheck(sample, styles: DOCXCheck.styles(sample))
            _ = try? ODTCheck([sample, sample])
        }
        for sample in mutations(of: mail) { _ = (try? MIMEPart.parse(sample)).map { MailText($0) } }
        for sample in mutations(of: Array(Self.layout.utf8)) {
            for page in PDFLayoutParser.parse(sample) {
                var builder = PDFTextBuilder()
                builder.add(page, number: 1) { InkCheck.finding($0, on: page, image: nil, shown: nil) }
            }
        }
        for sample in mutations(of: Array(Self.info.utf8)) { _ = PDFInfo.parse(sample) }
        for sample in mutations(of: Array("P5\n4 4\n255\nabcdefghijklmnopP5\n1 1\n255\nx".utf8)) { _ = GrayImage.parse(sample) }
        for sample in mutations(of: OfficeMaker.archive([("a.xml", "words"), ("b.xml", "more")])) { _ = try? ZIPArchive(sample) }
        for sample in mutations(of: Array("a\u{200B}b \u{FB01} \u{202E} \u{E0041}".utf8)) {
            _ = TextNormaliser.normalised(ExtractedText(format: .html, bytes: sample, extractor: "x"))
        }
    }
}
