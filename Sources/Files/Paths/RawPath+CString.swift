extension RawPath {
    /// Lends the bytes with a terminating zero, without a heap allocation for ordinary lengths.
    func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
        unsafe Self.withCString(bytes, body)
    }

    /// Lends bytes that have no zero with a terminating one.
    static func withCString<Result>(_ bytes: [UInt8], _ body: (UnsafePointer<CChar>) -> Result) -> Result {
        unsafe withUnsafeTemporaryAllocation(byteCount: bytes.count + 1, alignment: 1) { buffer in
            unsafe buffer.copyBytes(from: bytes)
            unsafe buffer[bytes.count] = 0
            let characters = unsafe buffer.bindMemory(to: CChar.self)
            guard let start = characters.baseAddress else { preconditionFailure("an allocation has an address") }
            return unsafe body(start)
        }
    }
}
