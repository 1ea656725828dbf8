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
        // Not EVP_KDF: its parameters keep the names' addresses, and a Swift string has none that lasts.
        let context = unsafe EVP_PKEY_CTX_new_id(EVP_PKEY_HKDF, nil)
        defer { unsafe EVP_PKEY_CTX_free(context) }
        var derived = [UInt8](repeating: 0, count: byteCount)
        var count = byteCount
        let isDerived =
            unsafe EVP_PKEY_derive_init(context) == 1 && EVP_PKEY_CTX_set_hkdf_md(context, EVP_sha256()) == 1
            && EVP_PKEY_CTX_set1_hkdf_salt(context, salt, Int32(salt.count)) == 1
            && EVP_PKEY_CTX_set1_hkdf_key(context, key, Int32(key.count)) == 1
            && EVP_PKEY_CTX_add1_hkdf_info(context, info, Int32(info.count)) == 1
            && EVP_PKEY_derive(context, &derived, &count) == 1 && count == byteCount
        precondition(isDerived, "OpenSSL could not derive a key")
        return derived
    }
}
