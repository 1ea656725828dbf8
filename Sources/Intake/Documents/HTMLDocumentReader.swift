internal import Provenance

/// Takes the text of a page of HTML through `pandoc`.
struct HTMLDocumentReader: Sendable {
    let programs: DocumentPrograms

    /// - Parameter charset: What the encoding is said to be from outside, as by the header of a message.
    /// - Throws: An ``IntakeError`` when the encoding is not known, or the page is made to cost.
    func read(_ bytes: [UInt8], named name: String, charset: String? = nil) async throws -> ExtractedText {
        let encoding = TextEncoding(programs: programs)
        let html = try await encoding.utf8(
            bytes, named: name, charset: charset ?? HTMLCharset.declared(in: bytes) ?? "windows-1252")
        let check = try HTMLCheck(html)
        let pandoc = PandocReader(programs: programs)
        let (text, changes) = try await pandoc.read(html, as: "html", named: name)
        return ExtractedText(
            format: .html, bytes: text, extractor: try await pandoc.signature(),
            warnings: check.warnings + changes.warnings + HiddenPassage.warnings(about: check.passages, in: text))
    }
}
