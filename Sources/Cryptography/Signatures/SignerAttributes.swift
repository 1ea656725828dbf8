internal import COpenSSL

/// What a signer wrote beside the signature: signed attributes, and unsigned ones that were added later (RFC 5652, section 5.3).
///
/// The pointer belongs to the message, which has to outlive this.
@safe struct SignerAttributes {
    private let signer: OpaquePointer

    init(_ signer: OpaquePointer) { unsafe self.signer = signer }

    /// Whether the signature is over attributes, one of which holds the digest of the content.
    var areSigned: Bool { unsafe CMS_signed_get_attr_count(signer) > 0 }

    /// The digest of the content that was signed.
    var messageDigest: [UInt8]? { signed(NID_pkcs9_messageDigest, V_ASN1_OCTET_STRING) }

    /// Whether the signed kind of content is plain data.
    var saysData: Bool {
        guard let value = unsafe signedValue(NID_pkcs9_contentType), unsafe value.pointee.type == V_ASN1_OBJECT else {
            return false
        }
        return unsafe OBJ_obj2nid(value.pointee.value.object) == NID_pkcs7_data
    }

    /// When the signer says that it was signed: seconds since 1970, by a clock nobody else has seen.
    var claimedTime: Int? {
        guard let value = unsafe signedValue(NID_pkcs9_signingTime),
            unsafe [V_ASN1_UTCTIME, V_ASN1_GENERALIZEDTIME].contains(value.pointee.type),
            let general = unsafe ASN1_TIME_to_generalizedtime(value.pointee.value.asn1_string, nil)
        else {
            ERR_clear_error()
            return nil
        }
        defer { unsafe ASN1_GENERALIZEDTIME_free(general) }
        return unsafe GeneralizedTime(ASN1.content(of: general))?.seconds
    }

    /// The signed reference to the signer's certificate (RFC 5035), in DER.
    var signingCertificateV2: [UInt8]? { signed(NID_id_smime_aa_signingCertificateV2, V_ASN1_SEQUENCE) }

    /// The same in its old form, which has SHA-1 only (RFC 2634).
    var signingCertificate: [UInt8]? { signed(NID_id_smime_aa_signingCertificate, V_ASN1_SEQUENCE) }

    /// Whether there is an attribute for a time-stamp, readable or not.
    var hasTimeStamp: Bool {
        unsafe CMS_unsigned_get_attr_by_NID(signer, NID_id_smime_aa_timeStampToken, -1) >= 0
    }

    /// A time-stamp token over the signature (RFC 3161, appendix A), in DER.
    var timeStampToken: [UInt8]? {
        let index = unsafe CMS_unsigned_get_attr_by_NID(signer, NID_id_smime_aa_timeStampToken, -1)
        guard index >= 0, let value = unsafe Self.onlyValue(of: CMS_unsigned_get_attr(signer, index)),
            unsafe value.pointee.type == V_ASN1_SEQUENCE
        else { return nil }
        return unsafe ASN1.content(of: value.pointee.value.asn1_string)
    }

    private func signed(_ name: Int32, _ type: Int32) -> [UInt8]? {
        guard let value = unsafe signedValue(name), unsafe value.pointee.type == type else { return nil }
        return unsafe ASN1.content(of: value.pointee.value.asn1_string)
    }

    /// The value of an attribute that is there once, with one value.
    private func signedValue(_ name: Int32) -> UnsafeMutablePointer<ASN1_TYPE>? {
        let index = unsafe CMS_signed_get_attr_by_NID(signer, name, -1)
        guard index >= 0, unsafe CMS_signed_get_attr_by_NID(signer, name, index) < 0 else { return nil }
        return unsafe Self.onlyValue(of: CMS_signed_get_attr(signer, index))
    }

    private static func onlyValue(of attribute: OpaquePointer?) -> UnsafeMutablePointer<ASN1_TYPE>? {
        guard let attribute = unsafe attribute, unsafe X509_ATTRIBUTE_count(attribute) == 1 else { return nil }
        return unsafe X509_ATTRIBUTE_get0_type(attribute, 0)
    }
}
