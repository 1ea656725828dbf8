internal import COpenSSL

/// Comparison whose duration says nothing about the bytes.
public enum ConstantTime {
    /// Whether two secrets are the same bytes. Only their lengths can be learnt from the time it takes.
    public static func areEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        unsafe left.count == right.count && CRYPTO_memcmp(left, right, left.count) == 0
    }
}
