internal import COpenSSL

/// Keys from a key: HKDF with SHA-256 (RFC 5869), through OpenSSL.
public enum HKDF {
    /// The most bytes one derivation yields: 255 blocks of SHA-256 (RFC 5869, section 2.3).
    public static let maximumByteCount = 255 * Digest.byteCount

    /// Derives bytes from a key: extract with the salt, expand with the info.
    ///
    /// Different infos give independent keys, so that one stored seed serves several purposes:
    ///
    /// ```swift
    /// let seed = HKDF.sha256(key: master, info: Array("colophon/v1/log/\(ledger)".utf8), byteCount: 32)
    /// ```
    ///
    /// - Parameter salt: May be empty, which RFC 5869 takes as 32 zero bytes.
    public static func sha256(key: [UInt8], salt: [UInt8] = [], info: [UInt8], byteCount: Int) -> [UInt8] {
        precondition(!key.isEmpty && (1...maximumByteCount).contains(byteCount), "HKDF needs a key and yields 1 to 8160 bytes")
        let function = unsafe EVP_KDF_fetch(nil, OSSL_KDF_NAME_HKDF, nil)
        defer { unsafe EVP_KDF_free(function) }
        let context = unsafe EVP_KDF_CTX_new(function)
        defer { unsafe EVP_KDF_CTX_free(context) }
        var (digest, key, salt, info) = (Array("SHA256".utf8CString), key, salt, info)
        defer { key.erase() }
        var derived = [UInt8](repeating: 0, count: byteCount)
        let result = unsafe digest.withUnsafeMutableBufferPointer { digest in
            unsafe key.withUnsafeMutableBytes { key in
                unsafe salt.withUnsafeMutableBytes { salt in
                    unsafe info.withUnsafeMutableBytes { info in
                        let parameters = unsafe [
                            OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest.baseAddress, 0),
                            OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_KEY, key.baseAddress, key.count),
                            OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_SALT, salt.baseAddress, salt.count),
                            OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_INFO, info.baseAddress, info.count),
                            OSSL_PARAM_construct_end(),
                        ]
                        return unsafe EVP_KDF_derive(context, &derived, byteCount, parameters)
                    }
                }
            }
        }
        precondition(result == 1, "OpenSSL could not derive a key")
        return derived
    }
}
