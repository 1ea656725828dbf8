public import Cryptography
public import Transparency

/// A document or a capture: what it was called, how long it was, its digest, and the commitment under which its bytes are kept.
public struct DocumentLine: Sendable, Hashable {
    public let name: String
    public let mediaType: String
    public let byteCount: Int
    public let sha256: Digest
    /// SHA-256 over a label, the line's salt and the content: it says nothing to who has not both.
    public let commitment: Digest
    /// Whether the bytes are in the ledger file, or only the commitment.
    public let isKept: Bool
    /// For an agreement: the digest of the text its quotes were found in, and what extracted it.
    public let text: TextOrigin?

    /// Where a document's text came from.
    public struct TextOrigin: Sendable, Hashable {
        public let sha256: Digest
        public let extractor: String

        public init(sha256: Digest, extractor: String) {
            self.sha256 = sha256
            self.extractor = extractor
        }
    }

    public init(
        name: String, mediaType: String, byteCount: Int, sha256: Digest, commitment: Digest, isKept: Bool, text: TextOrigin? = nil
    ) {
        self.name = name
        self.mediaType = mediaType
        self.byteCount = byteCount
        self.sha256 = sha256
        self.commitment = commitment
        self.isKept = isKept
        self.text = text
    }

    /// The members of the line.
    public var members: [String: JSON] {
        var members: [String: JSON] = [
            "name": .string(name), "mediaType": .string(mediaType), "size": .integer(byteCount), "sha256": .string(sha256.hex),
            "commitment": .string(commitment.hex), "kept": .bool(isKept),
        ]
        if let text {
            members["textSha256"] = .string(text.sha256.hex)
            members["extractor"] = .string(text.extractor)
        }
        return members
    }

    /// Reads the members of a line, or returns nil.
    public init?(_ line: JSON) {
        guard let name = line["name"]?.string, let mediaType = line["mediaType"]?.string, let byteCount = line["size"]?.integer,
            byteCount >= 0, let sha256 = line["sha256"]?.string.flatMap({ Digest(hex: $0) }),
            let commitment = line["commitment"]?.string.flatMap({ Digest(hex: $0) }), let isKept = line["kept"]?.bool
        else { return nil }
        var text: TextOrigin?
        switch (line["textSha256"]?.string, line["extractor"]?.string) {
        case (nil, nil): break
        case (let hex?, let extractor?):
            guard let digest = Digest(hex: hex) else { return nil }
            text = TextOrigin(sha256: digest, extractor: extractor)
        default: return nil
        }
        self.init(
            name: name, mediaType: mediaType, byteCount: byteCount, sha256: sha256, commitment: commitment, isKept: isKept,
            text: text)
    }

    /// Starts the commitment of a document: feed it the content, then finish.
    public static func commitment(salt: [UInt8]) -> DigestContext {
        var context = DigestContext(.sha256)
        context.update(Array("colophon/document/v1\0".utf8))
        context.update(salt)
        return context
    }
}
