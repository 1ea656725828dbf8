internal import COpenSSL

/// Owns one of OpenSSL's time-stamp replies, which is freed exactly once.
@safe struct OpenSSLReply: ~Copyable {
    let pointer: OpaquePointer

    /// Reads a reply that is all of the bytes.
    init(_ bytes: [UInt8]) throws(CryptoError) {
        guard let (reply, count) = unsafe parsed(bytes, d2i_TS_RESP) else {
            throw CryptoError(.malformed, "not a time-stamp reply", underlying: OpenSSLFailure.take())
        }
        guard count == bytes.count else {
            unsafe TS_RESP_free(reply)
            throw CryptoError(.trailingData, "bytes follow the time-stamp reply, at byte \(count)")
        }
        unsafe self.pointer = reply
    }

    /// The signed token, which this owns. A reply that was not granted has none.
    var token: UnsafeMutablePointer<PKCS7>? { unsafe TS_RESP_get_token(pointer) }

    /// What the token says, which this owns. A reply that was not granted has none, and OpenSSL's functions do not ask.
    var info: OpaquePointer? { unsafe TS_RESP_get_tst_info(pointer) }

    /// The status, unless it is no number or a large one.
    var status: Int {
        unsafe ASN1_INTEGER_get(TS_STATUS_INFO_get0_status(TS_RESP_get_status_info(pointer)))
    }

    /// What the authority wrote about the status.
    var statusTexts: [String] {
        let texts = unsafe TS_STATUS_INFO_get0_text(TS_RESP_get_status_info(pointer))
        return unsafe (0..<max(colophon_texts_count(texts), 0)).map { index in
            unsafe PrintableText.make(ASN1.content(of: colophon_texts_get(texts, index)))
        }
    }

    /// Whether a reason is among those the authority gave.
    func hasFailure(bit: Int32) -> Bool {
        guard let bits = unsafe TS_STATUS_INFO_get0_failure_info(TS_RESP_get_status_info(pointer)) else { return false }
        return unsafe ASN1_BIT_STRING_get_bit(bits, bit) == 1
    }

    deinit { unsafe TS_RESP_free(pointer) }
}
