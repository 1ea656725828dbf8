internal import COpenSSL

/// Owns one of OpenSSL's CMS messages (RFC 5652), which is freed exactly once.
@safe struct OpenSSLMessage: ~Copyable {
    let pointer: OpaquePointer
    /// How many bytes the message took; what follows it is not part of it.
    let byteCount: Int

    /// Reads the message that the bytes begin with.
    init(prefixOf bytes: [UInt8]) throws(CryptoError) {
        guard let (message, count) = unsafe parsed(bytes, d2i_CMS_ContentInfo) else {
            throw CryptoError(.malformed, "not a CMS message", underlying: OpenSSLFailure.take())
        }
        unsafe self.pointer = message
        self.byteCount = count
    }

    /// Whether it is one of signed data; other kinds have no signers to ask for.
    var isSigned: Bool { unsafe OBJ_obj2nid(CMS_get0_type(pointer)) == NID_pkcs7_signed }

    /// Whether what was signed stands elsewhere.
    var isDetached: Bool { unsafe CMS_is_detached(pointer) == 1 }

    /// Whether what was signed is plain data, and not, for instance, a time-stamp.
    var isOfData: Bool { unsafe OBJ_obj2nid(CMS_get0_eContentType(pointer)) == NID_pkcs7_data }

    /// The one signer, which this owns; nil when there are none or several.
    var signer: OpaquePointer? {
        let signers = unsafe CMS_get0_SignerInfos(pointer)
        guard unsafe colophon_cms_signers_count(signers) == 1 else { return nil }
        return unsafe colophon_cms_signers_get(signers, 0)
    }

    /// The certificates that came along.
    func certificates() -> OpenSSLCertificates {
        let certificates = OpenSSLCertificates()
        guard let embedded = unsafe CMS_get1_certs(pointer) else { return certificates }
        unsafe certificates.add(copying: embedded)
        unsafe colophon_certificates_free(embedded)
        return certificates
    }

    deinit { unsafe CMS_ContentInfo_free(pointer) }
}
