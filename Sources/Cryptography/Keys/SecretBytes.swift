internal import COpenSSL

extension [UInt8] {
    /// Overwrites the bytes with zeros, in a way the compiler does not remove.
    ///
    /// It reaches this array's storage only. A copy made elsewhere stays, so it lowers the odds that a secret ends up in a core dump or
    /// in swapped memory, and promises no more.
    mutating func erase() {
        unsafe withUnsafeMutableBytes { unsafe OPENSSL_cleanse($0.baseAddress, $0.count) }
    }
}
