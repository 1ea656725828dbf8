internal import Provenance

extension DocumentFormat {
    /// What a file is: by its first bytes where those tell, otherwise by its name.
    ///
    /// - Parameter archive: What a ZIP holds, when the file is one.
    /// - Returns: The format, and a warning when the name promised another one.
    /// - Throws: An ``IntakeError`` when neither tells of a format that can be read.
    static func detect(_ bytes: [UInt8], named name: String) throws(IntakeError) -> (DocumentFormat, DocumentWarning?) {
        let shown = VisibleText.escaped(name.suffix(200))
        let promised = DocumentFormat(name: name)
        guard !bytes.isEmpty else {
            throw IntakeError(.emptyDocument, "\(shown) is empty", hint: "there is nothing in the file: copy or save it again")
        }
        // An archive that is not safe is refused as that.
        if promised?.isArchive == true, bytes.starts(with: zipMark) { _ = try ZIPArchive(bytes) }
        if let other = unreadable(bytes) {
            throw IntakeError(
                .unsupportedDocument, "no text can be taken from \(shown): it is \(other)",
                hint: "save it as one of \(supported), and keep the original too")
        }
        guard let found = byContent(bytes, promised: promised) ?? promised else {
            throw IntakeError(
                .unsupportedDocument, "no text can be taken from \(shown): it is none of \(supported)",
                hint: "save its words as a .txt file, and give that; keep the original too")
        }
        guard let promised else { return (found, nil) }
        if promised.needsContent, found == promised, byContent(bytes, promised: promised) != promised {
            throw IntakeError(.damagedDocument, "\(shown) is named as \(promised), and its content is not of that format")
        }
        guard found != promised, !(found.isPlain && promised.isPlain) else { return (found, nil) }
        return (found, DocumentWarning(.formatMismatch, "the file is named as \(promised), and is \(found) by its content"))
    }

    /// Whether files of the format can be told by their first bytes, so that one without them is none.
    private var needsContent: Bool { self != .html && self != .eml && !isPlain }

    private var isArchive: Bool { self == .docx || self == .odt || self == .epub }
    private static let zipMark: [UInt8] = [0x50, 0x4B, 0x03, 0x04]

    private static func byContent(_ bytes: [UInt8], promised: DocumentFormat?) -> DocumentFormat? {
        // Readers of PDF look for its mark in the first kilobyte; before that may stand what a mail gateway left.
        if bytes.starts(with: "%PDF-".utf8) || promised == .pdf && find("%PDF-", in: bytes.prefix(1024)) { return .pdf }
        if bytes.starts(with: "{\\rtf".utf8) { return .rtf }
        if bytes.starts(with: zipMark) { return inArchive(bytes) }
        if promised?.isPlain == true { return nil }
        let start = String(decoding: bytes.prefix(2048), as: UTF8.self).lowercased()
        let first = start.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
        if first.hasPrefix("<!doctype html") || first.hasPrefix("<html") { return .html }
        if first.hasPrefix("<?xml"), first.contains("<html") { return .html }
        if promised != .html, MessageHeader.startsMessage(bytes.prefix(2048)) { return .eml }
        return nil
    }

    /// The format of a ZIP, by the first member's name and content, as `mimetype` is placed for that purpose, or by its parts.
    private static func inArchive(_ bytes: [UInt8]) -> DocumentFormat? {
        guard let archive = try? ZIPArchive(bytes) else { return nil }
        let names = Set(archive.members.map(\.name))
        if names.contains("word/document.xml") { return .docx }
        if let mark = archive.members.first(where: { $0.name == "mimetype" }), mark.isStored {
            let type = String(decoding: archive.storedBytes(of: mark).prefix(100), as: UTF8.self)
            if type.hasPrefix("application/epub+zip") { return .epub }
            if type.hasPrefix("application/vnd.oasis.opendocument.text") { return .odt }
        }
        if names.contains("META-INF/container.xml") { return .epub }
        return names.contains("content.xml") ? .odt : nil
    }

    /// Formats that people send and that are told by their first bytes, to say what to do.
    private static func unreadable(_ bytes: [UInt8]) -> String? {
        let marks: [([UInt8], String)] = [
            (
                [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1],
                "an older document of Word or another office program, or an encrypted one"
            ),
            ([0x89, 0x50, 0x4E, 0x47], "a picture"), ([0xFF, 0xD8, 0xFF], "a picture"), (Array("GIF8".utf8), "a picture"),
            ([0x49, 0x49, 0x2A, 0x00], "a picture"), ([0x4D, 0x4D, 0x00, 0x2A], "a picture"),
            ([0x1F, 0x8B], "a compressed file"),
            (Array("7z\u{BC}\u{AF}".unicodeScalars.map { UInt8($0.value) }), "a compressed file"),
            (Array("Rar!".utf8), "a compressed file"),
        ]
        return marks.first { bytes.starts(with: $0.0) }?.1
    }

    private static func find(_ mark: String, in bytes: ArraySlice<UInt8>) -> Bool {
        let mark = Array(mark.utf8)
        return bytes.indices.contains { bytes[$0...].starts(with: mark) }
    }
}
