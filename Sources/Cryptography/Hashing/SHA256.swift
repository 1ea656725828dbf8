internal import COpenSSL

/// SHA-256 of bytes, through OpenSSL.
public enum SHA256 {
    /// Hashes one buffer.
    public static func hash(_ bytes: [UInt8]) -> Digest {
        unsafe bytes.withUnsafeBytes { unsafe hash($0) }
    }

    /// Hashes a prefix byte and two digests: the interior node of a Merkle tree (RFC 6962, section 2.1).
    ///
    /// A tree of 100,000 leaves needs as many of these, so the 65 bytes are put together on the stack.
    public static func hash(prefix: UInt8, _ left: Digest, _ right: Digest) -> Digest {
        unsafe withUnsafeTemporaryAllocation(byteCount: 1 + 2 * Digest.byteCount, alignment: 8) { buffer in
            unsafe buffer.storeBytes(of: prefix, as: UInt8.self)
            unsafe left.store(to: buffer, at: 1)
            unsafe right.store(to: buffer, at: 1 + Digest.byteCount)
            return unsafe hash(UnsafeRawBufferPointer(buffer))
        }
    }

    /// Hashes a prefix byte and bytes: the leaf of a Merkle tree (RFC 6962, section 2.1).
    public static func hash(prefix: UInt8, _ bytes: [UInt8]) -> Digest {
        var context = DigestContext(.sha256)
        unsafe withUnsafeBytes(of: prefix) { unsafe context.update($0) }
        context.update(bytes)
        return context.finishSHA256()
    }

    private static func hash(_ bytes: UnsafeRawBufferPointer) -> Digest {
        unsafe withUnsafeTemporaryAllocation(byteCount: Digest.byteCount, alignment: 8) { output in
            let hashed = unsafe EVP_Digest(
                bytes.baseAddress, bytes.count, output.baseAddress, nil, DigestAlgorithm.sha256.fetched, nil)
            precondition(hashed == 1, "OpenSSL could not hash")
            return unsafe Digest(loading: UnsafeRawBufferPointer(output))
        }
    }
}
