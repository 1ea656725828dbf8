internal import Cryptography

/// Several digests of the same bytes, in one pass over them.
struct MultipleDigests: ~Copyable {
    private var sha256 = DigestContext(.sha256)
    private var sha1: DigestContext?
    private var md5: DigestContext?
    private var sha512: DigestContext?

    /// Starts SHA-256 and the other digests that are asked for.
    init(_ algorithms: Set<DigestAlgorithm>) {
        sha1 = algorithms.contains(.sha1) ? DigestContext(.sha1) : nil
        md5 = algorithms.contains(.md5) ? DigestContext(.md5) : nil
        sha512 = algorithms.contains(.sha512) ? DigestContext(.sha512) : nil
    }

    mutating func update(_ bytes: Span<UInt8>) {
        sha256.update(bytes)
        sha1?.update(bytes)
        md5?.update(bytes)
        sha512?.update(bytes)
    }

    consuming func finish() -> (sha256: Digest, others: [DigestAlgorithm: [UInt8]]) {
        var others = [DigestAlgorithm: [UInt8]]()
        if let context = sha1 { others[.sha1] = context.finish() }
        if let context = md5 { others[.md5] = context.finish() }
        if let context = sha512 { others[.sha512] = context.finish() }
        return (sha256.finishSHA256(), others)
    }
}
