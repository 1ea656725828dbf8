internal import COpenSSL

/// Ed25519 signatures (RFC 8032), through OpenSSL.
public enum Ed25519 {
    /// The number of bytes in a seed and in a public key.
    public static let keyByteCount = 32
    /// The number of bytes in a signature.
    public static let signatureByteCount = 64
}

/// A private key that signs, made from a 32-byte seed.
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
        let signed = unsafe EVP_DigestSignInit(context, nil, nil, nil, key) == 1
            && EVP_DigestSign(context, &signature, &count, message, message.count) == 1
        precondition(signed && count == Ed25519.signatureByteCount, "OpenSSL could not sign")
        return signature
    }

    deinit { unsafe EVP_PKEY_free(key) }
}

/// A public key that verifies.
@safe public final class PublicKey: @unchecked Sendable, Hashable {
    // An EVP_PKEY is not changed after it is made, and OpenSSL allows concurrent verification with one key.
    private let key: OpaquePointer

    /// The 32 bytes of the key.
    public let bytes: [UInt8]

    /// Takes the 32 bytes of a public key, or returns nil.
    ///
    /// Points of small order are refused: anybody can make a signature that such a key accepts.
    public init?(_ bytes: [UInt8]) {
        guard bytes.count == Ed25519.keyByteCount, !Self.isSmallOrder(bytes),
            let key = unsafe EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nil, bytes, bytes.count)
        else { return nil }
        unsafe self.key = key
        self.bytes = bytes
    }

    /// Whether the signature was made over this message by the holder of the private half.
    public func isValid(signature: [UInt8], for message: [UInt8]) -> Bool {
        guard signature.count == Ed25519.signatureByteCount, let context = unsafe EVP_MD_CTX_new() else { return false }
        defer { unsafe EVP_MD_CTX_free(context) }
        let isValid = unsafe EVP_DigestVerifyInit(context, nil, nil, nil, key) == 1
            && EVP_DigestVerify(context, signature, signature.count, message, message.count) == 1
        if !isValid { ERR_clear_error() }
        return isValid
    }

    public static func == (left: PublicKey, right: PublicKey) -> Bool { left.bytes == right.bytes }
    public func hash(into hasher: inout Hasher) { hasher.combine(bytes) }

    deinit { unsafe EVP_PKEY_free(key) }

    /// The y-coordinates of the eight points whose order divides 8, in every encoding (the sign bit is masked off).
    private static let smallOrder: Set<[UInt8]> = Set(
        [
            "0000000000000000000000000000000000000000000000000000000000000000",
            "0100000000000000000000000000000000000000000000000000000000000000",
            "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
            "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
            "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
            "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
            "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        ].compactMap { Hex.decode($0) })

    private static func isSmallOrder(_ bytes: [UInt8]) -> Bool {
        var masked = bytes
        masked[31] &= 0x7F
        return smallOrder.contains(masked)
    }
}
