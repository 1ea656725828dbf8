internal import COpenSSL

/// A hash function that a context can run.
///
/// SHA-1 and MD5 are here because web archives and dataset indexes are keyed by them. Nothing is proven with them.
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

    /// OpenSSL's object, looked up once: finding it by name for each of 100,000 small files costs more than hashing them.
    var fetched: OpaquePointer {
        switch self {
        case .sha256: unsafe FetchedAlgorithm.sha256.pointer
        case .sha512: unsafe FetchedAlgorithm.sha512.pointer
        case .sha1: unsafe FetchedAlgorithm.sha1.pointer
        case .md5: unsafe FetchedAlgorithm.md5.pointer
        }
    }
}

/// One algorithm that OpenSSL has found in its providers. It is immutable and lives as long as the process, hence `Sendable`.
@safe private struct FetchedAlgorithm: @unchecked Sendable {
    static let sha1 = FetchedAlgorithm("sha1")
    static let md5 = FetchedAlgorithm("md5")
    static let sha256 = FetchedAlgorithm("sha256")
    static let sha512 = FetchedAlgorithm("sha512")

    let pointer: OpaquePointer

    private init(_ name: String) {
        guard let pointer = unsafe EVP_MD_fetch(nil, name, nil) else { preconditionFailure("this OpenSSL has no \(name)") }
        unsafe self.pointer = pointer
    }
}
