/// Takes the text of an RTF through `pandoc`.
struct RTFDocumentReader: Sendable {
    let programs: DocumentPrograms

    /// - Throws: An ``IntakeError`` when it is made to cost, or cannot be read.
    func read(_ bytes: [UInt8], named name: String) async throws -> ExtractedText {
        let check = try RTFCheck(bytes)
        let pandoc = PandocReader(programs: programs)
        let (text, _) = try await pandoc.read(RTFUnicode.rewritten(bytes), as: "rtf", named: name)
        var warnings = HiddenPassage.warnings(about: check.passages, in: text)
        if check.hasChanges {
            warnings.append(
                DocumentWarning(
                    .trackedChanges, "the document holds changes that nobody has accepted yet, which are not told apart here"))
        }
        return ExtractedText(format: .rtf, bytes: text, extractor: try await pandoc.signature(), warnings: warnings)
    }
}
