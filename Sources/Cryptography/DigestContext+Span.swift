extension DigestContext {
    /// Adds the bytes of a span, so that callers need no pointer.
    public mutating func update(_ bytes: Span<UInt8>) {
        unsafe bytes.withUnsafeBytes { unsafe update($0) }
    }
}
