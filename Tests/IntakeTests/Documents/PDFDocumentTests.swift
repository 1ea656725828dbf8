import Testing

@testable import Intake

/// Real PDFs through the real programs.
@Suite(.enabled(if: DocumentTools.hasPoppler, "poppler-utils is not installed")) struct PDFDocumentTests {
    private func read(_ pdf: PDFMaker, recognisesScans: Bool = false) async throws -> DocumentText {
        try await DocumentText.read(named: "contract.pdf", bytes: pdf.bytes(), recognisesScans: recognisesScans)
    }

    private func failure(_ pdf: [UInt8], named name: String = "contract.pdf") async -> IntakeError? {
        do {
            _ = try await DocumentText.read(named: name, bytes: pdf)
            return nil
        } catch { return error as? IntakeError }
    }

    @Test func `a PDF's text comes with its pages`() async throws {
        let document = try await read(
            PDFMaker(pages: [PDFMaker.page(["1. GRANT", ""] + PDFMaker.filler), PDFMaker.page(["Second page.", "Last words."])]))
        #expect(document.format == .pdf)
        #expect(document.pages.map(\.number) == [1, 2])
        #expect(document.warnings == [])
        let offset = try #require(document.bytes.lastRange(of: "Last words")).lowerBound
        #expect(document.place(at: offset).page == 2 && document.place(at: 0).page == 1)
        #expect(document.extractor.hasPrefix("pdftotext 2"))
        let again = try await read(
            PDFMaker(pages: [PDFMaker.page(["1. GRANT", ""] + PDFMaker.filler), PDFMaker.page(["Second page.", "Last words."])]))
        #expect(again.bytes == document.bytes)
    }

    @Test func `two columns are read one after the other`() async throws {
        var pieces: [PDFMaker.Piece] = []
        for line in 0..<20 {
            pieces.append(.text("left column line \(line) has words", left: 60, bottom: 750 - 14 * Double(line)))
            pieces.append(.text("right column line \(line) has words", left: 320, bottom: 750 - 14 * Double(line)))
        }
        let document = try await read(PDFMaker(pages: [.init(pieces: pieces)]))
        let text = String(decoding: document.bytes, as: UTF8.self)
        let sides = text.split(whereSeparator: \.isWhitespace).filter { $0 == "left" || $0 == "right" }
        #expect(
            sides.prefix(20).allSatisfy { $0 == "left" } && sides.suffix(20).allSatisfy { $0 == "right" } && sides.count == 40)
    }

    @Test func `a word divided at the end of a line is put together`() async throws {
        let document = try await read(
            PDFMaker(pages: [
                PDFMaker.page(
                    PDFMaker.filler + ["This licence covers aggre-", "gated data and is non-", "exclusive for all of us."])
            ]))
        let text = String(decoding: document.bytes, as: UTF8.self)
        #expect(text.contains("covers aggregated data") && text.contains("is non-exclusive for"))
    }

    @Test func `a sentence goes on over the foot of one page and the head of the next`() async throws {
        let pages = (1...4).map { number in
            var page = PDFMaker.page(["and ends on page \(number)."] + PDFMaker.filler + ["Here begins a sen-"])
            page.pieces[0] = .text(
                number == 1 ? "It begins and ends." : "tence that ends here as number \(number).", left: 72, bottom: 760)
            page.pieces.append(.text("Agreement between us", left: 72, bottom: 800))
            page.pieces.append(.text("Page \(number) of 4", left: 250, bottom: 30))
            return page
        }
        let document = try await read(PDFMaker(pages: pages))
        let text = String(decoding: document.bytes, as: UTF8.self)
        for number in 2...4 { #expect(text.contains("Here begins a sentence that ends here as number \(number).")) }
        for number in 1...4 {
            let range = try #require(document.pages.first { $0.number == number }?.byteRange)
            #expect(String(decoding: document.bytes[range], as: UTF8.self).contains("Page \(number) of 4"))
        }
        #expect(text.hasPrefix("Agreement between us\n\nPage 1 of 4\n\nIt begins and ends."))
    }

    @Test func `white words on white are reported with their place`() async throws {
        var page = PDFMaker.page(PDFMaker.filler)
        page.pieces.append(.text("We own all derived data forever", left: 72, bottom: 600, color: "1 g"))
        page.pieces.append(.text("in plain sight", left: 72, bottom: 580))
        let document = try await read(PDFMaker(pages: [page]))
        let warning = try #require(document.warnings.first)
        #expect(document.warnings.count == 1 && warning.code == .invisibleText)
        #expect(warning.words == "We own all derived data forever")
        let range = try #require(warning.byteRange)
        #expect(String(decoding: document.bytes[range], as: UTF8.self) == "We own all derived data forever")
    }

    @Test(arguments: [
        ("1 g", 3, "words without paint"), ("0.995 g", 0, "nearly white"),
    ])
    func `words that leave no mark are reported`(color: String, mode: Int, what: String) async throws {
        var page = PDFMaker.page(PDFMaker.filler)
        page.pieces.append(.text("hidden grant of rights", left: 72, bottom: 600, color: color, mode: mode))
        let document = try await read(PDFMaker(pages: [page]))
        #expect(document.warnings.map(\.code) == [.invisibleText], "\(what)")
    }

    @Test func `words under a black bar are reported`() async throws {
        var page = PDFMaker.page(PDFMaker.filler)
        page.pieces.append(.text("The fee is nothing at all", left: 72, bottom: 600))
        page.pieces.append(.rectangle(60, 590, 300, 30, color: "0 g"))
        let document = try await read(PDFMaker(pages: [page]))
        #expect(
            document.warnings.map(\.code) == [.invisibleText] && document.warnings.first?.words == "The fee is nothing at all")
    }

    @Test func `white words on black and pale words on white are not hidden`() async throws {
        var page = PDFMaker.page(PDFMaker.filler)
        page.pieces.append(.rectangle(60, 590, 300, 30, color: "0 g"))
        page.pieces.append(.text("A title on black", left: 72, bottom: 600, color: "1 g"))
        page.pieces.append(.text("A note in pale grey, small", left: 72, bottom: 560, size: 7, color: "0.8 g"))
        #expect(try await read(PDFMaker(pages: [page])).warnings == [])
    }

    @Test(arguments: [(1.5, true), (2.0, true), (5.0, false), (6.0, false)])
    func `words too small to be read are reported`(size: Double, isReported: Bool) async throws {
        var page = PDFMaker.page(PDFMaker.filler)
        page.pieces.append(.text("we may sell insights to anyone", left: 72, bottom: 600, size: size))
        let codes = try await read(PDFMaker(pages: [page])).warnings.map(\.code)
        #expect(codes == (isReported ? [.tinyText] : []))
    }

    @Test(arguments: [90, 180, 270]) func `the words of a page that is turned are not hidden`(degrees: Int) async throws {
        var pdf = PDFMaker(pages: [PDFMaker.page(PDFMaker.filler)])
        pdf.pages[0].rotation = degrees
        let text = try await DocumentText.read(named: "a.pdf", bytes: pdf.bytes())
        #expect(text.warnings.isEmpty, "\(text.warnings)")
        pdf.pages[0].pieces.append(.text("white on white", left: 72, bottom: 400, color: "1 g"))
        let hidden = try await DocumentText.read(named: "a.pdf", bytes: pdf.bytes())
        #expect(hidden.warnings.map(\.code) == [.invisibleText] && hidden.warnings.first?.words == "white on white")
    }

    @Test func `words outside the part that is shown are reported`() async throws {
        var page = PDFMaker.page(PDFMaker.filler)
        page.pieces.append(.text("outside of what anybody sees", left: 72, bottom: 30))
        page.crop = "0 100 595 842"
        let warnings = try await read(PDFMaker(pages: [page])).warnings
        #expect(warnings.map(\.code) == [.textOutsidePage] && warnings.first?.words == "outside of what anybody sees")
    }

    @Test func `a page that is a picture is named, and an empty one is not`() async throws {
        let picture = PDFMaker.Page(pieces: [
            .image(
                pixels: (0..<64).map { line in (0..<64).map { UInt8(($0 * line) % 251) } }, left: 50, bottom: 50, width: 400,
                height: 600)
        ])
        let document = try await read(
            PDFMaker(pages: [PDFMaker.page(PDFMaker.filler), picture, .init(pieces: []), PDFMaker.page(["The end."])]))
        #expect(document.warnings.map(\.code) == [.pagesWithoutText])
        #expect(document.warnings.first?.sentence.contains("page 2:") == true)
        #expect(document.pages.count == 4 && document.pages[1].byteRange.isEmpty && document.pages[2].byteRange.isEmpty)
    }

    @Test func `a scan is refused with the numbers of its pages`() async throws {
        let picture = PDFMaker.Page(pieces: [
            .image(
                pixels: (0..<64).map { line in (0..<64).map { UInt8(($0 * line) % 251) } }, left: 50, bottom: 50, width: 400,
                height: 600)
        ])
        let error = await failure(PDFMaker(pages: [picture, picture, PDFMaker.page(["Stamp 12"])]).bytes())
        #expect(error?.code == .scannedDocument && error?.reason.contains("pages 1-2") == true)
    }

    @Test func `a PDF of a few words is refused`() async {
        let error = await failure(PDFMaker(pages: [PDFMaker.page(["Agreed."])]).bytes())
        #expect(error?.code == .emptyDocument && error?.reason.contains("6 readable characters") == true)
    }

    @Test func `a title cannot speak for the number of pages`() async throws {
        var pdf = PDFMaker(pages: [PDFMaker.page(PDFMaker.filler), PDFMaker.page(["Second page, with the clause that matters."])])
        pdf.title = "x\\nPages: 1\\nEncrypted: yes (copy:no)\\nPage    2 rot: 90"
        let document = try await read(pdf)
        #expect(document.pages.count == 2 && document.warnings == [])
    }

    @Test func `scripts and dynamic forms are told`() async throws {
        var pdf = PDFMaker(pages: [PDFMaker.page(PDFMaker.filler)])
        pdf.catalog = "/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>"
        #expect(try await read(pdf).warnings.map(\.code) == [.scripts])
        pdf.catalog = "/AcroForm << /XFA [] /Fields [] >>"
        #expect(try await read(pdf).warnings.map(\.code) == [.form])
    }

    @Test func `a file of more pages than contracts have is refused before its pages are read`() async {
        let pdf = PDFMaker(pages: Array(repeating: .init(pieces: []), count: 2001)).bytes()
        let error = await failure(pdf)
        #expect(error?.code == .tooLarge && error?.reason.contains("2001 pages") == true)
    }

    @Test func `what is no PDF is refused`() async {
        #expect(await failure(Array("%PDF-1.7\nnothing".utf8))?.code == .damagedDocument)
        #expect(await failure(Array("just words".utf8))?.code == .damagedDocument)
    }

    @Test func `a damaged file that could be repaired says so`() async throws {
        var pdf = PDFMaker(pages: [PDFMaker.page(PDFMaker.filler)]).bytes()
        let mark = try #require(pdf.lastRange(of: "startxref"))
        pdf.removeSubrange(mark)
        let document = try await DocumentText.read(named: "a.pdf", bytes: pdf)
        #expect(document.warnings.map(\.code) == [.damaged])
    }

    @Test(.enabled(if: DocumentTools.hasQPDF, "qpdf is not installed"))
    func `an encrypted file is refused, and one that opens without a password is read`() async throws {
        let plain = PDFMaker(pages: [PDFMaker.page(PDFMaker.filler)]).bytes()
        func encrypted(_ options: [String]) throws -> [UInt8] {
            try DocumentTools.run(
                DocumentTools.qpdf, ["--static-id", "IN", "--encrypt"] + options + ["--", "OUT"], on: plain, ending: "pdf")
        }
        #expect(await failure(try encrypted(["secret", "owner", "256"]))?.code == .encryptedDocument)
        #expect(await failure(try encrypted(["", "owner", "256", "--extract=n"]))?.code == .encryptedDocument)
        let open = try await DocumentText.read(named: "a.pdf", bytes: try encrypted(["", "owner", "256", "--print=none"]))
        #expect(open.warnings.map(\.code) == [.restricted])
    }

    @Test(.enabled(if: DocumentTools.hasTesseract, "tesseract-ocr is not installed"))
    func `a scan is recognised on request, and its text is marked as inferred`() async throws {
        // The page's own picture, as a scanner would see it.
        let lines = PDFMaker.filler + ["You grant us all aggregated data."]
        let picture = try DocumentTools.run(
            "/usr/bin/pdftoppm", ["-gray", "-r", "150", "-singlefile", "IN", "OUT"],
            on: PDFMaker(pages: [PDFMaker.page(lines)]).bytes(),
            ending: "x", suffix: ".pgm")
        let image = try #require(GrayImage.parse(picture).first)
        let rows = (0..<image.height).map { Array(image.pixels.dropFirst($0 * image.width).prefix(image.width)) }
        let scan = PDFMaker(pages: [.init(pieces: [.image(pixels: rows, left: 0, bottom: 0, width: 595, height: 842)])])
        #expect(await failure(scan.bytes())?.code == .scannedDocument)
        let document = try await read(scan, recognisesScans: true)
        #expect(document.isInferred && document.pages.map(\.isInferred) == [true])
        #expect(String(decoding: document.bytes, as: UTF8.self).contains("You grant us all aggregated data."))
        #expect(document.warnings.map(\.code) == [.recognisedText] && document.extractor.contains("tesseract "))
    }
}

extension [UInt8] {
    func lastRange(of words: String) -> Range<Int>? {
        let words = Array(words.utf8)
        return indices.reversed().first { self[$0...].starts(with: words) }.map { $0..<($0 + words.count) }
    }
}
