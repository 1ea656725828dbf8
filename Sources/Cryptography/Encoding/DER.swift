internal import COpenSSL

/// The shape of OpenSSL's `d2i_` functions.
typealias DERDecoder<Object> = (UnsafeMutablePointer<Object?>?, UnsafeMutablePointer<UnsafePointer<UInt8>?>?, Int) -> Object?

/// Reads one object with a `d2i_` function.
///
/// - Returns: The object, which the caller frees, and how many bytes it took: fewer than given means trailing bytes.
func parsed<Object>(_ bytes: [UInt8], _ decode: DERDecoder<Object>) -> (object: Object, byteCount: Int)? {
    unsafe bytes.withUnsafeBufferPointer { buffer in
        guard let start = buffer.baseAddress else { return nil }
        var position: UnsafePointer<UInt8>? = unsafe start
        guard let object = unsafe decode(nil, &position, buffer.count) else { return nil }
        return (object, unsafe position.map { unsafe $0 - start } ?? 0)
    }
}

/// Writes one object with an `i2d_` function, which is first asked for the number of bytes.
func encoded(_ encode: (UnsafeMutablePointer<UnsafeMutablePointer<UInt8>?>?) -> Int32) -> [UInt8]? {
    let count = encode(nil)
    guard count > 0 else { return nil }
    return unsafe [UInt8](unsafeUninitializedCapacity: Int(count)) { buffer, initialized in
        var position = buffer.baseAddress
        unsafe initialized = Int(encode(&position))
    }
}
