public import Cryptography
public import Transparency

/// One file of a work, or one delivered file: where it stood, how long it was, and its digests.
public struct FileLine: Sendable, Hashable {
    /// The path below the registered folder, in the bytes of the file system.
    public let path: [UInt8]
    public let byteCount: Int
    public let sha256: Digest
    /// Further digests in hexadecimal digits, by the algorithm's name: `md5`, `sha1`, `sha512`.
    public let otherDigests: [String: String]

    public init(path: [UInt8], byteCount: Int, sha256: Digest, otherDigests: [String: String] = [:]) {
        self.path = path
        self.byteCount = byteCount
        self.sha256 = sha256
        self.otherDigests = otherDigests
    }

    /// The members of the line: a path that is not UTF-8 is kept exactly, as `pathBase64`.
    public var members: [String: JSON] {
        var members: [String: JSON] = otherDigests.mapValues { .string($0) }
        if let text = String(validating: path, as: UTF8.self) {
            members["path"] = .string(text)
        } else {
            members["pathBase64"] = .string(Base64.encode(path))
        }
        members["size"] = .integer(byteCount)
        members["sha256"] = .string(sha256.hex)
        return members
    }

    /// Reads the members of a line, or returns nil.
    public init?(_ line: JSON) {
        let path: [UInt8]
        switch (line["path"]?.string, line["pathBase64"]?.string) {
        case (let text?, nil): path = Array(text.utf8)
        case (nil, let encoded?):
            guard let bytes = Base64.decode(encoded), String(validating: bytes, as: UTF8.self) == nil else { return nil }
            path = bytes
        default: return nil
        }
        guard let byteCount = line["size"]?.integer, byteCount >= 0,
            let sha256 = line["sha256"]?.string.flatMap({ Digest(hex: $0) })
        else { return nil }
        var others: [String: String] = [:]
        for algorithm in [DigestAlgorithm.md5, .sha1, .sha512] {
            guard let value = line[algorithm.rawValue] else { continue }
            guard let text = value.string, let bytes = Hex.decode(text), bytes.count == algorithm.byteCount else { return nil }
            others[algorithm.rawValue] = text
        }
        self.init(path: path, byteCount: byteCount, sha256: sha256, otherDigests: others)
    }
}
