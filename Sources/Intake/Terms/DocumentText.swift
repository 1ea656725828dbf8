public import Cryptography
internal import Provenance

/// The text of a document, in which quotes have their places.
public struct DocumentText: Sendable {
    /// What the document was called.
    public let name: String
    /// SHA-256 of the document's own bytes.
    public let documentDigest: Digest
    /// The text, in UTF-8. All places of quotes count in these bytes.
    public let bytes: [UInt8]
    /// SHA-256 of the text.
    public let digest: Digest
    /// What took the text from the document, with its version.
    public let extractor: String
    /// What the document is, by its content.
    public let format: DocumentFormat
    /// The pages, in order, when the document has pages.
    public let pages: [DocumentPage]
    /// What a reader should know about the document, in the order of the text as far as it has a place there.
    public let warnings: [DocumentWarning]

    private let outline: DocumentOutline

    /// A contract of a thousand pages is a quarter of this.
    public static let byteCountLimit = 16 << 20
    /// A document may hold pictures, so it may be larger than its text.
    public static let documentByteCountLimit = 64 << 20
    /// With fewer letters and digits than this a file is not a contract that can be reviewed: more likely a scan with a stamp on it.
    public static let readableCharacterCountMinimum = 200

    /// Takes the text of a `.txt` or `.md` file, which is the file's own bytes, unchanged.
    ///
    /// - Throws: An ``IntakeError`` if the file is of another kind, too large, empty, or not text in UTF-8.
    public init(named name: String, bytes: [UInt8]) throws(IntakeError) {
        let shown = VisibleText.escaped(name.suffix(200))
        let ending = name.lowercased().split(separator: ".", omittingEmptySubsequences: false).last.map(String.init) ?? ""
        guard name.contains("."), ["txt", "text", "md", "markdown"].contains(ending) else {
            throw IntakeError(
                .unsupportedDocument, "no text can be taken from \(shown): it is not a .txt or .md file",
                hint: "save its words as a .txt file, and give that; keep the original too")
        }
        guard bytes.count <= Self.byteCountLimit else {
            throw IntakeError(.tooLarge, "\(shown) is larger than \(Self.byteCountLimit >> 20) MiB")
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
            throw IntakeError(
                .unreadableText,
                "\(shown) is not text in UTF-8" + (isUTF16 ? ", but in UTF-16" : Self.place(ofInvalidByteIn: bytes)),
                hint: "save it as UTF-8")
        }
        guard !bytes.contains(0) else {
            throw IntakeError(
                .unreadableText, "\(shown) holds NUL bytes, so it is not plain text", hint: "save its words as UTF-8 text")
        }
        guard text.unicodeScalars.contains(where: { $0.properties.isAlphabetic || $0.properties.numericType != nil }) else {
            throw IntakeError(.emptyDocument, "\(shown) has no words in it")
        }
        self.name = name
        self.bytes = bytes
        documentDigest = SHA256.hash(bytes)
        digest = documentDigest
        extractor = "utf-8/1"
        format = DocumentFormat(name: name) ?? .text
        pages = []
        warnings = CharacterCheck.warnings(about: bytes)
        outline = DocumentOutline(bytes)
    }

    /// Joins a document and the text that was taken from it.
    ///
    /// - Throws: An ``IntakeError`` if there are no words in the text, or too many.
    init(named name: String, document: [UInt8], extracted: ExtractedText) throws(IntakeError) {
        let shown = VisibleText.escaped(name.suffix(200))
        guard extracted.bytes.count <= Self.byteCountLimit else {
            throw IntakeError(.tooLarge, "the text of \(shown) is larger than \(Self.byteCountLimit >> 20) MiB")
        }
        guard Self.readableCharacterCount(extracted.bytes, atMost: 1) > 0 else {
            throw IntakeError(.emptyDocument, "\(shown) has no words in it")
        }
        self.name = name
        bytes = extracted.bytes
        documentDigest = SHA256.hash(document)
        digest = SHA256.hash(extracted.bytes)
        extractor = extracted.extractor
        format = extracted.format
        pages = extracted.pages
        warnings = extracted.warnings.inTextOrder
        outline = DocumentOutline(extracted.bytes)
    }

    /// Takes the text of a document in any format that can be read.
    ///
    /// The bytes of a `.txt` or `.md` file are its text. From other formats it is taken by programs that have to be installed, each of
    /// which gets the document on its standard input, has no network and no files, and limits of time, memory and output.
    ///
    /// - Parameters:
    ///   - recognisesScans: Whether pages of which only a picture is there are read by character recognition. Their words may be wrong.
    /// - Throws: An ``IntakeError`` if the format is not known, a program is missing, or the document has no text that can be taken: it is
    ///   encrypted, damaged, or nothing but pictures.
    public static func read(
        named name: String, bytes: [UInt8], recognisesScans: Bool = false
    ) async throws -> DocumentText {
        try await DocumentReader(recognisesScans: recognisesScans).read(named: name, bytes: bytes)
    }

    /// Whether any of the words were recognised in a picture.
    public var isInferred: Bool { pages.contains(where: \.isInferred) }

    /// Where a byte of the text stands, in the terms of somebody who looks at the document itself.
    public func place(at offset: Int) -> DocumentPlace {
        let offset = max(0, min(offset, bytes.count))
        return DocumentPlace(page: page(at: offset), headingPath: outline.path(at: offset), line: line(at: offset))
    }

    /// Refuses a document with so few words that a review which finds nothing in it would mislead.
    ///
    /// - Throws: An ``IntakeError`` when there are fewer readable characters than ``readableCharacterCountMinimum``.
    public func requireEnoughToReview() throws(IntakeError) {
        let count = Self.readableCharacterCount(bytes, atMost: Self.readableCharacterCountMinimum)
        guard count < Self.readableCharacterCountMinimum else { return }
        throw IntakeError(
            .emptyDocument,
            "\(VisibleText.escaped(name.suffix(200))) has only \(count) readable characters, too few to be reviewed",
            hint: "if it is a scan or a picture of a text, get the text itself, or have it recognised")
    }

    /// Counts letters and digits, and stops at a number that is enough.
    static func readableCharacterCount(_ bytes: [UInt8], atMost limit: Int) -> Int {
        var count = 0
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            guard count < limit else { break }
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil { count += 1 }
        }
        return count
    }

    private func page(at offset: Int) -> Int? {
        var low = 0
        var high = pages.count
        while low < high {
            let middle = (low + high) / 2
            if pages[middle].byteRange.lowerBound <= offset { low = middle + 1 } else { high = middle }
        }
        return pages.first.map { low > 0 ? pages[low - 1].number : $0.number }
    }

    /// The number of the line that a place stands on, from 1.
    public func line(at offset: Int) -> Int {
        bytes[..<max(0, min(offset, bytes.count))].count { $0 == UInt8(ascii: "\n") } + 1
    }

    private static func place(ofInvalidByteIn bytes: [UInt8]) -> String {
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        var line = 1
        while true {
            switch decoder.decode(&iterator) {
            case .scalarValue("\n"): line += 1
            case .scalarValue: break
            case .emptyInput: return ""
            case .error: return ": see line \(line)"
            }
        }
    }
}
