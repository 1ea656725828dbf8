internal import COpenSSL

/// Owns one OpenSSL digest context, which is freed exactly once.
@safe public struct DigestContext: ~Copyable {
    private let context: OpaquePointer

    /// Starts a digest.
    public init(_ algorithm: DigestAlgorithm) {
        guard let context = unsafe EVP_MD_CTX_new() else { preconditionFailure("out of memory") }
        unsafe self.context = context
        let started = unsafe EVP_DigestInit_ex2(context, algorithm.fetched, nil)
        precondition(started == 1, "OpenSSL could not start \(algorithm.rawValue)")
    }

    /// Adds bytes to what is hashed.
    public mutating func update(_ bytes: [UInt8]) {
        unsafe bytes.withUnsafeBytes { unsafe update($0) }
    }

    /// Adds the bytes of a span to what is hashed, so that modules without pointers can lend a part of a buffer.
    public mutating func update(_ bytes: Span<UInt8>) {
        unsafe bytes.withUnsafeBytes { unsafe update($0) }
    }

    /// Adds raw bytes to what is hashed.
    public mutating func update(_ bytes: UnsafeRawBufferPointer) {
        guard let base = bytes.baseAddress else { return }
        let updated = unsafe EVP_DigestUpdate(context, base, bytes.count)
        precondition(updated == 1, "OpenSSL could not hash")
    }

    /// Ends the digest and yields its bytes.
    public consuming func finish() -> [UInt8] {
        unsafe withUnsafeTemporaryAllocation(byteCount: Int(EVP_MAX_MD_SIZE), alignment: 8) { buffer in
            unsafe Array(buffer.prefix(finish(into: buffer)))
        }
    }

    /// Ends a SHA-256 digest, without an array in between.
    public consuming func finishSHA256() -> Digest {
        unsafe withUnsafeTemporaryAllocation(byteCount: Int(EVP_MAX_MD_SIZE), alignment: 8) { buffer in
            let count = unsafe finish(into: buffer)
            precondition(count == Digest.byteCount, "not a SHA-256 context")
            return unsafe Digest(loading: UnsafeRawBufferPointer(buffer))
        }
    }

    private func finish(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        var count: UInt32 = 0
        let finished = unsafe EVP_DigestFinal_ex(context, buffer.baseAddress, &count)
        precondition(finished == 1, "OpenSSL could not end a digest")
        return Int(count)
    }

    deinit { unsafe EVP_MD_CTX_free(context) }
}
