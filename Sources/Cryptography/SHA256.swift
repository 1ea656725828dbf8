internal import COpenSSL

/// SHA-256 of bytes, through OpenSSL.
public enum SHA256 {
    /// Hashes one buffer.
    public static func hash(_ bytes: [UInt8]) -> Digest {
        var context = DigestContext(.sha256)
        context.update(bytes)
        return context.finishSHA256()
    }

    /// Hashes a prefix byte and two digests: the interior node of a Merkle tree (RFC 6962, section 2.1).
    public static func hash(prefix: UInt8, _ left: Digest, _ right: Digest) -> Digest {
        var buffer = [UInt8]()
        buffer.reserveCapacity(1 + 2 * Digest.byteCount)
        buffer.append(prefix)
        left.append(to: &buffer)
        right.append(to: &buffer)
        return hash(buffer)
    }

    /// Hashes a prefix byte and bytes: the leaf of a Merkle tree (RFC 6962, section 2.1).
    public static func hash(prefix: UInt8, _ bytes: [UInt8]) -> Digest {
        var context = DigestContext(.sha256)
        context.update([prefix])
        context.update(bytes)
        return context.finishSHA256()
    }
}
