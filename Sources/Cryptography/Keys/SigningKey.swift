internal import COpenSSL

/// A private Ed25519 key that signs, made from a 32-byte seed.
@safe public final class SigningKey: @unchecked Sendable {
    // An EVP_PKEY is not changed after it is made, and OpenSSL allows concurrent signing with one key.
    private let key: OpaquePointer

    /// The public half.
    public let publicKey: PublicKey

    /// Makes the key of a seed, or returns nil unless the seed has 32 bytes.
    public init?(seed: [UInt8]) {
        guard seed.count == Ed25519.keyByteCount,
            let key = unsafe EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nil, seed, seed.count)
        else { return nil }
        var bytes = [UInt8](repeating: 0, count: Ed25519.keyByteCount)
        var count = bytes.count
        guard unsafe EVP_PKEY_get_raw_public_key(key, &bytes, &count) == 1, let publicKey = PublicKey(bytes) else {
            unsafe EVP_PKEY_free(key)
            return nil
        }
        unsafe self.key = key
        self.publicKey = publicKey
    }

    /// Signs a message. The same key and message give the same 64 bytes.
    public func sign(_ message: [UInt8]) -> [UInt8] {
        guard let context = unsafe EVP_MD_CTX_new() else { preconditionFailure("out of memory") }
        defer { unsafe EVP_MD_CTX_free(context) }
        var signature = [UInt8](repeating: 0, count: Ed25519.signatureByteCount)
        var count = signature.count
        let signed =
            unsafe EVP_DigestSignInit(context, nil, nil, nil, key) == 1
            && EVP_DigestSign(context, &signature, &count, message, message.count) == 1
        precondition(signed && count == Ed25519.signatureByteCount, "OpenSSL could not sign")
        return signature
    }

    deinit { unsafe EVP_PKEY_free(key) }
}
