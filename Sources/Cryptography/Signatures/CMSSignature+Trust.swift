internal import COpenSSL

extension CMSSignature {
    /// Whether the signer's certificate leads to a trusted root.
    public enum Trust: Sendable, Hashable {
        /// It does, at the instant asked for.
        case trusted
        /// It would, but a certificate on the way was not yet, or no longer, valid.
        case outsideValidity(String)
        /// It does not.
        case untrusted(String)
    }

    /// What the signer's certificate says it is for.
    public enum Purpose: Sendable, Hashable {
        /// Signing documents, or anything.
        case signing
        /// Its key is not one for signatures of content.
        case notSigning
        /// Other things, such as a web server's name: whether its issuer meant documents too, is not known.
        case other
    }

    /// Follows the certificate of ``signer`` to a trusted root at an instant.
    ///
    /// Only dates, signatures and the rights of the issuers are judged. Whether a certificate was revoked is never known from this.
    public func trust(in store: TrustStore, at time: Int) -> Trust {
        defer { ERR_clear_error() }
        guard let signer, let message = try? OpenSSLMessage(prefixOf: bytes),
            let certificate = try? OpenSSLCertificate(signer)
        else { return .untrusted("its certificate is not in the message") }
        let untrusted = message.certificates()
        untrusted.add(store.intermediates + store.roots)
        let chain = CertificateChain(untrusted: untrusted, trust: store)
        guard let refusal = unsafe chain.refusal(of: certificate.pointer, at: time, for: X509_PURPOSE_ANY) else {
            return .trusted
        }
        switch refusal.error {
        case X509_V_ERR_CERT_NOT_YET_VALID, X509_V_ERR_CERT_HAS_EXPIRED: return .outsideValidity(refusal.reason)
        default: return .untrusted(refusal.reason)
        }
    }

    /// What the certificate of ``signer`` is for (RFC 5280, section 4.2.1.3; RFC 9336).
    public var purpose: Purpose {
        defer { ERR_clear_error() }
        guard let signer, let certificate = try? OpenSSLCertificate(signer) else { return .other }
        let usage = unsafe X509_get_key_usage(certificate.pointer)
        guard usage & UInt32(KU_DIGITAL_SIGNATURE | KU_NON_REPUDIATION) != 0 else { return .notSigning }
        let purposes = certificate.extendedPurposes
        return purposes.isEmpty || !purposes.isDisjoint(with: Self.documentPurposes) ? .signing : .other
    }

    /// Any purpose, e-mail, code, documents (RFC 9336), and those of Adobe and Microsoft for documents.
    private static let documentPurposes: Set = [
        "2.5.29.37.0", "1.3.6.1.5.5.7.3.4", "1.3.6.1.5.5.7.3.3", "1.3.6.1.5.5.7.3.36", "1.2.840.113583.1.1.5",
        "1.3.6.1.4.1.311.10.3.12",
    ]
}

/// Owns one certificate of OpenSSL's, which is freed exactly once.
@safe struct OpenSSLCertificate: ~Copyable {
    let pointer: OpaquePointer

    init(_ certificate: Certificate) throws(CryptoError) {
        guard let (pointer, _) = unsafe parsed(certificate.der, d2i_X509) else {
            throw CryptoError(.malformed, "not a certificate", underlying: OpenSSLFailure.take())
        }
        unsafe self.pointer = pointer
    }

    /// The extended key usages as dotted object identifiers; none means no restriction.
    var extendedPurposes: Set<String> {
        guard let raw = unsafe X509_get_ext_d2i(pointer, NID_ext_key_usage, nil, nil) else { return [] }
        let objects = OpaquePointer(raw)
        defer { unsafe EXTENDED_KEY_USAGE_free(objects) }
        return unsafe Set(
            (0..<max(colophon_objects_count(objects), 0)).map { index in
                unsafe ASN1.dottedName(of: colophon_objects_get(objects, index))
            })
    }

    deinit { unsafe X509_free(pointer) }
}
