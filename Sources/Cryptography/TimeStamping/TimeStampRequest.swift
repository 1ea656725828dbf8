internal import COpenSSL

/// What is sent to a time-stamping authority (RFC 3161, section 2.4.1).
///
/// Keep the bytes: the nonce in them is needed to check the reply again later.
public struct TimeStampRequest: Sendable, Hashable {
    /// The most bytes a request can have. One of ours has 69.
    public static let maximumByteCount = 4096
    /// The longest nonce taken from a request made elsewhere. Authorities in use return up to 20 bytes.
    private static let maximumNonceByteCount = 32
    private static let nonceByteCount = 8

    /// The request in DER, ready to be sent as `application/timestamp-query`.
    public let bytes: [UInt8]
    /// What is to be stamped.
    public let imprint: MessageImprint
    /// The number the reply has to repeat, highest byte first, without leading zeros.
    public let nonce: [UInt8]?
    /// Whether the authority is asked to put its certificate into the token. Without it nobody can check the token alone.
    public let requestsCertificate: Bool

    /// Makes a request for a digest, with a fresh nonce, that asks for the certificate.
    public init(_ digest: Digest, random: RandomSource = .system) throws(CryptoError) {
        let imprint = MessageImprint(digest)
        var nonce = random.bytes(Self.nonceByteCount)
        // A nonce is a positive number that always has its eight bytes, so that every request has one length.
        nonce[0] = nonce[0] & 0x7F | 0x40
        let request = try OpenSSLRequest(imprint: imprint, nonce: nonce)
        self.bytes = try request.bytes()
        self.imprint = imprint
        self.nonce = nonce
        self.requestsCertificate = true
    }

    /// Reads a request, or refuses it.
    ///
    /// - Throws: A ``CryptoError`` for anything but one request in DER, with an imprint of SHA-256, SHA-384 or SHA-512 and no extensions.
    public init(_ bytes: [UInt8]) throws(CryptoError) {
        guard bytes.count <= Self.maximumByteCount else {
            throw CryptoError(
                .tooLarge, "a time-stamp request has at most \(Self.maximumByteCount) bytes, this has \(bytes.count)")
        }
        let request = try OpenSSLRequest(bytes)
        guard request.version == 1, !request.hasExtensions else {
            throw CryptoError(.unsupported, "the time-stamp request has another version or extensions")
        }
        // OpenSSL keeps the byte it found in a boolean. The wish for the certificate is a request's last byte, and DER writes it as FF.
        guard try request.bytes() == bytes, !request.requestsCertificate || bytes.last == 0xFF else {
            throw CryptoError(.malformed, "the time-stamp request is not in DER")
        }
        let imprint = request.imprint
        guard imprint.isStrong else {
            throw CryptoError(
                .unsupported, "a time-stamp request for \(imprint.algorithm) with \(imprint.digest.count) bytes is refused")
        }
        if let nonce = request.nonce {
            guard (1...Self.maximumNonceByteCount).contains(nonce.count) else {
                throw CryptoError(.malformed, "the nonce of the time-stamp request is zero, negative or too long")
            }
        }
        self.bytes = bytes
        self.imprint = imprint
        self.nonce = request.nonce
        self.requestsCertificate = request.requestsCertificate
    }
}
