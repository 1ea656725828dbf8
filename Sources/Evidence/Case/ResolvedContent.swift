internal import Cryptography
internal import Provenance
internal import Transparency

/// A line that describes a file or a document, and where its bytes are.
struct ResolvedContent: Sendable {
    let line: DisclosedLine
    /// The name or path that was recorded, in its own bytes.
    let recordedName: [UInt8]
    let mediaType: String?
    let byteCount: Int
    let sha256: Digest
    /// The salted commitment of a document, under which the ledger keeps it.
    let commitment: Digest?
    /// The number of the exhibit; nothing that is withheld has one.
    let exhibit: String?
    let state: State

    enum State: Sendable {
        /// In the record's folder, under this name.
        case included(name: String, ByteSource)
        case withheld(WithheldReason)
    }

    /// For an agreement: the text that its quotes were found in.
    let text: Text?

    struct Text: Sendable {
        let sha256: Digest
        let extractor: String
        /// The file in the record's folder, when the text was taken out of a document of another form.
        let file: (name: String, bytes: [UInt8])?
    }

    /// The lists whose lines describe bytes.
    static let lists: Set<String> = ["file", "delivered", "document", "exhibit"]

    /// Reads the lines of a record that describe bytes.
    static func contents(of record: ReadRecord, exhibits: inout ExhibitCounter) throws -> [ResolvedContent] {
        var names = ContentNames(lists: record.lines.map(\.disclosed.line.list))
        var contents = [ResolvedContent]()
        for line in record.lines {
            let list = line.disclosed.line.list
            guard lists.contains(list) else {
                guard line.content == nil else {
                    throw EvidenceError(.caseInvalid, "a line of the list “\(list)” has content")
                }
                continue
            }
            guard let content = line.content else {
                throw EvidenceError(
                    .caseInvalid,
                    "line \(line.disclosed.index) of entry \(record.record.index) does not say what became of its bytes")
            }
            contents.append(
                try ResolvedContent(line.disclosed, content, entry: record.record.index, names: &names, exhibits: &exhibits))
        }
        return contents
    }

    private init(
        _ line: DisclosedLine, _ content: EvidenceContent, entry: Int, names: inout ContentNames, exhibits: inout ExhibitCounter
    ) throws {
        self.line = line
        let json = JSON.object(line.line.members)
        let malformed = EvidenceError(.bundleFormat, "line \(line.index) of entry \(entry) does not describe a file or document")
        var origin: DocumentLine.TextOrigin?
        if line.line.list == "file" || line.line.list == "delivered" {
            guard let file = FileLine(json) else { throw malformed }
            (recordedName, mediaType, byteCount, sha256, commitment) = (file.path, nil, file.byteCount, file.sha256, nil)
        } else {
            guard let document = DocumentLine(json) else { throw malformed }
            recordedName = Array(document.name.utf8)
            (mediaType, byteCount, sha256) = (document.mediaType, document.byteCount, document.sha256)
            commitment = document.commitment
            origin = document.text
        }
        switch content {
        case .withheld(let reason):
            state = .withheld(reason)
            exhibit = nil
            text = origin.map { Text(sha256: $0.sha256, extractor: $0.extractor, file: nil) }
        case .included(let source, let bytes):
            state = .included(name: names.next(list: line.line.list, recordedName: recordedName), source)
            exhibit = exhibits.next()
            guard bytes == nil || origin != nil else {
                throw EvidenceError(.caseInvalid, "line \(line.index) of entry \(entry) has a text and does not name one")
            }
            text = origin.map { origin in
                let file = bytes.map { (name: names.nextText(), bytes: $0) }
                return Text(sha256: origin.sha256, extractor: origin.extractor, file: file)
            }
        }
    }
}
