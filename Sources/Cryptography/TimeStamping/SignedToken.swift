internal import COpenSSL

/// The signature of one time-stamp token, and what it is checked with.
///
/// The pointers belong to the reply, which has to outlive this.
@safe struct SignedToken {
    private let token: UnsafeMutablePointer<PKCS7>
    private let signerInfo: UnsafeMutablePointer<PKCS7_SIGNER_INFO>
    /// The certificates in the token, or nil if there are none.
    private let embedded: OpaquePointer?

    /// Takes the token of a reply, or returns nil unless it is signed by exactly one signer.
    init?(_ reply: borrowing OpenSSLReply) {
        guard let token = unsafe reply.token, unsafe OBJ_obj2nid(token.pointee.type) == NID_pkcs7_signed,
            let signed = unsafe token.pointee.d.sign, unsafe colophon_signer_infos_count(signed.pointee.signer_info) == 1,
            let signerInfo = unsafe colophon_signer_infos_get(signed.pointee.signer_info, 0)
        else { return nil }
        unsafe self.token = token
        unsafe self.signerInfo = signerInfo
        unsafe self.embedded = signed.pointee.cert
    }

    /// Checks signature, purpose and chain, each by itself so that the first thing wrong has a name, and then everything once more with
    /// OpenSSL's own function for replies, which has the last word.
    func verify(
        _ reply: borrowing OpenSSLReply, _ imprint: MessageImprint, _ nonce: [UInt8]?, _ trust: TrustStore?, genTime: Int,
        now: Int
    ) -> (TimeStampVerification.Outcome, Certificate?) {
        let untrusted = OpenSSLCertificates()
        if let trust { untrusted.add(trust.intermediates + trust.roots) }
        guard let pointer = unsafe signerCertificate(untrusted), let signer = try? unsafe Certificate(copying: pointer) else {
            return (.failed(TimeStampFailure(.signerMissing, "the certificate that signed is not in the token")), nil)
        }
        unsafe untrusted.add(copying: embedded)
        // Everything below sees the same certificates in the same order, so it is always the same one that is taken for the signer.
        guard unsafe PKCS7_verify(token, untrusted.pointer, nil, nil, nil, PKCS7_NOVERIFY) == 1 else {
            return (.failed(signatureFailure()), signer)
        }
        guard unsafe X509_check_purpose(pointer, X509_PURPOSE_TIMESTAMP_SIGN, 0) == 1 else {
            return (
                .failed(TimeStampFailure(.wrongPurpose, "the certificate is not one for time-stamping only: \(signer.subject)")),
                signer
            )
        }
        let chain = CertificateChain(untrusted: untrusted, trust: trust)
        if let failure = unsafe chain.failure(of: pointer, at: genTime) { return (.failed(failure), signer) }
        if let failure = wholeFailure(reply, imprint, nonce, chain, signer, genTime) { return (.failed(failure), signer) }
        guard trust != nil else { return (.chainNotChecked, signer) }
        return unsafe (chain.failure(of: pointer, at: now) == nil ? .validNow : .validAtGenTime, signer)
    }

    /// The certificate with the issuer and serial number that the signer names. The certificates own it.
    private func signerCertificate(_ certificates: borrowing OpenSSLCertificates) -> OpaquePointer? {
        guard let signers = unsafe PKCS7_get0_signers(token, certificates.pointer, 0) else { return nil }
        defer { unsafe colophon_certificates_free_stack(signers) }
        return unsafe colophon_certificates_get(signers, 0)
    }

    /// OpenSSL cannot check every kind of signature in a token: RSASSA-PSS and EdDSA are not bad, only out of its reach.
    private func signatureFailure() -> TimeStampFailure {
        let algorithm = unsafe ASN1.name(of: signerInfo.pointee.digest_enc_alg.pointee.algorithm)
        let isSupported =
            ["rsa", "dsa", "ecpublickey", "ecdsa"].contains { algorithm.hasPrefix($0) } && algorithm != "rsassa-pss"
        return isSupported
            ? TimeStampFailure(.badSignature, "the signature does not fit the token")
            : TimeStampFailure(.unsupported, "OpenSSL cannot check a token signed with \(algorithm)")
    }

    /// What OpenSSL's own checks of a reply say, which include the signed reference to the certificate (RFC 5816) and the authority's name.
    private func wholeFailure(
        _ reply: borrowing OpenSSLReply, _ imprint: MessageImprint, _ nonce: [UInt8]?, _ chain: borrowing CertificateChain,
        _ signer: Certificate, _ genTime: Int
    ) -> TimeStampFailure? {
        ERR_clear_error()
        let store = unsafe chain.store(at: genTime)
        defer { unsafe X509_STORE_free(store) }
        var actual: OpaquePointer?
        let isSigned = unsafe TS_RESP_verify_signature(token, chain.untrusted.pointer, store, &actual) == 1
        defer { unsafe X509_free(actual) }
        guard isSigned, let actual = unsafe actual, unsafe (try? Certificate(copying: actual)) == signer else {
            return Self.inconsistent()
        }
        guard let request = try? OpenSSLRequest(imprint: imprint, nonce: nonce) else { return Self.inconsistent() }
        let context = unsafe TS_REQ_to_TS_VERIFY_CTX(request.pointer, nil)
        defer { unsafe TS_VERIFY_CTX_free(context) }
        unsafe TS_VERIFY_CTX_add_flags(context, Int32(TS_VFY_SIGNATURE))
        // The context takes the store and the certificates over, and frees them.
        unsafe X509_STORE_up_ref(store)
        unsafe TS_VERIFY_CTX_set_store(context, store)
        unsafe TS_VERIFY_CTX_set_certs(context, chain.untrusted.copy().release())
        return unsafe TS_RESP_verify_response(context, reply.pointer) == 1 ? nil : Self.inconsistent()
    }

    private static func inconsistent() -> TimeStampFailure {
        let details = OpenSSLFailure.take()?.description ?? "no reason given"
        return TimeStampFailure(.inconsistent, "the parts of the token do not fit each other (\(details))")
    }
}
