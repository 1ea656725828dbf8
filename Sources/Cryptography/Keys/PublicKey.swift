internal import COpenSSL

/// A public Ed25519 key that verifies.
@safe public final class PublicKey: @unchecked Sendable, Hashable {
    // An EVP_PKEY is not changed after it is made, and OpenSSL allows concurrent verification with one key.
    private let key: OpaquePointer

    /// The 32 bytes of the key.
    public let bytes: [UInt8]

    /// Takes the 32 bytes of a public key, or returns nil.
    ///
    /// Two kinds of bytes are refused although OpenSSL takes them. Points of small order, because anybody can make a signature that such
    /// a key accepts. And y-coordinates not below the field's prime, because then one key would have two spellings (RFC 8032,
    /// section 5.1.3, refuses them as well).
    public init?(_ bytes: [UInt8]) {
        guard bytes.count == Ed25519.keyByteCount, Self.isCanonical(bytes), !Self.isSmallOrder(bytes),
            let key = unsafe EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nil, bytes, bytes.count)
        else { return nil }
        unsafe self.key = key
        self.bytes = bytes
    }

    /// Whether the signature was made over this message by the holder of the private half.
    public func isValid(signature: [UInt8], for message: [UInt8]) -> Bool {
        guard signature.count == Ed25519.signatureByteCount, let context = unsafe EVP_MD_CTX_new() else { return false }
        defer { unsafe EVP_MD_CTX_free(context) }
        let isValid =
            unsafe EVP_DigestVerifyInit(context, nil, nil, nil, key) == 1
            && EVP_DigestVerify(context, signature, signature.count, message, message.count) == 1
        if !isValid { ERR_clear_error() }
        return isValid
    }

    public static func == (left: PublicKey, right: PublicKey) -> Bool { left.bytes == right.bytes }
    public func hash(into hasher: inout Hasher) { hasher.combine(bytes) }

    deinit { unsafe EVP_PKEY_free(key) }
}

extension PublicKey {
    /// The y-coordinates, without the sign bit of x, of the eight points whose order divides 8.
    private static let smallOrder: Set<[UInt8]> = Set(
        [
            "0000000000000000000000000000000000000000000000000000000000000000",
            "0100000000000000000000000000000000000000000000000000000000000000",
            "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
            "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
            "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        ].compactMap { Hex.decode($0) })

    private static func isSmallOrder(_ bytes: [UInt8]) -> Bool {
        var y = bytes
        y[31] &= 0x7F
        return smallOrder.contains(y)
    }

    /// Whether y is below 2^255 - 19, written with its lowest byte first.
    private static func isCanonical(_ bytes: [UInt8]) -> Bool {
        bytes[0] < 0xED || bytes[31] & 0x7F != 0x7F || bytes[1..<31].contains { $0 != 0xFF }
    }
}
