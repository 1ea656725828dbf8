internal import COpenSSL

/// What is time-stamped: a digest, and the name of the function that made it (RFC 3161, section 2.4.1).
///
/// The name belongs to the value. A digest of 32 bytes fits several functions, and comparing the bytes alone lets a token for one pass as
/// a token for another.
public struct MessageImprint: Sendable, Hashable {
    /// The function as OpenSSL names it, in lowercase (`sha256`), or its dotted object identifier.
    public let algorithm: String
    /// The digest's bytes.
    public let digest: [UInt8]

    /// The imprint that Colophon makes: SHA-256.
    public init(_ digest: Digest) {
        self.algorithm = "sha256"
        self.digest = digest.bytes
    }

    init(algorithm: String, digest: [UInt8]) {
        self.algorithm = algorithm
        self.digest = digest
    }

    /// The digest, if it is one of SHA-256.
    public var sha256: Digest? { algorithm == "sha256" ? Digest(digest) : nil }

    /// The functions that are strong enough for a time-stamp, with the length of their digests. SHA-1 and MD5 are not among them:
    /// two documents with one digest can be made, so a token would prove the time of either.
    private static let strong = ["sha256": 32, "sha384": 48, "sha512": 64]

    /// Whether the function is one that a time-stamp may rest on, and the digest has its length.
    public var isStrong: Bool { Self.strong[algorithm] == digest.count }

    /// Whether a function of this name is one that a signature or a time-stamp may rest on.
    static func isStrong(_ algorithm: String) -> Bool { strong[algorithm] != nil }

    /// The digest of a content by a function that OpenSSL knows by this name, or nil.
    public init?(algorithm: String, of content: [UInt8]) {
        guard let function = unsafe EVP_MD_fetch(nil, algorithm, nil) else {
            ERR_clear_error()
            return nil
        }
        defer { unsafe EVP_MD_free(function) }
        var digest = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
        var count: UInt32 = 0
        guard unsafe EVP_Digest(content, content.count, &digest, &count, function, nil) == 1 else {
            ERR_clear_error()
            return nil
        }
        self.init(algorithm: algorithm, digest: Array(digest.prefix(Int(count))))
    }
}
