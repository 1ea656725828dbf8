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

/// Whether each value in a tree of ASN.1 says how long it is, as DER asks (X.690, section 10.1).
///
/// BER also allows values that end where an end mark stands. OpenSSL reads those, and others do not, so that a reply with them is good
/// for some who check it only.
func hasDefiniteLengths(_ bytes: [UInt8]) -> Bool {
    var offset = 0
    while offset < bytes.count {
        let tag = bytes[offset]
        offset += 1
        if tag & 0x1F == 0x1F {
            while offset < bytes.count, bytes[offset] & 0x80 != 0 { offset += 1 }
            offset += 1
        }
        guard offset < bytes.count, bytes[offset] != 0x80 else { return false }
        let (isLong, digits) = (bytes[offset] & 0x80 != 0, Int(bytes[offset] & 0x7F))
        offset += 1
        guard isLong else {
            // A constructed value is gone into by reading on; the content of any other is passed over.
            if tag & 0x20 == 0 { offset += digits }
            continue
        }
        guard digits <= 4, offset + digits <= bytes.count else { return false }
        let count = bytes[offset..<offset + digits].reduce(0) { $0 << 8 | Int($1) }
        offset += digits
        if tag & 0x20 == 0 { offset += count }
    }
    return offset == bytes.count
}
