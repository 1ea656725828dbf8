internal import COpenSSL

/// A detached signature in CMS (RFC 5652), as signed PDF files carry it.
///
/// Reading one says nothing about whether it is good: see ``failure(for:)`` for the signature and ``trust(in:at:)`` for the certificate.
/// The certificates in a message are there for convenience, and prove nothing.
public struct CMSSignature: Sendable, Hashable {
    /// The most bytes of a message. Those with lists of revoked certificates in them are the large ones.
    public static let maximumByteCount = 4 << 20

    /// The message, without what followed it.
    public let bytes: [UInt8]
    /// How many bytes followed the message. A reserved place in a file is filled up with zeros.
    public let trailingByteCount: Int
    /// The certificate with the issuer and serial number that the signer names, if it came along.
    public let signer: Certificate?
    /// The hash function of the signature as OpenSSL names it, in lowercase.
    public let digestAlgorithm: String
    /// When the signer says that it was signed, in seconds since 1970. The signer's clock says what its owner likes.
    public let claimedTime: Int?
    /// Whether the signer's certificate is named by a signed attribute (RFC 5035), as ETSI's profiles ask.
    public let namesItsCertificate: Bool
    /// A time-stamp token over ``signatureValue``, if one came along.
    public let timeStampToken: [UInt8]?
    /// Whether there is an attribute for a time-stamp, of which ``timeStampToken`` is nil if it cannot be read.
    public let hasTimeStamp: Bool
    /// The signature itself, which is what a time-stamp of the signature covers.
    public let signatureValue: [UInt8]

    /// Reads the message that the bytes begin with.
    ///
    /// - Throws: A ``CryptoError`` unless it is a message of signed data, without the data, with one signer.
    public init(prefixOf bytes: [UInt8]) throws(CryptoError) {
        guard bytes.count <= Self.maximumByteCount else {
            throw CryptoError(.tooLarge, "a CMS signature has at most \(Self.maximumByteCount) bytes, this has \(bytes.count)")
        }
        defer { ERR_clear_error() }
        let message = try OpenSSLMessage(prefixOf: bytes)
        guard message.isSigned else { throw CryptoError(.unsupported, "the CMS message is not one of signed data") }
        guard message.isDetached else {
            throw CryptoError(.unsupported, "the CMS message signs data of its own instead of the file's")
        }
        guard message.isOfData else { throw CryptoError(.unsupported, "the CMS message is not a signature of plain data") }
        guard let signer = unsafe message.signer else {
            throw CryptoError(.unsupported, "the CMS message has no signer, or several")
        }
        let attributes = unsafe SignerAttributes(signer)
        var algorithm: UnsafeMutablePointer<X509_ALGOR>?
        unsafe CMS_SignerInfo_get0_algs(signer, nil, nil, &algorithm, nil)
        self.digestAlgorithm = unsafe ASN1.name(of: algorithm?.pointee.algorithm)
        self.signatureValue = unsafe ASN1.content(of: CMS_SignerInfo_get0_signature(signer))
        self.claimedTime = attributes.claimedTime
        self.namesItsCertificate = attributes.signingCertificateV2 != nil || attributes.signingCertificate != nil
        self.timeStampToken = attributes.timeStampToken
        self.hasTimeStamp = attributes.hasTimeStamp
        let certificates = message.certificates()
        self.signer = unsafe Self.certificate(of: signer, among: certificates).flatMap { unsafe try? Certificate(copying: $0) }
        self.bytes = Array(bytes.prefix(message.byteCount))
        self.trailingByteCount = bytes.count - message.byteCount
    }

    /// The first certificate that the signer's issuer and serial number fit. The certificates own it.
    static func certificate(of signer: OpaquePointer, among certificates: borrowing OpenSSLCertificates) -> OpaquePointer? {
        for index in unsafe 0..<max(colophon_certificates_count(certificates.pointer), 0) {
            guard let certificate = unsafe colophon_certificates_get(certificates.pointer, index) else { continue }
            if unsafe CMS_SignerInfo_cert_cmp(signer, certificate) == 0 { return unsafe certificate }
        }
        return nil
    }
}
