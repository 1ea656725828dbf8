internal import Provenance

/// Takes the text of a document that comes in a ZIP: DOCX, ODT, EPUB.
///
/// The archive is checked and unpacked within limits first, and `pandoc` gets a new one with the files that hold words. So it cannot be
/// made to unpack a bomb, and it sees the same files that were looked through for hidden words.
struct OfficeReader: Sendable {
    let programs: DocumentPrograms

    /// - Throws: An ``IntakeError`` when the archive is unsafe, encrypted or damaged, or `pandoc` cannot read it.
    func read(_ bytes: [UInt8], as format: DocumentFormat, named name: String) async throws -> ExtractedText {
        let archive = try ZIPArchive(bytes)
        if archive.members.contains(where: { $0.name == "META-INF/encryption.xml" }) {
            throw IntakeError(
                .encryptedDocument, "\(VisibleText.escaped(name.suffix(200))) is encrypted",
                hint: "ask for a copy without protection")
        }
        let texts = try await ZIPUnpacker(gzip: programs.gzip).texts(of: archive)
        var parts = Dictionary(texts.map { ($0.name, $0.bytes) }) { first, _ in first }
        // Rows that head a table are passed over by some versions of `pandoc`, with their words.
        if format == .odt { parts["content.xml"] = parts["content.xml"].map { Self.withoutTags("table:table-header-rows", $0) } }
        let notes = try notes(on: parts, format)
        let pandoc = PandocReader(programs: programs)
        let (text, changes) = try await pandoc.read(rebuilt(archive, parts), as: "\(format)", named: name)
        var warnings = changes.warnings
        if notes.changes != TrackedChanges() { warnings += notes.changes.warnings }
        let hidden = HiddenPassage.warnings(about: notes.passages, in: text)
        // A book has pages beside its text, as its lists of pages, which are hidden in their own right.
        warnings += format == .epub ? hidden.filter { $0.byteRange != nil } : hidden
        warnings += leftOut(notes, text)
        if notes.scriptCount > 0 {
            warnings.append(DocumentWarning(.scripts, "the document holds scripts, which were not run"))
        }
        return ExtractedText(
            format: format, bytes: text, extractor: try await pandoc.signature(), warnings: warnings)
    }

    /// A new archive of the files that hold words; of the others only the names, so that nothing refers to what is not there.
    private func rebuilt(_ archive: ZIPArchive, _ parts: [String: [UInt8]]) -> [UInt8] {
        ZIPWriter.archive(
            archive.members.filter { !$0.name.hasSuffix("/") }.map { member in
                let bytes = parts[member.name] ?? []
                return ZIPWriter.File(name: member.name, bytes: bytes, sum: CyclicSum.of(bytes))
            })
    }

    /// The XML without the tags of one element, whose content stays.
    private static func withoutTags(_ name: String, _ xml: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(xml.count)
        var position = 0
        let marks = ["<\(name)", "</\(name)"].map { Array($0.utf8) }
        while position < xml.count {
            if xml[position] == UInt8(ascii: "<"),
                let mark = marks.first(where: { xml[position...].starts(with: $0) }),
                let next = xml[(position + mark.count)...].first, [0x20, 0x0A, 0x0D, 0x09, 0x2F, 0x3E].contains(next),
                let end = xml[position...].firstIndex(of: UInt8(ascii: ">"))
            {
                position = end + 1
            } else {
                result.append(xml[position])
                position += 1
            }
        }
        return result
    }

    // MARK: What the text does not tell

    private struct Notes {
        var passages: [HiddenPassage] = []
        /// Words that stand beside the text, with what they stand in.
        var beside: [(place: String, words: String)] = []
        var hasForeignParts = false
        var changes = TrackedChanges()
        var scriptCount = 0
    }

    private func notes(on parts: [String: [UInt8]], _ format: DocumentFormat) throws(IntakeError) -> Notes {
        var notes = Notes()
        switch format {
        case .docx: try look(atDOCX: parts, &notes)
        case .odt:
            let check = try ODTCheck([parts["styles.xml"] ?? [], parts["content.xml"] ?? []])
            notes.passages = check.passages
            notes.changes = check.changes
            if !check.commentWords.isEmpty { notes.beside.append(("a comment", check.commentWords)) }
        default:
            for name in parts.keys.sorted() where [".xhtml", ".html", ".htm"].contains(where: name.lowercased().hasSuffix) {
                let check = try HTMLCheck(parts[name] ?? [])
                notes.passages += check.passages
                notes.scriptCount += check.scriptCount
            }
        }
        return notes
    }

    private func look(atDOCX parts: [String: [UInt8]], _ notes: inout Notes) throws(IntakeError) {
        let styles = DOCXCheck.styles(parts["word/styles.xml"] ?? [])
        for name in parts.keys.sorted() where name.hasPrefix("word/") {
            let file = name.dropFirst(5)
            let isMargin = file.hasPrefix("header") || file.hasPrefix("footer")
            guard isMargin || ["document.xml", "footnotes.xml", "endnotes.xml", "comments.xml"].contains(file) else { continue }
            let check = try DOCXCheck(parts[name] ?? [], styles: styles)
            notes.passages += check.passages
            notes.beside += check.boxes.map { ("a text box", $0) }
            if isMargin { notes.beside.append((file.hasPrefix("h") ? "the head of pages" : "the foot of pages", check.words)) }
            notes.hasForeignParts = notes.hasForeignParts || check.hasForeignParts
        }
    }

    /// Words beside the text that are not in it.
    private func leftOut(_ notes: Notes, _ text: [UInt8]) -> [DocumentWarning] {
        let folded = FoldedText(text)
        var warnings: [DocumentWarning] = []
        var seen: Set<String> = []
        for (place, words) in notes.beside where warnings.count < HiddenPassage.countLimit {
            let key = Array(FoldedText(Array(words.utf8)).trimmed)
            guard words.unicodeScalars.count(where: \.isReadable) >= 2, seen.insert(words).inserted,
                HiddenPassage.find(key, in: folded.bytes, from: 0) == nil
            else { continue }
            warnings.append(
                DocumentWarning(
                    .textLeftOut, "words in \(place) are not in the text: '\(HiddenWords.shown(words))'", words: words))
        }
        if notes.hasForeignParts {
            warnings.append(DocumentWarning(.textLeftOut, "a part of the document is in another format and was not read"))
        }
        return warnings
    }
}
