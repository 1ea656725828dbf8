import Testing

@testable import Intake

@Suite struct DocumentFormatTests {
    private func format(_ name: String, _ text: String) throws -> (DocumentFormat, DocumentWarning?) {
        try DocumentFormat.detect(Array(text.utf8), named: name)
    }

    private func code(_ name: String, _ bytes: [UInt8]) -> IntakeError.Code? {
        do {
            _ = try DocumentFormat.detect(bytes, named: name)
            return nil
        } catch { return error.code }
    }

    @Test(arguments: [
        ("a.txt", "words", "text"), ("a.MD", "# T", "markdown"), ("a.html", "words", "html"), ("a.htm", "<p>x", "html"),
        ("a.pdf", "%PDF-1.4", "pdf"), ("a.pdf", "\r\n%PDF-1.4", "pdf"), ("a.rtf", "{\\rtf1 x}", "rtf"), ("a.eml", "Hello", "eml"),
        ("noname", "%PDF-1.4", "pdf"), ("noname", "<!DOCTYPE html><p>", "html"), ("noname", "  <HTML>", "html"),
        ("a.md", "<html> is a tag", "markdown"),
        ("noname", "From: a@b\nTo: c@d\nMessage-ID: <1>\n\nHello", "eml"),
    ])
    func `the content and then the name tell what a file is`(name: String, text: String, expected: String) throws {
        let (format, warning) = try format(name, text)
        #expect(format.description == expected && warning == nil)
    }

    @Test(arguments: [
        ("a.txt", "%PDF-1.4", "pdf"), ("a.html", "{\\rtf1 x}", "rtf"), ("a.pdf", "<html><body>", "html"),
        ("a.docx", "{\\rtf1 x}", "rtf"),
    ])
    func `a name that promises another format is warned of, and the content decides`(name: String, text: String, expected: String)
        throws
    {
        let (format, warning) = try format(name, text)
        #expect(format.description == expected && warning?.code == .formatMismatch)
    }

    @Test(arguments: ["a.pages", "a", "a.", "pdf", "", "a.doc", "a.txt.zip"])
    func `what is not known is refused with what is read`(name: String) {
        #expect { try DocumentFormat.detect(Array("words".utf8), named: name) } throws: { error in
            let error = error as? IntakeError
            return error?.code == .unsupportedDocument && error?.reason.contains(".docx") == true
        }
    }

    @Test(arguments: ["a.pdf", "a.docx", "a.odt", "a.epub", "a.rtf"])
    func `a file that is not what its name says, and nothing else, is refused`(name: String) {
        #expect(code(name, Array("just words".utf8)) == .damagedDocument)
        #expect(code(name, []) == .emptyDocument)
    }

    @Test(
        arguments: [
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], [0x1F, 0x8B],
        ] as [[UInt8]])
    func `pictures and older documents are refused by what they are`(bytes: [UInt8]) {
        #expect(code("a.docx", bytes + [0, 0, 0]) == .unsupportedDocument)
    }

    @Test func `archives are told apart by what is in them`() throws {
        let docx = try OfficeMaker.docx("")
        #expect(try DocumentFormat.detect(docx, named: "x").0 == .docx)
        #expect(try DocumentFormat.detect(docx, named: "x.odt").0 == .docx)
        #expect(try DocumentFormat.detect(try OfficeMaker.odt(""), named: "x").0 == .odt)
        let epub = OfficeMaker.archive([("mimetype", "application/epub+zip"), ("META-INF/container.xml", "<x/>")])
        #expect(try DocumentFormat.detect(epub, named: "x").0 == .epub)
        #expect(code("x.docx", OfficeMaker.archive([("other.xml", "<x/>")])) == .damagedDocument)
        #expect(code("x.docx", OfficeMaker.archive([("a.xml", "x"), ("A.xml", "y")])) == .unsafeDocument)
        #expect(code("x", OfficeMaker.archive([("other.xml", "<x/>")])) == .unsupportedDocument)
    }
}
