internal import COpenSSL

/// An X.509 certificate, as far as people and records need to know it.
public struct Certificate: Sendable, Hashable {
    /// The certificate in DER.
    public let der: [UInt8]
    /// Whom it names, on one line, safe to show (RFC 4514).
    public let subject: String
    /// Who signed it.
    public let issuer: String
    /// The issuer's number for it, in lowercase hexadecimal digits.
    public let serialNumber: String
    /// The digest of ``der``: the only name of a certificate that nobody can imitate.
    public let fingerprint: Digest
    /// The first second it is valid in, since 1970, UTC.
    public let notBefore: Int
    /// The last second it is valid in, since 1970, UTC.
    public let notAfter: Int
    /// Whether its own key signed it, as that of a root does.
    public let isSelfSigned: Bool

    /// Reads one certificate in DER, all of it.
    init(_ der: [UInt8]) throws(CryptoError) {
        guard let (certificate, count) = unsafe parsed(der, d2i_X509) else {
            throw CryptoError(.malformed, "not a certificate", underlying: OpenSSLFailure.take())
        }
        defer { unsafe X509_free(certificate) }
        guard count == der.count else { throw CryptoError(.trailingData, "bytes follow the certificate, at byte \(count)") }
        try unsafe self.init(copying: certificate)
    }

    /// Copies what OpenSSL owns.
    init(copying certificate: OpaquePointer) throws(CryptoError) {
        guard let der = unsafe encoded({ unsafe i2d_X509(certificate, $0) }),
            let notBefore = unsafe Self.seconds(X509_get0_notBefore(certificate)),
            let notAfter = unsafe Self.seconds(X509_get0_notAfter(certificate))
        else { throw CryptoError(.malformed, "the certificate has no readable dates", underlying: OpenSSLFailure.take()) }
        self.der = der
        self.subject = unsafe ASN1.text(of: X509_get_subject_name(certificate))
        self.issuer = unsafe ASN1.text(of: X509_get_issuer_name(certificate))
        self.serialNumber = unsafe ASN1.hexadecimal(of: X509_get0_serialNumber(certificate))
        self.fingerprint = SHA256.hash(der)
        self.notBefore = notBefore
        self.notAfter = notAfter
        self.isSelfSigned = unsafe X509_self_signed(certificate, 1) == 1
        ERR_clear_error()
    }

    private static func seconds(_ time: UnsafePointer<ASN1_TIME>?) -> Int? {
        guard let general = unsafe ASN1_TIME_to_generalizedtime(time, nil) else { return nil }
        defer { unsafe ASN1_GENERALIZEDTIME_free(general) }
        return unsafe GeneralizedTime(ASN1.content(of: general))?.seconds
    }
}
