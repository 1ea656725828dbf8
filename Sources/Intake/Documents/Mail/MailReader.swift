internal import Provenance

/// Takes the text of a mail message: who wrote to whom and when, and the words.
struct MailReader: Sendable {
    /// Says how the text was put together; what turned HTML into text stands behind it.
    static let version = "colophon-mail/1"

    let programs: DocumentPrograms

    /// - Throws: An ``IntakeError`` when the message is made to cost, or its encoding is not known.
    func read(_ bytes: [UInt8], named name: String) async throws -> ExtractedText {
        let message = try MIMEPart.parse(bytes)
        let mail = MailText(message)
        var text = ExtractedText(format: .eml, bytes: Self.head(message.header), extractor: Self.version)
        if mail.attachmentNames.count > 0 {
            let names = mail.attachmentNames.prefix(20).map {
                "'\(VisibleText.escaped($0.prefix(100), foldingLineBreaks: true))'"
            }
            let rest = mail.attachmentNames.count - names.count
            text.warnings.append(
                DocumentWarning(
                    .attachments,
                    "the message has attachments, which were not read: " + names.joined(separator: ", ")
                        + (rest > 0 ? " and \(rest) more" : "")))
        }
        if mail.hasOtherVersion {
            text.warnings.append(
                DocumentWarning(
                    .alternativeText, "the message holds a second version of its text, which says something else and was not read"
                ))
        }
        for body in mail.bodies { try await append(body, to: &text, named: name) }
        return text
    }

    private func append(_ body: MailText.Body, to text: inout ExtractedText, named name: String) async throws {
        guard body.isHTML else {
            text.bytes += try await TextEncoding(programs: programs).utf8(body.content, named: name, charset: body.charset)
            if text.bytes.last != 10 { text.bytes.append(10) }
            return
        }
        let page = try await HTMLDocumentReader(programs: programs).read(body.content, named: name, charset: body.charset)
        let shift = text.bytes.count
        text.bytes += page.bytes
        if !text.extractor.hasSuffix(page.extractor) { text.extractor += ", " + page.extractor }
        text.warnings += page.warnings.map { warning in
            let range = warning.byteRange.map { ($0.lowerBound + shift)..<($0.upperBound + shift) }
            return DocumentWarning(warning.code, warning.sentence, byteRange: range, words: warning.words)
        }
    }

    /// The fields that belong to an agreement by letter.
    private static func head(_ header: MessageHeader) -> [UInt8] {
        var lines: [String] = []
        for (name, title) in [("from", "From"), ("to", "To"), ("cc", "Cc"), ("date", "Date"), ("subject", "Subject")] {
            guard let value = header[name] else { continue }
            let text = EncodedWord.decoded(value).split(whereSeparator: \.isWhitespace).joined(separator: " ")
            lines.append("\(title): \(text.prefix(4000))")
        }
        return lines.isEmpty ? [] : Array((lines.joined(separator: "\n") + "\n\n").utf8)
    }
}
