internal import Provenance

/// Takes the text of a PDF: by `pdftotext`, page by page, and on request by character recognition where a page is only a picture.
struct PDFDocumentReader: Sendable {
    /// A contract of this length exists in no drawer. Ten thousand pages are sent to cost.
    static let pageCountLimit = 2000
    /// Pages that are asked for at once, which bounds what is held in memory.
    static let batchPageCount = 100
    /// Pictures of pages, of 360 kB at most, that are held at once.
    static let imageBatchPageCount = 25
    /// Pages whose looks are compared with their words: three milliseconds for a page of text, but seconds where a page wants to cost.
    static let checkedPageCountLimit = 500
    /// Pages whose words are recognised: each takes seconds.
    static let recognisedPageCountLimit = 200

    let programs: DocumentPrograms
    let recognisesScans: Bool
    /// Two thousand pages of text take half a minute; recognising takes seconds for each.
    private let budget: WorkBudget

    init(programs: DocumentPrograms, recognisesScans: Bool) {
        self.programs = programs
        self.recognisesScans = recognisesScans
        budget = WorkBudget(recognisesScans ? .seconds(1800) : .seconds(120))
    }

    /// - Throws: An ``IntakeError`` for a file that is encrypted, too damaged, too long, or without enough text.
    func read(_ bytes: [UInt8], named name: String) async throws -> ExtractedText {
        let shown = VisibleText.escaped(name.suffix(200))
        let (info, complaint) = try await info(bytes, shown)
        var warnings = Self.warnings(about: info, complaint: complaint, bytes)
        var extractor = try await programs.pdftotext.signature(asking: "-v") + "+colophon-pdf/2"

        var builder = PDFTextBuilder()
        var pictures: [Int] = []
        var unchecked: [Int] = []
        for first in stride(from: 1, through: info.pageCount, by: Self.batchPageCount) {
            let last = min(info.pageCount, first + Self.batchPageCount - 1)
            async let pictured = images(bytes, first, last)
            let pages = try await layout(bytes, first, last)
            let images = try await pictured
            for (index, parted) in PDFRunningLines.part(pages.map(PDFReadingOrder.arranged)).enumerated() {
                let number = first + index
                let page = info.sidewaysPages.contains(number) ? pages[index].turned : pages[index]
                let image = images[number]
                if image == nil { unchecked.append(number) }
                if !page.hasText, image?.isEmpty != true {
                    pictures.append(number)
                    if recognisesScans, pictures.count <= Self.recognisedPageCountLimit {
                        builder.add(recognised: try await recognise(bytes, number), number: number)
                        continue
                    }
                }
                builder.add(parted.page, running: parted.running, number: number) { word in
                    InkCheck.finding(word, on: page, image: image, shown: info.shownParts[number])
                }
            }
            guard builder.bytes.count <= DocumentText.byteCountLimit else { break }
        }
        let recognised = builder.pages.filter(\.isInferred)
        if !recognised.isEmpty {
            extractor += ", " + (try await programs.tesseract.signature(asking: "--version"))
            warnings.append(
                DocumentWarning(
                    .recognisedText,
                    "the words of \(PageList.text(recognised.map(\.number))) were recognised in a picture and may be wrong"))
            let read = Set(recognised.filter { !$0.byteRange.isEmpty }.map(\.number))
            pictures.removeAll(where: read.contains)
        }
        try check(builder, pictures, shown)
        if !pictures.isEmpty {
            warnings.append(
                DocumentWarning(.pagesWithoutText, "no text could be taken from \(PageList.text(pictures)): they may be pictures")
            )
        }
        if !unchecked.isEmpty {
            warnings.append(
                DocumentWarning(
                    .uncheckedPages, "whether all words of \(PageList.text(unchecked)) can be seen was not checked"))
        }
        return ExtractedText(
            format: .pdf, bytes: builder.bytes, extractor: extractor, pages: builder.pages, warnings: warnings + builder.warnings)
    }

    private func check(_ builder: PDFTextBuilder, _ pictures: [Int], _ shown: String) throws(IntakeError) {
        let minimum = DocumentText.readableCharacterCountMinimum
        let count = DocumentText.readableCharacterCount(builder.bytes, atMost: minimum)
        guard count < minimum else { return }
        let hint =
            recognisesScans
            ? "ask for the text itself" : "ask for the text itself, or have the words of its pictures recognised (--ocr)"
        guard pictures.isEmpty else {
            throw IntakeError(
                .scannedDocument, "\(shown) is a scan: no text could be taken from \(PageList.text(pictures))", hint: hint)
        }
        throw IntakeError(
            .emptyDocument, "\(shown) has only \(count) readable characters on \(builder.pages.count) pages", hint: hint)
    }

    // MARK: What the file says about itself

    private func info(_ bytes: [UInt8], _ shown: String) async throws -> (PDFInfo, complaint: String) {
        let outcome = try await programs.pdfinfo.run(
            ["-box", "-enc", "UTF-8", "-f", "1", "-l", "\(Self.pageCountLimit)", "-"], on: bytes,
            limits: .init(time: .seconds(30), processorSeconds: 30, outputByteCount: 8 << 20))
        if outcome.complaint.contains("Incorrect password") {
            throw IntakeError(
                .encryptedDocument, "\(shown) is encrypted, and no page of it can be read without its password",
                hint: "open it with the password, print it to a new PDF, and keep both")
        }
        guard outcome.status == 0, let info = PDFInfo.parse(outcome.output), info.pageCount > 0 else {
            throw IntakeError(
                .damagedDocument,
                "\(shown) is not a PDF that can be read" + Self.firstError(outcome.complaint).map { ": \($0)" }.orEmpty)
        }
        guard info.pageCount <= Self.pageCountLimit else {
            throw IntakeError(
                .tooLarge, "\(shown) has \(info.pageCount) pages, and documents of up to \(Self.pageCountLimit) are read",
                hint: "take out the part that is the contract")
        }
        guard info.allowsCopying else {
            throw IntakeError(
                .encryptedDocument, "\(shown) is encrypted, and does not allow its text to be taken",
                hint: "ask for a copy without that restriction")
        }
        return (info, outcome.complaint)
    }

    private static func warnings(about info: PDFInfo, complaint: String, _ bytes: [UInt8]) -> [DocumentWarning] {
        var warnings: [DocumentWarning] = []
        if let error = firstError(complaint) {
            warnings.append(DocumentWarning(.damaged, "the file is damaged and was repaired to be read: \(error)"))
        } else if !holds("%%EOF", bytes.suffix(2048)) || !holds("startxref", bytes.suffix(2048)) {
            warnings.append(DocumentWarning(.damaged, "the file is damaged and was repaired to be read: its end is missing"))
        }
        if info.isEncrypted {
            warnings.append(DocumentWarning(.restricted, "the file is encrypted, though it opens without a password"))
        }
        if info.hasScripts || holds("/JavaScript", bytes[...]) {
            warnings.append(
                DocumentWarning(.scripts, "the file holds scripts, which were not run and may show other words in a viewer"))
        }
        if info.hasDynamicForm {
            warnings.append(
                DocumentWarning(.form, "the file is a form that only some viewers show, and its words may not be in the text"))
        }
        return warnings
    }

    private static func holds(_ mark: String, _ bytes: ArraySlice<UInt8>) -> Bool {
        let mark = Array(mark.utf8)
        var index = bytes.startIndex
        while index + mark.count <= bytes.endIndex {
            if bytes[index] == mark[0], bytes[index..<(index + mark.count)].elementsEqual(mark) { return true }
            index += 1
        }
        return false
    }

    /// The first complaint that is an error, made safe to show.
    private static func firstError(_ complaint: String) -> String? {
        complaint.split(separator: "\n").first { $0.contains("Error") }.map { VisibleText.escaped($0.prefix(160)) }
    }

    // MARK: Pages

    /// The words of pages with their places.
    func layout(_ bytes: [UInt8], _ first: Int, _ last: Int) async throws -> [PDFPage] {
        let outcome = try await programs.pdftotext.run(
            ["-q", "-bbox-layout", "-enc", "UTF-8", "-f", "\(first)", "-l", "\(last)", "-", "-"], on: bytes,
            limits: try budget.limits(.init(time: .seconds(30), processorSeconds: 30)))
        let pages = PDFLayoutParser.parse(outcome.output)
        if outcome.status == 0, pages.count == last - first + 1 { return pages }
        // A page that cannot be read is left out, and those behind it would get its number: so each is asked for alone.
        guard first < last else { return [pages.first ?? PDFPage(width: 0, height: 0)] }
        var single: [PDFPage] = []
        for number in first...last { single += try await layout(bytes, number, number) }
        return single
    }

    /// The pictures of pages, by number. Without one a page is read all the same.
    ///
    /// - Parameter side: How many pixels the longer side has.
    func images(
        _ bytes: [UInt8], _ first: Int, _ last: Int, side: Int = InkCheck.imageSide
    ) async throws -> [Int: GrayImage] {
        var images: [Int: GrayImage] = [:]
        for start in stride(from: first, through: min(last, Self.checkedPageCountLimit), by: Self.imageBatchPageCount) {
            let end = min(last, start + Self.imageBatchPageCount - 1)
            let outcome: ExternalProgram.Outcome
            do {
                outcome = try await programs.pdftoppm.run(
                    ["-q", "-gray", "-scale-to", "\(side)", "-f", "\(start)", "-l", "\(end)", "-"], on: bytes,
                    limits: try budget.limits(.init(time: .seconds(15), processorSeconds: 15, outputByteCount: 32 << 20)))
            } catch let error as IntakeError where [.timedOut, .tooLarge, .toolFailed].contains(error.code) {
                break
            }
            let batch = GrayImage.parse(outcome.output)
            guard batch.count == end - start + 1 else { continue }
            for (index, image) in batch.enumerated() { images[start + index] = image }
        }
        return images
    }

    /// The words of a page that is a picture. Its longer side is that of a sheet at 300 dots to the inch.
    private func recognise(_ bytes: [UInt8], _ number: Int) async throws -> String {
        let image = try await programs.pdftoppm.run(
            ["-q", "-gray", "-scale-to", "3508", "-f", "\(number)", "-l", "\(number)", "-"], on: bytes,
            limits: try budget.limits(.init(time: .seconds(30), processorSeconds: 30)))
        guard image.status == 0, !image.output.isEmpty else { return "" }
        let outcome = try await programs.tesseract.run(
            ["stdin", "stdout", "-l", "eng", "--psm", "3"], on: image.output,
            limits: try budget.limits(.init(time: .seconds(120), processorSeconds: 120, outputByteCount: 1 << 20)))
        return outcome.status == 0 ? String(decoding: outcome.output, as: UTF8.self) : ""
    }
}

extension String? {
    fileprivate var orEmpty: String { self ?? "" }
}
