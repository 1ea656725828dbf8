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

    /// A contract of a thousand pages is a quarter of this.
    public static let byteCountLimit = 16 << 20

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
    }

    /// Takes the text of a document in any format that can be read.
    ///
    /// - Throws: An ``IntakeError`` if the format is not known, or the document has no text that can be taken.
    public static func read(named name: String, bytes: [UInt8]) async throws -> DocumentText {
        try DocumentText(named: name, bytes: bytes)
    }

    /// The number of the line that a place stands on, from 1.
    public func line(at offset: Int) -> Int {
        bytes[..<min(offset, bytes.count)].count { $0 == UInt8(ascii: "\n") } + 1
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
