/// Takes the text of a document, by the way that its format needs.
struct DocumentReader: Sendable {
    var recognisesScans = false
    var programs = DocumentPrograms()

    /// - Throws: An ``IntakeError`` when the document cannot be read, or has no text that can be taken.
    func read(named name: String, bytes: [UInt8]) async throws -> DocumentText {
        guard bytes.count <= DocumentText.documentByteCountLimit else {
            throw IntakeError(.tooLarge, "the document is larger than \(DocumentText.documentByteCountLimit >> 20) MiB")
        }
        let (format, mismatch) = try DocumentFormat.detect(bytes, named: name)
        if format.isPlain { return try DocumentText(named: name, bytes: bytes) }
        var extracted = TextNormaliser.normalised(try await extract(bytes, format, name))
        if let mismatch { extracted.warnings.insert(mismatch, at: 0) }
        return try DocumentText(named: name, document: bytes, extracted: extracted)
    }

    private func extract(_ bytes: [UInt8], _ format: DocumentFormat, _ name: String) async throws -> ExtractedText {
        switch format {
        case .pdf: try await PDFDocumentReader(programs: programs, recognisesScans: recognisesScans).read(bytes, named: name)
        case .html: try await HTMLDocumentReader(programs: programs).read(bytes, named: name)
        case .rtf: try await RTFDocumentReader(programs: programs).read(bytes, named: name)
        case .eml: try await MailReader(programs: programs).read(bytes, named: name)
        default: try await OfficeReader(programs: programs).read(bytes, as: format, named: name)
        }
    }
}
