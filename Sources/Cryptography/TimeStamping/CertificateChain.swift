internal import COpenSSL

/// The way from a signer's certificate to one that is trusted.
@safe struct CertificateChain: ~Copyable {
    /// Certificates that may stand in between.
    let untrusted: OpenSSLCertificates
    private let trusted: OpenSSLCertificates
    private let trustsAll: Bool

    /// Trusts the roots of a store or, without a store, every certificate there is, the signer's included: then only dates and purposes
    /// are judged.
    init(untrusted: consuming OpenSSLCertificates, trust: TrustStore?) {
        if let trust {
            self.trusted = OpenSSLCertificates()
            self.trusted.add(trust.roots)
        } else {
            self.trusted = untrusted.copy()
        }
        self.untrusted = untrusted
        self.trustsAll = trust == nil
    }

    /// Makes OpenSSL's store that judges at an instant. The caller frees it.
    func store(at time: Int) -> OpaquePointer {
        let store = unsafe trusted.makeStore()
        let parameters = unsafe X509_STORE_get0_param(store)
        unsafe X509_VERIFY_PARAM_set_time(parameters, time)
        if trustsAll { unsafe X509_VERIFY_PARAM_set_flags(parameters, UInt(X509_V_FLAG_PARTIAL_CHAIN)) }
        return unsafe store
    }

    /// Why a certificate does not lead to a trusted one at an instant, or nil if it does.
    func failure(of certificate: OpaquePointer, at time: Int) -> TimeStampFailure? {
        guard let refusal = unsafe refusal(of: certificate, at: time, for: X509_PURPOSE_TIMESTAMP_SIGN) else { return nil }
        switch refusal.error {
        case X509_V_ERR_CERT_NOT_YET_VALID, X509_V_ERR_CERT_HAS_EXPIRED:
            return TimeStampFailure(
                .outsideValidity, "a certificate was not valid at the time of the token (\(refusal.reason))")
        case X509_V_ERR_INVALID_PURPOSE:
            return TimeStampFailure(
                .wrongPurpose, "a certificate in the chain is not one for time-stamping (\(refusal.reason))")
        default:
            return TimeStampFailure(
                .untrusted, "the signer's certificate does not lead to a trusted root (\(refusal.reason))")
        }
    }

    /// What OpenSSL has against a certificate at an instant and for a purpose, or nil if it leads to a trusted one.
    func refusal(of certificate: OpaquePointer, at time: Int, for purpose: Int32) -> (error: Int32, reason: String)? {
        defer { ERR_clear_error() }
        let store = unsafe store(at: time)
        defer { unsafe X509_STORE_free(store) }
        guard let context = unsafe X509_STORE_CTX_new() else { preconditionFailure("out of memory") }
        defer { unsafe X509_STORE_CTX_free(context) }
        let isTrusted =
            unsafe X509_STORE_CTX_init(context, store, certificate, untrusted.pointer) == 1
            && X509_STORE_CTX_set_purpose(context, purpose) == 1 && X509_verify_cert(context) == 1
        if isTrusted { return nil }
        let error = unsafe X509_STORE_CTX_get_error(context)
        return unsafe (error, String(cString: X509_verify_cert_error_string(Int(error))))
    }
}
