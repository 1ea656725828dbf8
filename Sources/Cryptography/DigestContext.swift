internal import COpenSSL

/// A hash function that a context can run.
public enum DigestAlgorithm: String, Sendable, CaseIterable {
    case sha1
    case md5
    case sha256
    case sha512

    /// The number of bytes the function yields.
    public var byteCount: Int {
        switch self {
        case .md5: 16
        case .sha1: 20
        case .sha256: 32
        case .sha512: 64
        }
    }
}

/// Owns one OpenSSL digest context, which is freed exactly once.
@safe public struct DigestContext: ~Copyable {
    private let context: OpaquePointer

    /// Starts a digest.
    public init(_ algorithm: DigestAlgorithm) {
        guard let context = unsafe EVP_MD_CTX_new() else { preconditionFailure("out of memory") }
        unsafe self.context = context
        let started = unsafe EVP_DigestInit_ex2(context, FetchedAlgorithms.shared[algorithm], nil)
        precondition(started == 1, "OpenSSL could not start \(algorithm.rawValue)")
    }

    /// Adds bytes to what is hashed.
    public mutating func update(_ bytes: [UInt8]) {
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
            var length: UInt32 = 0
            let finished = unsafe EVP_DigestFinal_ex(context, buffer.baseAddress, &length)
            precondition(finished == 1, "OpenSSL could not end a digest")
            return unsafe Array(buffer.prefix(Int(length)))
        }
    }

    /// Ends a SHA-256 digest.
    consuming func finishSHA256() -> Digest {
        guard let digest = Digest(finish()) else { preconditionFailure("not a SHA-256 context") }
        return digest
    }

    deinit { unsafe EVP_MD_CTX_free(context) }
}

/// The algorithms, fetched once: looking one up by name for each of 100,000 files costs more than hashing them.
@safe private struct FetchedAlgorithms: @unchecked Sendable {
    // Fetched objects are immutable and reference-counted by OpenSSL; these live as long as the process.
    static let shared = FetchedAlgorithms()

    private let fetched: [DigestAlgorithm: OpaquePointer]

    private init() {
        var fetched = unsafe [DigestAlgorithm: OpaquePointer]()
        for algorithm in DigestAlgorithm.allCases {
            unsafe fetched[algorithm] = EVP_MD_fetch(nil, algorithm.rawValue, nil)
        }
        unsafe self.fetched = fetched
    }

    subscript(algorithm: DigestAlgorithm) -> OpaquePointer? { unsafe fetched[algorithm] }
}
