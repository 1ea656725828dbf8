internal import COpenSSL

/// What a time-stamping authority answered (RFC 3161, section 2.4.2).
///
/// Reading a reply says nothing about whether it is genuine: see ``verify(_:nonce:trust:now:)``. Keep the exact bytes. A reply holds parts
/// that no signature covers, so two different files can carry one valid token, and writing it again could change it.
public struct TimeStampReply: Sendable, Hashable {
    /// The most bytes a reply can have. Those of authorities in use have 500 to 5,000.
    public static let maximumByteCount = 65_536

    /// The reply as it came.
    public let bytes: [UInt8]
    /// Whether the authority did what it was asked.
    public let status: Status
    /// Why it did not, in its own words and codes, safe to show. Nobody signed them.
    public let failure: String?
    /// What the token says. Nil exactly when the status is not one of the granted ones.
    public let info: TimeStampInfo?

    /// The status of a reply. There are no others: RFC 3161 asks clients to refuse them.
    public enum Status: Int, Sendable, Hashable {
        case granted = 0
        case grantedWithModifications = 1
        case rejection = 2
        case waiting = 3
        case revocationWarning = 4
        case revocationNotification = 5
    }

    /// Reads a reply, or refuses it.
    ///
    /// - Throws: A ``CryptoError`` for anything but exactly one reply. A reply that says *no* is none of these: see ``status``.
    public init(_ bytes: [UInt8]) throws(CryptoError) {
        guard bytes.count <= Self.maximumByteCount else {
            throw CryptoError(.tooLarge, "a time-stamp reply has at most \(Self.maximumByteCount) bytes, this has \(bytes.count)")
        }
        let reply = try OpenSSLReply(bytes)
        guard hasDefiniteLengths(bytes) else {
            throw CryptoError(.malformed, "the time-stamp reply is in BER with open lengths, not in DER")
        }
        guard let status = Status(rawValue: reply.status) else {
            throw CryptoError(.malformed, "the time-stamp reply has the unknown status \(reply.status)")
        }
        let isGranted = status == .granted || status == .grantedWithModifications
        if isGranted {
            guard let info = unsafe reply.info, unsafe reply.token != nil else {
                throw CryptoError(.malformed, "the time-stamp reply says that it was granted, and holds no token")
            }
            self.info = try unsafe TimeStampInfo(copying: info)
        } else {
            self.info = nil
        }
        let reasons = reply.statusTexts + Self.failureReasons.filter { reply.hasFailure(bit: $0.bit) }.map(\.reason)
        self.failure = isGranted || reasons.isEmpty ? nil : reasons.joined(separator: "; ")
        self.status = status
        self.bytes = bytes
    }

    /// The bits of PKIFailureInfo (RFC 3161, section 2.4.2).
    private static let failureReasons: [(bit: Int32, reason: String)] = [
        (0, "the algorithm is not supported"),
        (2, "the request is not permitted"),
        (5, "the request has the wrong format"),
        (14, "the authority's time source is not available"),
        (15, "the policy is not supported"),
        (16, "an extension is not supported"),
        (17, "additional information is not available"),
        (25, "the authority's system failed"),
    ]
}
