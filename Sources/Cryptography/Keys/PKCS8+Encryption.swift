internal import COpenSSL

extension PKCS8 {
    private static let saltByteCount = 16
    private static let blockByteCount = 16
    /// The most rounds of PBKDF2 done for a file from outside: some seconds.
    private static let maximumIterationCount: Int64 = 10_000_000

    /// Encrypts a PrivateKeyInfo and returns an EncryptedPrivateKeyInfo (RFC 5958, section 3).
    static func encrypt(
        _ der: [UInt8], _ passphrase: [UInt8], _ cost: ScryptCost, _ random: RandomSource
    ) throws(CryptoError) -> [UInt8] {
        var (salt, vector) = (random.bytes(saltByteCount), random.bytes(blockByteCount))
        guard let key = unsafe parsed(der, d2i_PKCS8_PRIV_KEY_INFO)?.object else {
            throw .library("the key could not be prepared")
        }
        defer { unsafe PKCS8_PRIV_KEY_INFO_free(key) }
        let algorithm = unsafe PKCS5_pbe2_set_scrypt(
            EVP_aes_256_cbc(), &salt, Int32(salt.count), &vector, cost.n, cost.r, cost.p)
        guard let algorithm = unsafe algorithm else { throw .library("the key could not be encrypted") }
        let encrypted = unsafe passphrase.withUnsafeBytes { passphrase in
            unsafe PKCS8_set0_pbe(
                passphrase.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(passphrase.count), key, algorithm)
        }
        guard let encrypted = unsafe encrypted else {
            unsafe X509_ALGOR_free(algorithm)
            throw .library("the key could not be encrypted")
        }
        defer { unsafe X509_SIG_free(encrypted) }
        guard let bytes = unsafe encoded({ unsafe i2d_X509_SIG(encrypted, $0) }) else {
            throw .library("the key could not be written")
        }
        return bytes
    }

    /// Decrypts an EncryptedPrivateKeyInfo and returns a PrivateKeyInfo.
    static func decrypt(_ der: [UInt8], _ passphrase: [UInt8]) throws(CryptoError) -> [UInt8] {
        guard let (encrypted, readCount) = unsafe parsed(der, d2i_X509_SIG) else {
            throw CryptoError(.malformed, "the encrypted private key is damaged", underlying: OpenSSLFailure.take())
        }
        defer { unsafe X509_SIG_free(encrypted) }
        guard readCount == der.count else { throw CryptoError(.trailingData, "bytes follow the encrypted private key") }
        var algorithm: UnsafePointer<X509_ALGOR>?
        unsafe X509_SIG_get0(encrypted, &algorithm, nil)
        try unsafe requireAffordable(algorithm)
        let key = unsafe passphrase.withUnsafeBytes { passphrase in
            unsafe PKCS8_decrypt(encrypted, passphrase.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(passphrase.count))
        }
        guard let key = unsafe key else {
            throw CryptoError(
                .wrongPassphrase, "the passphrase does not open the key file", hint: "or the file is damaged",
                underlying: OpenSSLFailure.take())
        }
        defer { unsafe PKCS8_PRIV_KEY_INFO_free(key) }
        guard let bytes = unsafe encoded({ unsafe i2d_PKCS8_PRIV_KEY_INFO(key, $0) }) else {
            throw .library("the key could not be read")
        }
        return bytes
    }

    /// Refuses an encryption that would take too long, before it takes long, and one that is not PBES2.
    private static func requireAffordable(_ algorithm: UnsafePointer<X509_ALGOR>?) throws(CryptoError) {
        guard let scheme = unsafe parameters(of: algorithm, NID_pbes2, d2i_PBE2PARAM) else {
            throw CryptoError(
                .unsupported, "the key file is encrypted in a way that is not taken here",
                hint: "encrypt it again with `openssl pkcs8 -topk8 -scrypt`", underlying: OpenSSLFailure.take())
        }
        defer { unsafe PBE2PARAM_free(scheme) }
        if let scrypt = unsafe parameters(of: scheme.pointee.keyfunc, NID_id_scrypt, d2i_SCRYPT_PARAMS) {
            defer { unsafe SCRYPT_PARAMS_free(scrypt) }
            let cost = unsafe ScryptCost(
                n: value(scrypt.pointee.costParameter), r: value(scrypt.pointee.blockSize),
                p: value(scrypt.pointee.parallelizationParameter))
            guard cost.isAffordable else { throw CryptoError(.unsupported, "the key file asks for more work than is sensible") }
        } else if let pbkdf2 = unsafe parameters(of: scheme.pointee.keyfunc, NID_id_pbkdf2, d2i_PBKDF2PARAM) {
            defer { unsafe PBKDF2PARAM_free(pbkdf2) }
            guard unsafe value(pbkdf2.pointee.iter) <= maximumIterationCount else {
                throw CryptoError(.unsupported, "the key file asks for more work than is sensible")
            }
        } else {
            throw CryptoError(
                .unsupported, "the key file is encrypted in a way that is not taken here", underlying: OpenSSLFailure.take())
        }
    }

    /// A small number, or one that no limit allows.
    private static func value(_ integer: UnsafeMutablePointer<ASN1_INTEGER>?) -> UInt64 {
        var number: UInt64 = 0
        return unsafe ASN1_INTEGER_get_uint64(&number, integer) == 1 ? number : .max
    }

    /// The parameters of an algorithm, or nil if it is another algorithm.
    private static func parameters<Object>(
        of algorithm: UnsafePointer<X509_ALGOR>?, _ identifier: Int32,
        _ decode: DERDecoder<Object>
    ) -> Object? {
        var (name, kind, sequence): (OpaquePointer?, Int32, UnsafeRawPointer?) = (nil, 0, nil)
        unsafe X509_ALGOR_get0(&name, &kind, &sequence, algorithm)
        guard unsafe OBJ_obj2nid(name) == identifier, kind == V_ASN1_SEQUENCE, let sequence = unsafe sequence else { return nil }
        let string = unsafe sequence.assumingMemoryBound(to: ASN1_STRING.self)
        var position = unsafe ASN1_STRING_get0_data(string)
        return unsafe decode(nil, &position, Int(ASN1_STRING_length(string)))
    }
}
