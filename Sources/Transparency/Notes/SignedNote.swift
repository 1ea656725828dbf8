/// A text and the signatures below it (C2SP signed-note).
///
/// ```
/// This is the text.
/// It may have several lines.
///
/// — name base64
/// ```
///
/// The text is not to be shown or used before a signature by a known key is found good.
public struct SignedNote: Sendable {
    /// The longest note: sixteen ML-DSA signatures and then some.
    public static let maximumByteCount = 65_536

    /// The largest number of signature lines. The format asks for at least 16.
    public static let maximumSignatureCount = 64

    /// The text, with the line end that is signed and without the empty line that is not.
    public let text: String

    /// The signature lines in their order, those by unknown keys among them.
    public let signatures: [NoteSignature]

    /// Puts signatures below a text.
    ///
    /// - Throws: A ``TransparencyError`` for a text that cannot be signed, for no signature, and for more than a note may have.
    public init(text: String, signatures: [NoteSignature]) throws(TransparencyError) {
        guard text.utf8.last == 0x0A, Self.isText(text.utf8) else { throw Self.malformed("the text cannot be signed") }
        guard (1...Self.maximumSignatureCount).contains(signatures.count) else {
            throw Self.malformed("it has \(signatures.count) signatures")
        }
        self.text = text
        self.signatures = signatures
        guard bytes.count <= Self.maximumByteCount else { throw Self.tooLong(bytes.count) }
    }

    /// Reads a note.
    ///
    /// - Throws: A ``TransparencyError`` for bytes that are not UTF-8 or hold control characters, for a missing line end, empty line
    ///   or signature, and for a signature line in any but its one spelling.
    public init(bytes: [UInt8]) throws(TransparencyError) {
        guard bytes.count <= Self.maximumByteCount else { throw Self.tooLong(bytes.count) }
        guard bytes.last == 0x0A else { throw Self.malformed("it does not end with a line end", at: bytes.count) }
        guard Self.isText(bytes) else { throw Self.malformed("it has a control character") }
        // The last empty line divides text from signatures; the text may have empty lines of its own.
        guard let start = bytes.indices.dropLast().last(where: { bytes[$0] == 0x0A && bytes[$0 + 1] == 0x0A }) else {
            throw Self.malformed("no empty line divides text from signatures")
        }
        guard let text = String(validating: bytes[...start], as: UTF8.self) else { throw Self.malformed("the text is not UTF-8") }
        let lines = bytes[(start + 2)...].split(separator: 0x0A, omittingEmptySubsequences: false).dropLast()
        guard (1...Self.maximumSignatureCount).contains(lines.count) else {
            throw Self.malformed("it has \(lines.count) signatures")
        }
        var signatures: [NoteSignature] = []
        for line in lines {
            guard let signature = NoteSignature(line: line) else {
                throw Self.malformed("a signature line is not well formed", at: line.startIndex)
            }
            signatures.append(signature)
        }
        self.text = text
        self.signatures = signatures
    }

    /// The note as it is stored and exchanged.
    public var bytes: [UInt8] {
        var bytes = Array(text.utf8)
        bytes.append(0x0A)
        for signature in signatures { bytes.append(contentsOf: signature.line.utf8) }
        return bytes
    }

    /// This note with one more signature at the end, unless it has that one already.
    public func adding(_ signature: NoteSignature) throws(TransparencyError) -> SignedNote {
        signatures.contains(signature) ? self : try SignedNote(text: text, signatures: signatures + [signature])
    }

    /// What the signatures say, given the keys one knows.
    ///
    /// A line by a known key that does not verify condemns the note, even next to good ones.
    public func verdict(_ keys: [VerifierKey]) -> SignatureVerdict<VerifierKey> {
        var signers: [VerifierKey] = []
        for signature in signatures {
            for key in keys where key.algorithm.isSupported && key.isClaimed(by: signature) {
                guard key.isValid(signature, over: text) else { return .bad(key) }
                if !signers.contains(key) { signers.append(key) }
            }
        }
        return signers.isEmpty ? .unknown : .good(signers)
    }

    private static func isText(_ bytes: some Sequence<UInt8>) -> Bool { bytes.allSatisfy { $0 >= 0x20 || $0 == 0x0A } }

    private static func malformed(_ reason: String, at offset: Int? = nil) -> TransparencyError {
        TransparencyError(.malformedNote, "not a signed note: \(reason)", position: offset)
    }

    private static func tooLong(_ count: Int) -> TransparencyError {
        TransparencyError(.tooLarge, "a note has \(count) bytes and may have \(maximumByteCount)")
    }
}

extension SignedNote: Hashable {
    /// Notes are equal when their bytes are.
    public static func == (left: SignedNote, right: SignedNote) -> Bool {
        left.signatures == right.signatures && left.text.utf8.elementsEqual(right.text.utf8)
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(signatures) }
}
