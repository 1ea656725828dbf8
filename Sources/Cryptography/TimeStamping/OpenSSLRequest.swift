internal import COpenSSL

/// Owns one of OpenSSL's time-stamp requests, which is freed exactly once.
@safe struct OpenSSLRequest: ~Copyable {
    let pointer: OpaquePointer

    /// Reads a request that is all of the bytes.
    init(_ bytes: [UInt8]) throws(CryptoError) {
        guard let (request, count) = unsafe parsed(bytes, d2i_TS_REQ) else {
            throw CryptoError(.malformed, "not a time-stamp request", underlying: OpenSSLFailure.take())
        }
        guard count == bytes.count else {
            unsafe TS_REQ_free(request)
            throw CryptoError(.trailingData, "bytes follow the time-stamp request, at byte \(count)")
        }
        unsafe self.pointer = request
    }

    /// Makes a request for the certificate and an imprint, with a nonce if one is given.
    init(imprint: MessageImprint, nonce: [UInt8]?) throws(CryptoError) {
        guard let request = unsafe TS_REQ_new() else { throw .library("no memory for a time-stamp request") }
        let isComplete =
            unsafe TS_REQ_set_version(request, 1) == 1 && Self.set(imprint, on: request) && Self.set(nonce, on: request)
            && TS_REQ_set_cert_req(request, 1) == 1
        guard isComplete else {
            unsafe TS_REQ_free(request)
            throw .library("the time-stamp request could not be made")
        }
        unsafe self.pointer = request
    }

    private static func set(_ imprint: MessageImprint, on request: OpaquePointer) -> Bool {
        guard let object = unsafe OBJ_txt2obj(imprint.algorithm, 0) else { return false }
        let algorithm = unsafe X509_ALGOR_new()
        defer { unsafe X509_ALGOR_free(algorithm) }
        guard unsafe X509_ALGOR_set0(algorithm, object, V_ASN1_NULL, nil) == 1 else { return false }
        let message = unsafe TS_MSG_IMPRINT_new()
        defer { unsafe TS_MSG_IMPRINT_free(message) }
        var digest = imprint.digest
        return unsafe TS_MSG_IMPRINT_set_algo(message, algorithm) == 1
            && TS_MSG_IMPRINT_set_msg(message, &digest, Int32(digest.count)) == 1
            && TS_REQ_set_msg_imprint(request, message) == 1
    }

    private static func set(_ nonce: [UInt8]?, on request: OpaquePointer) -> Bool {
        guard let nonce else { return true }
        let number = unsafe BN_bin2bn(nonce, Int32(nonce.count), nil)
        defer { unsafe BN_free(number) }
        let integer = unsafe BN_to_ASN1_INTEGER(number, nil)
        defer { unsafe ASN1_INTEGER_free(integer) }
        return unsafe TS_REQ_set_nonce(request, integer) == 1
    }

    /// The request in DER.
    func bytes() throws(CryptoError) -> [UInt8] {
        guard let bytes = unsafe encoded({ unsafe i2d_TS_REQ(pointer, $0) }) else {
            throw .library("the time-stamp request could not be written")
        }
        return bytes
    }

    var version: Int { unsafe TS_REQ_get_version(pointer) }
    var imprint: MessageImprint { unsafe MessageImprint(copying: TS_REQ_get_msg_imprint(pointer)) }
    var nonce: [UInt8]? { unsafe TS_REQ_get_nonce(pointer).map { unsafe ASN1.magnitude(of: UnsafePointer($0)) } }
    var requestsCertificate: Bool { unsafe TS_REQ_get_cert_req(pointer) != 0 }
    var hasExtensions: Bool { unsafe TS_REQ_get_ext_count(pointer) > 0 }

    deinit { unsafe TS_REQ_free(pointer) }
}
